import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { USUAL_PAYMENTS } from '@tongshang/trade-facts';
import type { Place, TradeRole, TradeTerms } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  DayField,
  DecimalInput,
  Field,
  FieldRow,
  Icon,
  OrganisationName,
  OrganisationSelect,
  RemoveButton,
  unitName,
  useDecimalRule,
  useOrganisationCountry,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { type BasketItem, useBasket, useSession, writeBasket } from '@tongshang/ui/session';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import layout from '../layout.module.css';
import { TermsFields } from '../terms/TermsFields.tsx';
import { useText } from '../text.ts';
import styles from './enquiry.module.css';
import { units } from './units.ts';

interface Enquiring {
  readonly sellerOrganisationId: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly free: readonly { readonly name: string; readonly quantity: string; readonly unit: string }[];
  readonly destination: Place;
  readonly terms: TradeTerms;
  readonly requestedDeliveryDate?: string;
  readonly note?: string;
  readonly partner: Partial<Record<TradeRole, string>>;
}

/** Asks one seller for a quotation: goods out of the catalogue or in words, where to, on which terms. */
export default function EnquiryPage() {
  const { t } = useText();
  const basket = useBasket();
  const sellers = [...new Set(basket.map((item) => item.sellerOrganisationId))];
  const [chosen, setChosen] = useState<string>();
  const seller = chosen ?? sellers[0];
  const items = basket.filter((item) => item.sellerOrganisationId === seller);
  return (
    <div className={styles.page}>
      <h1>{t('enquiry.title')}</h1>
      <p className="soft">{t('enquiry.lead')}</p>
      {sellers.length > 1 && (
        <p className={styles.sellers}>
          {t('enquiry.severalSellers')}{' '}
          {sellers.map((one) => (
            <Button
              key={one}
              size="small"
              type={one === seller ? 'primary' : 'default'}
              onClick={() => setChosen(one)}
            >
              <OrganisationName organisationId={one} />
            </Button>
          ))}
        </p>
      )}
      <EnquiryForm key={seller ?? 'free'} seller={seller} items={items} />
    </div>
  );
}

