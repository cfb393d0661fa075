import { useQuery } from '@tanstack/react-query';
import { factsOf, post, type Trade } from '@tongshang/ui/api';
import {
  Bones,
  CommandForm,
  DecimalInput,
  Field,
  FieldRow,
  formStyles as styles,
  unitName,
  useDecimalRule,
  useTold,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Input, Radio } from 'antd';
import { aboveOrder } from './above-order.ts';
import { remaining } from './decimal.ts';
import { useText } from './text.ts';
import { WarehouseSelect, warehousesQuery } from './warehouses.tsx';

interface Producing {
  readonly warehouseId?: string;
  readonly source: 'made' | 'stock';
  readonly lines: readonly { readonly quantity?: string; readonly batch?: string }[];
  readonly inspection: 'none' | 'accepted' | 'rejected';
  readonly sampleSize?: number;
  readonly note?: string;
}

/** What is still to be made per line: ordered less made, rejected lots not counted. */
function stillToMake(trade: Trade): Map<string, string> {
  const made = factsOf(trade, 'produced')
    .filter((fact) => fact.details.inspected?.result !== 'rejected')
    .flatMap((fact) => fact.details.lines);
  return new Map(
    trade.lines.map((line) => [
      line.lineId,
      remaining(
        line.quantity.value,
        made.filter((one) => one.lineId === line.lineId).map((one) => one.quantity),
      ),
    ]),
  );
}

export default function ProduceForm(props: ActionProps) {
  const told = useTold();
  const text = useText();
  const { t, of } = text;
  const { trade } = props;
  const left = stillToMake(trade);
  const rule = useDecimalRule();
  const pieces = useWholeRule(0, 999_999_999);
  const { data: warehouses } = useQuery(warehousesQuery);
  if (!warehouses) return <Bones lines={6} />;
  const first = warehouses[0];
  const send = (values: Producing, key: string) =>
    post(
      `/api/v1/trades/${trade.tradeId}/production`,
      {
        ...told,
        lines: trade.lines.flatMap((line, at) => {
          const typed = values.lines[at];
          if (!typed?.quantity || !/[1-9]/.test(typed.quantity)) return [];
          return [
            {
              lineId: line.lineId,
              quantity: typed.quantity,
              ...(values.warehouseId ? { warehouseId: values.warehouseId } : {}),
              source: values.source,
              ...(typed.batch ? { batch: typed.batch } : {}),
            },
          ];
        }),
        ...(values.inspection === 'none'
          ? {}
          : {
              inspected: {
                result: values.inspection,
                ...(values.sampleSize ? { sampleSize: values.sampleSize } : {}),
                ...(values.note ? { note: values.note } : {}),
              },
            }),
      },
      key,
    );
  return (
    <CommandForm<Producing, unknown>
      initial={{
        ...(first ? { warehouseId: first.warehouseId } : {}),
        source: 'made',
        inspection: 'none',
        lines: trade.lines.map((line) => ({ quantity: left.get(line.lineId) ?? '0' })),
      }}
      submit={t('act.produced')}
      draft={`produce-${trade.tradeId}`}
      doubt={({ lines }) => aboveOrder(text, trade.lines, lines, left)}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {(form) => (
        <>
          <Field name="source" label={t('form.source')}>
            <Radio.Group
              options={[
                { value: 'made', label: t('form.source-made') },
                { value: 'stock', label: t('form.source-stock') },
              ]}
            />
          </Field>
          <Field name="warehouseId" label={t('form.warehouse')} optional why={t('form.warehouseWhy')}>
            <WarehouseSelect />
          </Field>
          <div className={styles.lines}>
            {trade.lines.map((line, at) => (
              <fieldset key={line.lineId} className={styles.line}>
                <legend className={styles.lineName}>{of(line.name)}</legend>
                <Form.Item name={['lines', at, 'quantity']} label={t('word.quantity')} rules={[rule]}>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Form.Item>
                <Field name={['lines', at, 'batch']} label={t('form.batch')} optional>
                  <Input maxLength={40} />
                </Field>
              </fieldset>
            ))}
          </div>
          <Field name="inspection" label={t('form.inspection')}>
            <Radio.Group
              options={(['none', 'accepted', 'rejected'] as const).map((value) => ({
                value,
                label: t(`form.inspection-${value}`),
              }))}
            />
          </Field>
          <Form.Item noStyle shouldUpdate={(a: Producing, b: Producing) => a.inspection !== b.inspection}>
            {() =>
              form.getFieldValue('inspection') !== 'none' && (
                <FieldRow>
                  <Field name="sampleSize" label={t('form.sample')} optional rules={[pieces]}>
                    <WholeInput />
                  </Field>
                  <Field name="note" label={t('word.note')} optional>
                    <Input maxLength={500} />
                  </Field>
                </FieldRow>
              )
            }
          </Form.Item>
        </>
      )}
    </CommandForm>
  );
}
