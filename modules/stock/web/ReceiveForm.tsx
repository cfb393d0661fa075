import { DIFFERENCE_REASONS, type DifferenceReason } from '@tongshang/trade-facts';
import { factsOf, post, type Trade } from '@tongshang/ui/api';
import {
  CommandForm,
  DecimalInput,
  EvidenceInput,
  Field,
  FieldRow,
  formStyles as styles,
  unitName,
  useDecimalRule,
  useTold,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Button, Form, Input, Select } from 'antd';
import { remaining } from './decimal.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';
import { WarehouseSelect } from './warehouses.tsx';

interface Receiving {
  readonly receiptNumber: string;
  readonly warehouseId?: string;
  readonly lines: readonly {
    readonly received: string;
    readonly differences?: readonly {
      readonly quantity?: string;
      readonly reason?: DifferenceReason;
      readonly note?: string;
      readonly evidence?: readonly string[];
    }[];
  }[];
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
  const told = useTold();
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
        ...told,
        receiptNumber: values.receiptNumber,
        ...(values.warehouseId ? { warehouseId: values.warehouseId } : {}),
        ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
        lines: lines.map((line, at) => {
          const typed = values.lines[at];
          return {
            lineId: line.lineId,
            received: typed?.received || '0',
            differences: (typed?.differences ?? []).map(({ quantity, reason, note, evidence = [] }) => ({
              quantity: quantity ?? '0',
              reason: reason ?? 'not-conforming',
              ...(note ? { note } : {}),
              ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
            })),
          };
        }),
      },
      key,
    );
  return (
    <CommandForm<Receiving, unknown>
      initial={{
        receiptNumber: `GR-${trade.number}`.slice(0, 40),
        lines: lines.map((line) => ({ received: shipped.get(line.lineId) ?? '0' })),
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
            {t(
              trade.terms.payment.some(({ method }) => method === 'escrow')
                ? 'form.receiveEscrow'
                : 'form.receiveText',
            )}
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
                <Form.Item name={['lines', at, 'received']} label={t('form.accepted')} rules={[rule]}>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Form.Item>
                <Differences at={at} tradeId={trade.tradeId} unit={unitName(text, line.quantity.unit)} />
              </fieldset>
            ))}
          </div>
        </>
      )}
    </CommandForm>
  );
}

/** What of a line is not accepted, and why: each piece that was shipped is received or named here. */
function Differences(props: { at: number; tradeId: string; unit: string }) {
  const { t } = useText();
  const rule = useDecimalRule('positive');
  return (
    <Form.List name={['lines', props.at, 'differences']}>
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <div key={row.key} className={layout.wholeRow ?? ''}>
              <FieldRow>
                <Field name={[row.name, 'reason']} label={t('form.differenceReason')}>
                  <Select
                    options={DIFFERENCE_REASONS.map((value) => ({ value, label: t(`difference.${value}`) }))}
                  />
                </Field>
                <Field name={[row.name, 'quantity']} label={t('word.quantity')} rules={[rule]}>
                  <DecimalInput suffix={props.unit} />
                </Field>
              </FieldRow>
              <Field name={[row.name, 'note']} label={t('word.note')} optional>
                <Input maxLength={500} />
              </Field>
              <Field name={[row.name, 'evidence']} label={t('evidence.title')} optional>
                <EvidenceInput tradeId={props.tradeId} readers="carriage" />
              </Field>
              <Button size="small" onClick={() => remove(row.name)}>
                {t('common.remove')}
              </Button>
            </div>
          ))}
          <div className={layout.wholeRow ?? ''}>
            <Button size="small" onClick={() => add({})}>
              {t('form.addDifference')}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}
