import type { TradeLine } from '@tongshang/ui/api';
import {
  DecimalInput,
  Field,
  FieldRow,
  formStyles as styles,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Form, Input, Select } from 'antd';
import { packages } from './packages.ts';
import { useText } from './text.ts';

/** How the goods of a line come in cartons of one kind. */
export interface Filling {
  readonly packageType?: string;
  /** Goods of a line without it are packed as a whole. */
  readonly quantityEach?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly length?: string;
  readonly width?: string;
  readonly height?: string;
  readonly marks?: string;
}

/** Cartons of the lines that say what goes into one; outer measures only where all three are known. */
export function cartonsOf(lines: readonly TradeLine[], fillings: readonly (Filling | undefined)[]) {
  return lines.flatMap(({ lineId }, at) => {
    const { quantityEach, packageType, netWeightKg, grossWeightKg, ...more } = fillings[at] ?? {};
    if (!quantityEach) return [];
    const { length, width, height, marks = '' } = more;
    const written = marks.split('\n').filter((one) => one.trim() !== '');
    return [
      {
        ...{ lineId, quantityEach },
        ...(packageType ? { packageType } : {}),
        ...(netWeightKg ? { netWeightKg } : {}),
        ...(grossWeightKg ? { grossWeightKg } : {}),
        ...(length && width && height ? { dimensionsCm: { length, width, height } } : {}),
        ...(written.length > 0 ? { marks: written } : {}),
      },
    ];
  });
}

const MEASURES = ['length', 'width', 'height'] as const;

/** What one full carton of each line holds, weighs and measures. */
export function CartonFields(props: { lines: readonly TradeLine[] }) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule('positive');
  return (
    <div className={styles.lines}>
      {props.lines.map((line, at) => (
        <fieldset key={line.lineId} className={styles.line}>
          <legend className={styles.lineName}>{of(line.name)}</legend>
          <FieldRow>
            <Field
              name={['fillings', at, 'quantityEach']}
              label={t('form.quantityEach')}
              why={t('form.quantityEachWhy')}
              optional
              rules={[rule]}
            >
              <DecimalInput suffix={unitName(text, line.quantity.unit)} />
            </Field>
            <Form.Item name={['fillings', at, 'packageType']} label={t('word.package')}>
              <Select options={packages.map((code) => ({ value: code, label: t(`packageType.${code}`) }))} />
            </Form.Item>
          </FieldRow>
          <FieldRow>
            {(['netWeightKg', 'grossWeightKg'] as const).map((name) => (
              <Field
                key={name}
                name={['fillings', at, name]}
                label={t(`form.carton-${name}`)}
                optional
                rules={[rule]}
              >
                <DecimalInput suffix={unitName(text, 'KGM')} />
              </Field>
            ))}
          </FieldRow>
          <FieldRow>
            {MEASURES.map((name) => (
              <Field
                key={name}
                name={['fillings', at, name]}
                label={t(`form.${name}`)}
                optional
                rules={[rule]}
              >
                <DecimalInput suffix={unitName(text, 'CMT')} />
              </Field>
            ))}
          </FieldRow>
          <Field
            name={['fillings', at, 'marks']}
            label={t('form.marks')}
            why={t('form.marksWhy', { n: '{n}', of: '{of}' })}
            optional
          >
            <Input.TextArea rows={2} maxLength={700} />
          </Field>
        </fieldset>
      ))}
    </div>
  );
}
