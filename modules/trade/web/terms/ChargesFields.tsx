import {
  DecimalInput,
  Field,
  formStyles,
  Icon,
  RemoveButton,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useText } from '../text.ts';
import { CHARGES } from './charges.ts';
import styles from './terms-fields.module.css';

const WHAT = [...(Object.keys(CHARGES) as (keyof typeof CHARGES)[]), 'charge', 'allowance'] as const;

/** Freight, insurance, discounts and others on the whole offer. */
export function ChargesFields({ currency }: { currency: string }) {
  const { t } = useText();
  const rule = useDecimalRule();
  return (
    <fieldset className={styles.charges}>
      <legend className={formStyles.lineName}>{t('charges.title')}</legend>
      <Form.List name="charges">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.charge}>
                <Form.Item name={[name, 'what']} label={t('charges.what')}>
                  <Select options={WHAT.map((value) => ({ value, label: t(`charges.${value}`) }))} />
                </Form.Item>
                <Field name={[name, 'reason']} label={t('charges.reason')} optional>
                  <Input maxLength={300} />
                </Field>
                <Form.Item
                  name={[name, 'amount']}
                  label={t('charges.amount')}
                  rules={[{ required: true, message: t('common.required') }, rule]}
                >
                  <DecimalInput suffix={currency} />
                </Form.Item>
                <Form.Item label=" ">
                  <RemoveButton onClick={() => remove(name)} />
                </Form.Item>
              </div>
            ))}
            <Button icon={<Icon name="plus" />} onClick={() => add({ what: 'freight' })}>
              {t('charges.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Whether VAT is reckoned on an offer, and how the law rates the goods. */
export function VatFields({ to }: { to: string | undefined }) {
  const { t } = useText();
  const rule = useDecimalRule();
  const choice = Form.useWatch('vat');
  const choices = ['none', 'reckoned', 'standard', 'zero', 'exempt', 'rate'] as const;
  return (
    <div className={styles.vat}>
      <Form.Item name="vat" label={t('charges.vat')} extra={t('charges.vatWhy')}>
        <Select options={choices.map((value) => ({ value, label: t(`vatChoice.${value}`) }))} />
      </Form.Item>
      {choice === 'rate' && (
        <Form.Item
          name="vatPercent"
          label={t('charges.rate')}
          rules={[{ required: true, message: t('common.required') }, rule]}
        >
          <DecimalInput suffix="%" />
        </Form.Item>
      )}
      {to === 'GB' && choice !== undefined && choice !== 'none' && (
        <Form.Item name="lowValue" valuePropName="checked" extra={t('charges.lowValueWhy')}>
          <Checkbox>{t('charges.lowValue')}</Checkbox>
        </Form.Item>
      )}
    </div>
  );
}
