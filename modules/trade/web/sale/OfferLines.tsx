import { DecimalInput, Icon, RemoveButton, useDecimalRule } from '@tongshang/ui/components';
import { Button, Form, Input, Select } from 'antd';
import { units } from '../enquiry/units.ts';
import { useText } from '../text.ts';
import styles from './sale.module.css';

export interface Line {
  readonly sku?: string;
  readonly name?: string;
  readonly quantity: string;
  readonly unit: string;
  readonly price?: string;
}

/** What is sold or bought, each line with its price. */
export function OfferLines() {
  const { t } = useText();
  const rule = useDecimalRule();
  const form = Form.useFormInstance<{ lines: readonly Line[] }>();
  const required = { required: true, message: t('common.required') };
  /** What the catalogue says of a product need not be said again. */
  const requiredAt = (line: number) => ({
    validator: (_rule: unknown, value: string | undefined) =>
      value || form.getFieldValue(['lines', line, 'sku'])
        ? Promise.resolve()
        : Promise.reject(new Error(t('common.required'))),
  });
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.line}>
              <Form.Item name={[name, 'sku']} label={t('sale.sku')}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[name, 'name']} label={t('enquiry.goods')} rules={[requiredAt(name)]}>
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} label={t('word.quantity')} rules={[required, rule]}>
                <DecimalInput />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={t('word.unit')}>
                <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'price']} label={t('form.unitPrice')} rules={[requiredAt(name), rule]}>
                <DecimalInput />
              </Form.Item>
              <Form.Item label=" ">
                <RemoveButton disabled={fields.length === 1} onClick={() => remove(name)} />
              </Form.Item>
            </div>
          ))}
          <Button icon={<Icon name="plus" />} onClick={() => add({ unit: 'C62' })}>
            {t('sale.addLine')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
