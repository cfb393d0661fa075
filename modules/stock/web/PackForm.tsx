import { factsOf, post, type Trade, type TradeLine } from '@tongshang/ui/api';
import {
  CommandForm,
  DecimalInput,
  Field,
  formStyles as styles,
  unitName,
  useDecimalRule,
  useTold,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Radio, Select } from 'antd';
import { CartonFields, cartonsOf, type Filling } from './CartonFields.tsx';
import { remaining } from './decimal.ts';
import { packages } from './packages.ts';
import { useText } from './text.ts';

interface Packing {
  readonly way: 'whole' | 'by-line' | 'by-carton';
  readonly fillings?: readonly Filling[];
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

/** Everything that is left in one go, in cartons as the goods come, or a package per line with its own quantity and weight. Each gets its SSCC. */
export default function PackForm(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade } = props;
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
      {
        ...(values.way === 'by-line' ? { handlingUnits: units } : {}),
        ...(values.way === 'by-carton' ? { cartons: cartonsOf(lines, values.fillings ?? []) } : {}),
        ...told,
      },
      key,
    );
  };
  return (
    <CommandForm<Packing, unknown>
      initial={{
        way: 'whole',
        fillings: lines.map(() => ({ packageType: 'CT' })),
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
                { value: 'by-carton', label: t('form.packByCarton') },
                { value: 'by-line', label: t('form.packByLine') },
              ]}
            />
          </Field>
          <Form.Item noStyle shouldUpdate={(a: Packing, b: Packing) => a.way !== b.way}>
            {() =>
              form.getFieldValue('way') === 'by-carton' ? (
                <CartonFields lines={lines} />
              ) : (
                form.getFieldValue('way') === 'by-line' && <LineFields lines={lines} />
              )
            }
          </Form.Item>
        </>
      )}
    </CommandForm>
  );
}

/** Quantity, package and weight of each line. */
function LineFields(props: { lines: readonly TradeLine[] }) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule();
  const { lines } = props;
  return (
    <div className={styles.lines}>
      {lines.map((line, at) => (
        <fieldset key={line.lineId} className={styles.line}>
          <legend className={styles.lineName}>{of(line.name)}</legend>
          <Form.Item name={['units', at, 'quantity']} label={t('word.quantity')} rules={[rule]}>
            <DecimalInput suffix={unitName(text, line.quantity.unit)} />
          </Form.Item>
          <Form.Item name={['units', at, 'packageType']} label={t('word.package')}>
            <Select options={packages.map((code) => ({ value: code, label: t(`packageType.${code}`) }))} />
          </Form.Item>
          <Form.Item name={['units', at, 'netWeightKg']} label={t('form.netWeightKg')} rules={[rule]}>
            <DecimalInput suffix="kg" />
          </Form.Item>
          <Form.Item name={['units', at, 'grossWeightKg']} label={t('form.grossWeightKg')} rules={[rule]}>
            <DecimalInput suffix="kg" />
          </Form.Item>
        </fieldset>
      ))}
    </div>
  );
}