function EnquiryForm(props: { seller: string | undefined; items: readonly BasketItem[] }) {
  const text = useText();
  const { t, of, language } = text;
  const { seller, items } = props;
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const basket = useBasket();
  const place = usePlaceRule();
  const rule = useDecimalRule();
  const me = session.organisation;
  const [chosen, setChosen] = useState(seller);
  const from = useOrganisationCountry(chosen);
  const unusual = useUnusualTerms();
  const askedOf = ({ terms }: Enquiring) => unusual(wireTerms(terms), { seller: from, buyer: me.country });

  return (
    <CommandForm<Enquiring, { tradeId: string; number: string }>
      initial={{
        ...(seller ? { sellerOrganisationId: seller } : {}),
        quantities: Object.fromEntries(items.map((item) => [item.productId, item.quantity])),
        free: items.length === 0 ? [{ name: '', quantity: '', unit: 'C62' }] : [],
        terms: {
          incoterm: 'CIF',
          modeOfTransport: 'sea',
          payment: USUAL_PAYMENTS[0] ?? [],
          currency: 'USD',
          partialShipments: false,
        } as TradeTerms,
        partner: {},
      }}
      submit={t('enquiry.send')}
      draft={`enquiry-${seller ?? 'free'}`}
      doubt={(values) => askedOf(values).doubt}
      send={(values, key) => {
        const enquiry = { ...enquiryOf(values, items, language), meant: askedOf(values).meant };
        return post('/api/v1/trades', enquiry, key);
      }}
      done={({ tradeId }) => {
        writeBasket(basket.filter((item) => !items.includes(item)));
        for (const key of ['trades', 'home']) void queries.invalidateQueries({ queryKey: [key] });
        void navigate({ to: '/trades/$tradeId', params: { tradeId } });
      }}
    >
      {() => (
        <>
          <h2>{t('enquiry.goods')}</h2>
          {items.map((item) => (
            <div key={item.productId} className={styles.line}>
              <span>
                <Link to="/products/$productId" params={{ productId: item.productId }}>
                  {of(item.name)}
                </Link>
                <div className="faint small">{item.sku}</div>
              </span>
              <Form.Item
                name={['quantities', item.productId]}
                rules={[{ required: true, message: t('common.required') }, rule]}
              >
                <DecimalInput aria-label={t('word.quantity')} suffix={unitName(text, item.unit)} />
              </Form.Item>
              <RemoveButton onClick={() => writeBasket(basket.filter((one) => one !== item))} />
            </div>
          ))}
          <FreeLines />
          <p className={styles.catalogue}>
            <Link to="/products">{t('enquiry.fromCatalogue')}</Link>
          </p>
          <h2>{t('enquiry.who')}</h2>
          <Field name="sellerOrganisationId" label={t('role.seller')}>
            <OrganisationSelect kind={['trader', 'manufacturer']} except={[me.organisationId]} contacts />
          </Field>
          <h2>{t('enquiry.where')}</h2>
          <Field
            name="destination"
            label={t('detail.destination')}
            why={t('enquiry.destinationWhy')}
            rules={[place]}
          >
            <PlaceInput defaultCountry={me.country} />
          </Field>
          <DayField
            name="requestedDeliveryDate"
            label={t('detail.wishedBy')}
            optional
            className={layout.dayField}
          />
          <h2>{t('enquiry.terms')}</h2>
          <TermsOfEnquiry buyer={me.country} from={from} onSeller={setChosen} />
          <h2>{t('enquiry.partners')}</h2>
          <p className="soft">{t('enquiry.partnersText')}</p>
          <FieldRow>
            {(['bank', 'carrier', 'warehouse'] as const).map((role) => (
              <Field key={role} name={['partner', role]} label={t(`role.${role}`)} optional>
                <OrganisationSelect kind={role} contacts={role !== 'bank'} />
              </Field>
            ))}
          </FieldRow>
          <Field name="note" label={t('word.note')} optional>
            <Input.TextArea rows={3} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}

/** The terms, from where the chosen seller sits to where the goods shall go. */
function TermsOfEnquiry(props: {
  buyer: string;
  from: string | undefined;
  onSeller(organisationId: string | undefined): void;
}) {
  const { buyer, from, onSeller } = props;
  const seller = Form.useWatch('sellerOrganisationId') as string | undefined;
  const destination = Form.useWatch('destination') as Place | undefined;
  useEffect(() => onSeller(seller), [seller, onSeller]);
  return <TermsFields from={from} to={destination?.country || buyer} opensWith={[]} />;
}

/** The form's values as the wire wants them. */
function enquiryOf(values: Enquiring, items: readonly BasketItem[], language: string) {
  const parties = Object.entries(values.partner ?? {}).flatMap(([role, organisationId]) =>
    organisationId ? [{ role: role as TradeRole, organisationId }] : [],
  );
  return {
    sellerOrganisationId: values.sellerOrganisationId,
    lines: [
      ...items.map((item) => ({
        productId: item.productId,
        sku: item.sku,
        name: item.name,
        quantity: { value: values.quantities[item.productId] ?? item.quantity, unit: item.unit },
      })),
      ...(values.free ?? []).map((line) => ({
        name: { [language]: line.name },
        quantity: { value: line.quantity, unit: line.unit },
      })),
    ],
    destination: values.destination,
    terms: wireTerms(values.terms),
    ...(values.note ? { note: values.note } : {}),
    ...(values.requestedDeliveryDate ? { requestedDeliveryDate: values.requestedDeliveryDate } : {}),
    ...(parties.length > 0 ? { parties } : {}),
  };
}

/** Goods in one's own words, for what is in no catalogue. */
function FreeLines() {
  const { t } = useText();
  const rule = useDecimalRule();
  return (
    <Form.List name="free">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.free}>
              <Form.Item
                name={[name, 'name']}
                label={t('enquiry.goodsInWords')}
                rules={[{ required: true, message: t('common.required') }]}
              >
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item
                name={[name, 'quantity']}
                label={t('word.quantity')}
                rules={[{ required: true, message: t('common.required') }, rule]}
              >
                <DecimalInput />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={t('word.unit')}>
                <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
              </Form.Item>
              <Form.Item label=" ">
                <RemoveButton onClick={() => remove(name)} />
              </Form.Item>
            </div>
          ))}
          <Button icon={<Icon name="plus" />} onClick={() => add({ unit: 'C62' })}>
            {t('enquiry.addGoods')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
