import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { firmProfileQuery, get, post, type TradeRole, type TradeTerms } from '@tongshang/ui/api';
import {
  Bones,
  CommandForm,
  DecimalInput,
  Field,
  FieldRow,
  Icon,
  OrganisationSelect,
  RemoveButton,
  useDecimalRule,
  useOrganisationCountry,
} from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { units } from '../enquiry/units.ts';
import layout from '../layout.module.css';
import { NewContactLink } from '../terms/NewContactLink.tsx';
import { TermsFields } from '../terms/TermsFields.tsx';
import { useText } from '../text.ts';
import { beginningOf, type Defaults } from './beginning.ts';
import styles from './sale.module.css';

interface Line {
  readonly sku?: string;
  readonly name?: string;
  readonly quantity: string;
  readonly unit: string;
  readonly price?: string;
}

interface Selling {
  readonly buyerOrganisationId: string;
  readonly lines: readonly Line[];
  readonly terms: TradeTerms;
  readonly orderNumber?: string;
  readonly validUntil?: string;
  readonly note?: string;
  readonly carrier?: string;
}

/** Begins with what the firm has said of itself; whoever may not read that begins with what is usual. */
export default function SalePage() {
  const session = useSession();
  const isReader = mayGo(session, '/firm-profile');
  const { data, isPending } = useQuery({ ...firmProfileQuery, enabled: isReader });
  if (isReader && isPending) return <Bones lines={10} />;
  return <Sale defaults={data?.defaults.stated ?? {}} />;
}

/** A seller's own beginning: an offer to a customer that asked or ordered outside, of the platform or of the address book. */
function Sale({ defaults }: { defaults: Defaults }) {
  const { t, language } = useText();
  const { organisation: me } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const unusual = useUnusualTerms();
  const [buyer, setBuyer] = useState<string>();
  const to = useOrganisationCountry(buyer);
  const askedOf = ({ terms }: Selling) => unusual(wireTerms(terms), { seller: me.country, buyer: to });
  return (
    <div className={styles.page}>
      <h1>{t('sale.title')}</h1>
      <p className="soft">{t('sale.lead')}</p>
      <CommandForm<Selling, { tradeId: string }>
        initial={{
          lines: [{ name: '', quantity: '', unit: 'C62', price: '' }],
          ...beginningOf(defaults, today()),
        }}
        submit={t('sale.send')}
        draft="sale"
        doubt={(values) => askedOf(values).doubt}
        send={(values, key) => {
          const quotation = { ...quotationOf(values, language), meant: askedOf(values).meant };
          return post('/api/v1/trades/quotations', quotation, key);
        }}
        done={({ tradeId }) => {
          for (const key of ['trades', 'home']) void queries.invalidateQueries({ queryKey: [key] });
          void navigate({ to: '/trades/$tradeId', params: { tradeId } });
        }}
      >
        {(form) => (
          <>
            <h2>{t('sale.customer')}</h2>
            <FieldRow>
              <Field
                name="buyerOrganisationId"
                label={t('role.buyer')}
                why={
                  <>
                    {t('sale.customerWhy')} <Link to="/contacts/new">{t('sale.newCustomer')}</Link>
                  </>
                }
              >
                <CustomerSelect
                  except={me.organisationId}
                  onTerms={(terms) =>
                    form.setFieldValue('terms', { ...form.getFieldValue('terms'), ...terms })
                  }
                />
              </Field>
              <Field name="orderNumber" label={t('sale.orderNumber')} optional>
                <Input maxLength={64} />
              </Field>
            </FieldRow>
            <h2>{t('enquiry.goods')}</h2>
            <SaleLines />
            <h2>{t('sale.terms')}</h2>
            <BuyerKnown onBuyer={setBuyer} />
            <TermsFields from={me.country} to={to} leadTimeRequired opensWith={[]} />
            <FieldRow>
              <Field name="validUntil" label={t('word.validUntil')} why={t('form.validUntilWhy')} optional>
                <Input type="date" className={layout.dayField ?? ''} />
              </Field>
              <Field
                name="carrier"
                label={t('role.carrier')}
                optional
                why={
                  <>
                    {t('sale.carrierWhy')} <NewContactLink />
                  </>
                }
              >
                <OrganisationSelect kind="carrier" contacts />
              </Field>
            </FieldRow>
            <Field name="note" label={t('word.note')} optional>
              <Input.TextArea rows={3} maxLength={4000} />
            </Field>
          </>
        )}
      </CommandForm>
    </div>
  );
}

/** Tells the page whom its form names, also where a draft named the customer. */
function BuyerKnown({ onBuyer }: { onBuyer(organisationId: string | undefined): void }) {
  const buyer = Form.useWatch('buyerOrganisationId') as string | undefined;
  useEffect(() => onBuyer(buyer), [buyer, onBuyer]);
  return null;
}

/** Of the reader's own calendar. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Chooses the customer; where it is a contact with usual terms, these are what the trade begins with. */
function CustomerSelect(props: {
  except: string;
  onTerms(terms: Partial<TradeTerms>): void;
  id?: string;
  value?: string;
  onChange?(organisationId: string): void;
}) {
  const { except, onTerms, onChange, ...field } = props;
  const choose = (organisationId: string, isContact: boolean) => {
    onChange?.(organisationId);
    if (!isContact) return;
    get(`/api/v1/contacts/${organisationId}`).then(
      ({ terms }) => onTerms(terms as Partial<TradeTerms>),
      () => {},
    );
  };
  return (
    <OrganisationSelect
      {...field}
      kind={['trader', 'manufacturer']}
      except={[except]}
      contacts
      onChange={choose}
    />
  );
}

/** The form's values as the wire wants them. */
function quotationOf({ lines, terms, carrier, ...values }: Selling, language: string) {
  const { currency } = terms;
  const { orderNumber, note, buyerOrganisationId, validUntil } = values;
  return {
    buyerOrganisationId,
    ...(validUntil ? { validUntil } : {}),
    ...(orderNumber ? { orderNumber } : {}),
    ...(note ? { note } : {}),
    lines: lines.map(({ sku, name, quantity, unit, price }) => ({
      ...(sku ? { sku } : {}),
      ...(name ? { name: { [language]: name } } : {}),
      quantity: { value: quantity, unit },
      ...(price ? { unitPrice: { amount: price, currency } } : {}),
    })),
    terms: wireTerms(terms),
    ...(carrier ? { parties: [{ organisationId: carrier, role: 'carrier' as TradeRole }] } : {}),
  };
}

/** What is sold, each line with its price. */
function SaleLines() {
  const { t } = useText();
  const rule = useDecimalRule();
  const form = Form.useFormInstance<Selling>();
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
