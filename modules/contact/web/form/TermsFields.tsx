import { INCOTERM_CODES } from '@tongshang/incoterms';
import { CurrencySelect, Field, FieldRow, PaymentSelect } from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { usePlaceOfRule } from '@tongshang/ui/terms';
import { Select } from 'antd';
import { useText } from '../text.ts';

const TERMS = ['terms'];
const modes = ['sea', 'air', 'road', 'rail', 'post'] as const;

/** What a trade with this contact begins with. */
export function TermsFields() {
  const { t } = useText();
  usePlaceOfRule(TERMS);
  const placeRule = usePlaceRule();
  return (
    <>
      <FieldRow>
        <Field name={['terms', 'incoterm']} label={t('contacts.incoterm')} optional>
          <Select allowClear options={INCOTERM_CODES.map((value) => ({ value, label: value }))} />
        </Field>
        <Field name={['terms', 'place']} label={t('contacts.place')} rules={[placeRule]} optional>
          <PlaceInput />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field name={['terms', 'currency']} label={t('terms.currency')} optional>
          <CurrencySelect allowClear />
        </Field>
        <Field name={['terms', 'modeOfTransport']} label={t('contacts.transport')} optional>
          <Select allowClear options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))} />
        </Field>
      </FieldRow>
      <Field name={['terms', 'payment']} label={t('contacts.payment')} optional>
        <PaymentSelect />
      </Field>
    </>
  );
}
