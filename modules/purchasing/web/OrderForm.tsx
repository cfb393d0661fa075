import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  CommandForm,
  CurrencySelect,
  DayField,
  DecimalInput,
  Field,
  FieldRow,
  Icon,
  RemoveButton,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Button, Form, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { type Coverage, contactsQuery, type Draft, type Order, units, vatInvoices } from './api.ts';
import { draftOf, fieldOf, type OrderForm as Values } from './order-form.ts';
import styles from './purchasing.module.css';
import { useText } from './text.ts';
import { useSendMeant } from './use-meant.ts';

type Said = Omit<Draft, 'meant'> & { meant?: 'beyond-sale'[] };

/** An order to a supplier, new or anew. */
export function OrderForm(props: {
  readonly initial: Values;
  readonly tradeId: string | null;
  /** What the sale wants, where it is for one. */
  readonly sale: Coverage | undefined;
  readonly draft: string;
  send(said: Said, key: string): Promise<Order>;
  done(order: Order): void;
}) {
  const { t } = useText();
  const { tradeId, sale } = props;
  const asked = useSendMeant('SUPPLIER_COVERS_BEYOND', 'beyond-sale');
  const any = useDecimalRule('any');
  const rate = useDecimalRule();
  return (
    <CommandForm<Values, Order>
      initial={props.initial}
      submit={t('purchasing.save')}
      success={t('purchasing.saved')}
      draft={props.draft}
      keeps
      fieldOf={fieldOf}
      send={(values, key) =>
        asked((meant, under) => props.send({ ...draftOf(values, tradeId), ...meant }, under), key)
      }
      done={props.done}
    >
      {() => (
        <>
          <FieldRow>
            <Field
              name="supplierContactId"
              label={t('purchasing.supplier')}
              why={
                <>
                  {t('purchasing.supplierWhy')}{' '}
                  <Link to="/contacts/new" target="_blank">
                    {t('purchasing.addSupplier')}
                  </Link>
                </>
              }
            >
              <SupplierSelect />
            </Field>
            <Field name="currency" label={t('terms.currency')}>
              <CurrencySelect />
            </Field>
          </FieldRow>
          <h2>{t('purchasing.lines')}</h2>
          <Lines sale={sale} />
          <h2>{t('purchasing.total')}</h2>
          <FieldRow>
            <Field
              name="deposit"
              label={t('purchasing.deposit')}
              why={t('purchasing.depositWhy')}
              rules={[any]}
              optional
            >
              <DecimalInput />
            </Field>
            <Field name="balanceTerms" label={t('purchasing.balanceTerms')} optional>
              <Input maxLength={200} />
            </Field>
          </FieldRow>
          {sale && <RateField currency={sale.currency} rule={rate} />}
          <Field name="vatInvoice" label={t('purchasing.vatInvoice')} why={t('purchasing.vatInvoiceWhy')}>
            <Select options={vatInvoices.map((value) => ({ value, label: t(`vatInvoice.${value}`) }))} />
          </Field>
          <FieldRow>
            <DayField name="deliverBy" label={t('purchasing.deliverBy')} optional />
            <Field
              name="deliverTo"
              label={t('purchasing.deliverTo')}
              why={t('purchasing.deliverToWhy')}
              optional
            >
              <Input maxLength={200} />
            </Field>
          </FieldRow>
          <Field name="note" label={t('purchasing.note')} optional>
            <Input.TextArea rows={2} maxLength={2000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}

/** Asked for only where the order's currency is not that of the sale. */
function RateField(props: { currency: string; rule: ReturnType<typeof useDecimalRule> }) {
  const { t } = useText();
  const currency = Form.useWatch<string | undefined>('currency');
  if (!currency || currency === props.currency) return null;
  const why = t('purchasing.rateWhy', { from: currency, to: props.currency });
  return (
    <Field name="rate" label={t('purchasing.rate')} why={why} rules={[props.rule]} optional>
      <DecimalInput suffix={props.currency} />
    </Field>
  );
}

function Lines({ sale }: { sale: Coverage | undefined }) {
  const { t, of } = useText();
  const rule = useDecimalRule();
  const price = useDecimalRule('any');
  const required = { required: true, message: t('common.required') };
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.line}>
              <Form.Item name={[name, 'saleLineId']} label={t('purchasing.saleLine')} hidden={!sale}>
                <Select
                  allowClear
                  placeholder={t('purchasing.beside')}
                  options={(sale?.lines ?? []).map((one) => ({ value: one.lineId, label: of(one.name) }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'description']} label={t('purchasing.goods')} rules={[required]}>
                <Input maxLength={500} />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} label={t('word.quantity')} rules={[required, rule]}>
                <DecimalInput />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={t('word.unit')}>
                <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'price']} label={t('purchasing.price')} rules={[required, price]}>
                <DecimalInput />
              </Form.Item>
              <Form.Item label=" ">
                <RemoveButton disabled={fields.length === 1} onClick={() => remove(name)} />
              </Form.Item>
            </div>
          ))}
          <Button icon={<Icon name="plus" />} onClick={() => add({ unit: 'C62' })}>
            {t('purchasing.addLine')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** A firm of the reader's address book. */
function SupplierSelect(props: { id?: string; value?: string; onChange?: (contactId: string) => void }) {
  const { of } = useText();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(contactsQuery(text));
  const all = useQuery(contactsQuery(''));
  const known = [...(found.data ?? []), ...(all.data ?? [])];
  const offered = [...new Map(known.map((one) => [one.contactId, one])).values()].filter(
    ({ contactId }) =>
      text === '' || found.data?.some((one) => one.contactId === contactId) || contactId === props.value,
  );
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      {...(props.value ? { value: props.value } : {})}
      onChange={(contactId: string) => props.onChange?.(contactId)}
      onOpenChange={(isOpen) => isOpen && void all.refetch()}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={offered.map(({ contactId, name }) => ({ value: contactId, label: of(name) }))}
    />
  );
}
