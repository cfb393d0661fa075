import {
  DecimalInput,
  Field,
  FieldRow,
  unitName,
  useDecimalRule,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import { Form } from 'antd';
import styles from './products.module.css';
import { useText } from './text.ts';

const WEIGHTS = [
  ['cartonNetWeightKg', 'products.cartonNet'],
  ['cartonGrossWeightKg', 'products.cartonGross'],
] as const;
const MEASURES = [
  ['cartonLengthCm', 'products.cartonLength'],
  ['cartonWidthCm', 'products.cartonWidth'],
  ['cartonHeightCm', 'products.cartonHeight'],
] as const;

type Said = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** What a full carton of the product holds, weighs and measures. */
export function CartonFields() {
  const text = useText();
  const { t } = text;
  const decimal = useDecimalRule('positive');
  const pieces = useWholeRule(1, 1_000_000);
  // Measures say something only together, and all of a carton only with what it holds.
  const isMeasured = Form.useWatch((said: Said) => MEASURES.some(([name]) => isGiven(said[name]))) ?? false;
  const isTold =
    Form.useWatch((said: Said) =>
      ['innerPacksPerCarton', ...WEIGHTS.map(([name]) => name)].some((name) => isGiven(said[name])),
    ) ?? false;
  return (
    <fieldset className={styles.carton}>
      <legend>{t('products.carton')}</legend>
      <p className="small">{t('products.cartonWhy')}</p>
      <FieldRow>
        <Field
          name="piecesPerCarton"
          label={t('products.perCarton')}
          optional={!isTold && !isMeasured}
          rules={[pieces]}
        >
          <WholeInput />
        </Field>
        <Field name="innerPacksPerCarton" label={t('products.innerPacks')} optional rules={[pieces]}>
          <WholeInput />
        </Field>
        {WEIGHTS.map(([name, label]) => (
          <Field key={name} name={name} label={t(label)} optional rules={[decimal]}>
            <DecimalInput suffix={unitName(text, 'KGM')} />
          </Field>
        ))}
      </FieldRow>
      <FieldRow>
        {MEASURES.map(([name, label]) => (
          <Field key={name} name={name} label={t(label)} optional={!isMeasured} rules={[decimal]}>
            <DecimalInput suffix={unitName(text, 'CMT')} />
          </Field>
        ))}
      </FieldRow>
    </fieldset>
  );
}
