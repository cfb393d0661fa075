import type { Schema, TradeLine } from '@tongshang/ui/api';
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
import { useGrossRule } from './use-gross-rule.ts';

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
export function cartonsOf(
  lines: readonly TradeLine[],
  fillings: readonly (Filling | undefined)[],
  isPacked: (line: TradeLine) => boolean = () => true,
) {
  return lines.flatMap((line, at) => {
    const { lineId } = line;
    const { quantityEach, packageType, netWeightKg, grossWeightKg, ...more } = fillings[at] ?? {};
    if (!quantityEach || !isPacked(line)) return [];
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

/** Where what is known of a line's cartons comes from: what was agreed, or the product as it is today. */
type Source = { readonly from: 'agreed' } | { readonly from: 'product'; readonly sku: string };

const productOf = ({ lineId }: TradeLine, products: readonly Schema<'ProductData'>[]) =>
  products.find((one) => one.lineId === lineId && one.packing !== undefined);

/** What is agreed comes before what the product says; nothing where neither is known. */
export function sourceOf(line: TradeLine, products: readonly Schema<'ProductData'>[]): Source | undefined {
  const sku = productOf(line, products)?.sku ?? line.sku ?? '';
  if (line.packing) return line.packing.from === 'product' ? { from: 'product', sku } : { from: 'agreed' };
  return productOf(line, products) ? { from: 'product', sku } : undefined;
}

/** The cartons of a line as they are known, to start from. */
export function fillingOf(line: TradeLine, products: readonly Schema<'ProductData'>[]): Filling {
  const packing = line.packing ?? productOf(line, products)?.packing;
  if (!packing) return { packageType: 'CT' };
  const { quantityEach, netWeightKg, grossWeightKg, dimensionsCm } = packing;
  return {
    ...{ packageType: 'CT', quantityEach },
    ...(netWeightKg ? { netWeightKg } : {}),
    ...(grossWeightKg ? { grossWeightKg } : {}),
    ...dimensionsCm,
    ...(line.marks ? { marks: line.marks.join('\n') } : {}),
  };
}

const MEASURES = ['length', 'width', 'height'] as const;

/** What one full carton of each line holds, weighs and measures. */
export function CartonFields(props: {
  lines: readonly TradeLine[];
  sources: readonly (Source | undefined)[];
  isShown: (line: TradeLine) => boolean;
}) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule('positive');
  const notUnder = useGrossRule();
  const said = (source: Source | undefined) => {
    if (!source) return undefined;
    return source.from === 'agreed' ? t('form.cartonAgreed') : t('form.cartonOfProduct', { sku: source.sku });
  };
  return (
    <div className={styles.lines}>
      {props.lines.map(
        (line, at) =>
          props.isShown(line) && (
            <fieldset key={line.lineId} className={styles.line}>
              <legend className={styles.lineName}>{of(line.name)}</legend>
              {props.sources[at] && <p className="faint small">{said(props.sources[at])}</p>}
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
                  <Select
                    options={packages.map((code) => ({ value: code, label: t(`packageType.${code}`) }))}
                  />
                </Form.Item>
              </FieldRow>
              <FieldRow>
                {(['netWeightKg', 'grossWeightKg'] as const).map((name) => (
                  <Field
                    key={name}
                    name={['fillings', at, name]}
                    label={t(`form.carton-${name}`)}
                    optional
                    rules={
                      name === 'grossWeightKg' ? [rule, notUnder(['fillings', at, 'netWeightKg'])] : [rule]
                    }
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
          ),
      )}
    </div>
  );
}
