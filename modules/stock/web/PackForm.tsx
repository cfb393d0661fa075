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
import { Form, Radio, Select } from 'antd';
import { remaining } from './decimal.ts';
import { useText } from './text.ts';

const packages = ['CT', 'PX', 'BX', 'CS', 'BG', 'DR', 'CR', 'PK', 'RO'] as const;

interface Packing {
  readonly way: 'whole' | 'by-line';
  /** Absent while everything is packed as a whole. */
  readonly units?: readonly {
    readonly packageType: string;
    readonly quantity?: string;
    readonly netWeightKg?: string;
    readonly grossWeightKg?: string;
  }[];
}

/** What is still to be packed per line: ordered less packed. */
function stillToPack(trade: Trade): Map<string, string> {
  const packed = factsOf(trade, 'packed').flatMap((fact) =>
    fact.details.handlingUnits.flatMap((unit) => unit.contents),
  );
  return new Map(
    trade.lines.map((line) => [
      line.lineId,
      remaining(
        line.quantity.value,
        packed.filter((one) => one.lineId === line.lineId).map((one) => one.quantity),
      ),
    ]),
  );
}

/** Everything that is left in one go, or a package per line with its own quantity and weight. Each gets its SSCC. */
export default function PackForm(props: ActionProps) {
  const text = useText();
  const { t, of } = text;
  const { trade } = props;
  const rule = useDecimalRule();
  const left = stillToPack(trade);
  const lines = trade.lines.filter((line) => /[1-9]/.test(left.get(line.lineId) ?? '0'));
  const send = (values: Packing, key: string) => {
    const units = lines.flatMap((line, at) => {
      const typed = values.units?.[at];
      if (!typed?.quantity || !/[1-9]/.test(typed.quantity)) return [];
      return [
        {
          packageType: typed.packageType,
          ...(typed.netWeightKg ? { netWeightKg: typed.netWeightKg } : {}),
          ...(typed.grossWeightKg ? { grossWeightKg: typed.grossWeightKg } : {}),
          contents: [{ lineId: line.lineId, quantity: typed.quantity }],
        },
      ];
    });
    return post(
      `/api/v1/trades/${trade.tradeId}/packing`,
      values.way === 'whole' ? {} : { handlingUnits: units },
      key,
    );
  };
  return (
    <CommandForm<Packing, unknown>
      initial={{
        way: 'whole',
        units: lines.map((line) => ({ packageType: 'CT', quantity: left.get(line.lineId) ?? '0' })),
      }}
      submit={t('act.packed')}
      draft={`pack-${trade.tradeId}`}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {(form) => (
        <>
          <p className={styles.lead}>{t('form.packText')}</p>
          <Field name="way" label={t('form.packWay')}>
            <Radio.Group
              options={[
                { value: 'whole', label: t('form.packWhole') },
                { value: 'by-line', label: t('form.packByLine') },
              ]}
            />
          </Field>
          <Form.Item noStyle shouldUpdate={(a: Packing, b: Packing) => a.way !== b.way}>
            {() =>
              form.getFieldValue('way') === 'by-line' && (
                <div className={styles.lines}>
                  {lines.map((line, at) => (
                    <fieldset key={line.lineId} className={styles.line}>
                      <legend className={styles.lineName}>{of(line.name)}</legend>
                      <Form.Item name={['units', at, 'quantity']} label={t('word.quantity')} rules={[rule]}>
                        <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                      </Form.Item>
                      <Form.Item name={['units', at, 'packageType']} label={t('word.package')}>
                        <Select
                          options={packages.map((code) => ({ value: code, label: t(`packageType.${code}`) }))}
                        />
                      </Form.Item>
                      <Form.Item
                        name={['units', at, 'netWeightKg']}
                        label={t('form.netWeightKg')}
                        rules={[rule]}
                      >
                        <DecimalInput suffix="kg" />
                      </Form.Item>
                      <Form.Item
                        name={['units', at, 'grossWeightKg']}
                        label={t('form.grossWeightKg')}
                        rules={[rule]}
                      >
                        <DecimalInput suffix="kg" />
                      </Form.Item>
                    </fieldset>
                  ))}
                </div>
              )
            }
          </Form.Item>
        </>
      )}
    </CommandForm>
  );
}
