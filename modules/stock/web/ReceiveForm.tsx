import { factsOf, post, type Trade } from '@tongshang/ui/api';
import {
  CommandForm,
  DecimalInput,
  Field,
  formStyles as styles,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Input } from 'antd';
import { remaining } from './decimal.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';
import { WarehouseSelect } from './warehouses.tsx';

interface Receiving {
  readonly receiptNumber: string;
  readonly warehouseId?: string;
  readonly lines: readonly { readonly received: string; readonly rejected: string; readonly note?: string }[];
}

/** What was shipped per line: in one shipment, or in all. */
function shippedQuantities(trade: Trade, shipmentId: string | undefined): Map<string, string> {
  const contents = factsOf(trade, 'packed')
    .filter((fact) => shipmentId === undefined || fact.details.shipmentId === shipmentId)
    .flatMap((fact) => fact.details.handlingUnits.flatMap((unit) => unit.contents));
  return new Map(
    trade.lines.map((line) => {
      const packed = contents.filter((one) => one.lineId === line.lineId).map((one) => one.quantity);
      const rest = remaining(line.quantity.value, packed);
      return [line.lineId, packed.length > 0 ? remaining(line.quantity.value, [rest]) : '0'];
    }),
  );
}

/** What arrived, line by line, with differences. Receiving releases held money. */
export default function ReceiveForm(props: ActionProps) {
  const text = useText();
  const { t, of } = text;
  const { trade, action } = props;
  const rule = useDecimalRule('any');
  const shipped = shippedQuantities(trade, action.shipmentId);
  const lines = trade.lines.filter((line) => /[1-9]/.test(shipped.get(line.lineId) ?? '0'));
  const send = (values: Receiving, key: string) =>
    post(
      `/api/v1/trades/${trade.tradeId}/receipt`,
      {
        receiptNumber: values.receiptNumber,
        ...(values.warehouseId ? { warehouseId: values.warehouseId } : {}),
        ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
        lines: lines.map((line, at) => {
          const typed = values.lines[at];
          return {
            lineId: line.lineId,
            received: typed?.received || '0',
            rejected: typed?.rejected || '0',
            ...(typed?.note ? { note: typed.note } : {}),
          };
        }),
      },
      key,
    );
  return (
    <CommandForm<Receiving, unknown>
      initial={{
        receiptNumber: `GR-${trade.number}`.slice(0, 40),
        lines: lines.map((line) => ({ received: shipped.get(line.lineId) ?? '0', rejected: '0' })),
      }}
      submit={t('act.delivered')}
      draft={`receive-${trade.tradeId}`}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>
            {t(trade.terms.paymentTerm === 'escrow' ? 'form.receiveEscrow' : 'form.receiveText')}
          </p>
          <Field name="receiptNumber" label={t('form.receiptNumber')}>
            <Input maxLength={40} className={layout.wideField ?? ''} />
          </Field>
          <Field name="warehouseId" label={t('form.warehouse')} optional why={t('form.receiveWarehouseWhy')}>
            <WarehouseSelect allowClear />
          </Field>
          <div className={styles.lines}>
            {lines.map((line, at) => (
              <fieldset key={line.lineId} className={styles.line}>
                <legend className={styles.lineName}>{of(line.name)}</legend>
                <Form.Item name={['lines', at, 'received']} label={t('word.received')} rules={[rule]}>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Form.Item>
                <Form.Item name={['lines', at, 'rejected']} label={t('word.rejected')} rules={[rule]}>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Form.Item>
                <Form.Item name={['lines', at, 'note']} label={t('word.note')}>
                  <Input maxLength={500} />
                </Form.Item>
              </fieldset>
            ))}
          </div>
        </>
      )}
    </CommandForm>
  );
}
