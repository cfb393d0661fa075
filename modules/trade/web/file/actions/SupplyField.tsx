import type { Trade } from '@tongshang/ui/api';
import { CountrySelect, DecimalInput, Field, unitName, useDecimalRule } from '@tongshang/ui/components';
import { type FormRule, Input } from 'antd';
import { useText } from '../../text.ts';
import { isUnderAGramEach } from './line-weight.ts';

export type LineField = 'hsCode' | 'originCountry' | 'netWeightKg' | 'grossWeightKg';
type Quantity = Trade['lines'][number]['quantity'];

/** A weight that can hardly be meant is said, and taken all the same. */
const weightDoubt = (quantity: Quantity | undefined, doubt: string): FormRule => ({
  warningOnly: true,
  validator: (_, kilograms: string | undefined) =>
    quantity && isUnderAGramEach(kilograms, quantity) ? Promise.reject(new Error(doubt)) : Promise.resolve(),
});

/** One thing that a line lacks, with why it is asked; where the product said it, that too. */
export function SupplyField(props: {
  readonly lineId: string;
  readonly field: LineField;
  readonly quantity: Quantity | undefined;
  /** The product that the value to start from is of. */
  readonly sku: string | undefined;
}) {
  const text = useText();
  const { t } = text;
  const weight = useDecimalRule();
  const { lineId, field, quantity, sku } = props;
  const name = ['lines', lineId, field];
  const why = (asked: string) =>
    [asked, sku && t('form.fromProduct', { sku })].filter((part) => part).join(' ');
  switch (field) {
    case 'hsCode':
      return (
        <Field
          name={name}
          label={t('word.hsCode')}
          why={why(t('word.hsWhy'))}
          later
          rules={[{ pattern: /^\d{6,12}$/, message: t('word.hsRule') }]}
        >
          <Input inputMode="numeric" maxLength={12} />
        </Field>
      );
    case 'originCountry':
      return (
        <Field name={name} label={t('word.origin')} why={why(t('word.originWhy'))} later>
          <CountrySelect allowClear />
        </Field>
      );
    default:
      return (
        <Field
          name={name}
          label={t(`form.${field}`)}
          why={why(t('form.wholeLine'))}
          later
          rules={[weight, weightDoubt(quantity, t('form.underAGram'))]}
        >
          <DecimalInput suffix={unitName(text, 'KGM')} />
        </Field>
      );
  }
}
