import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { get, post, type TradeRole, type TradeTerms } from '@tongshang/ui/api';
import {
  CommandForm,
  DayField,
  Field,
  FieldRow,
  OrganisationSelect,
  useOrganisationCountry,
} from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import layout from '../layout.module.css';
import { NewContactLink } from '../terms/NewContactLink.tsx';
import { TermsFields } from '../terms/TermsFields.tsx';
import { useText } from '../text.ts';
import { beginningOf, type Defaults } from './beginning.ts';
import { type Line, OfferLines } from './OfferLines.tsx';
import styles from './sale.module.css';

/** The side that begins the trade. */
type Side = 'seller' | 'buyer';

interface Beginning {
  readonly buyerOrganisationId?: string;
  readonly sellerOrganisationId?: string;
  readonly lines: readonly Line[];
  readonly terms: TradeTerms;
  readonly orderNumber?: string;
  readonly validUntil?: string;
  readonly note?: string;
  readonly carrier?: string;
}

const WORDS = {
  seller: {
    title: 'sale.title',
    lead: 'sale.lead',
    counterpart: 'sale.counterpart',
    orderNumber: 'sale.orderNumber',
    send: 'sale.send',
    draft: 'sale',
  },
  buyer: {
    title: 'purchase.title',
    lead: 'purchase.lead',
    counterpart: 'purchase.counterpart',
    orderNumber: 'purchase.orderNumber',
    send: 'purchase.send',
    draft: 'purchase',
  },
} as const;

/** The field that names the other side, as the wire calls it. */
const COUNTERPART = { seller: 'buyerOrganisationId', buyer: 'sellerOrganisationId' } as const;

/**
 * A trade that one side begins by itself, with a firm of the platform or of its address book: a seller by an offer to a customer that asked or ordered
 * outside, a buyer by an order to its supplier.
 */
export function OwnOffer({ side, defaults }: { side: Side; defaults: Defaults }) {
  const { t, language } = useText();
  const words = WORDS[side];
  const { organisation: me } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const unusual = useUnusualTerms();
  const [other, setOther] = useState<string>();
  const there = useOrganisationCountry(other);
  const countries =
    side === 'seller' ? { seller: me.country, buyer: there } : { seller: there, buyer: me.country };
  const askedOf = ({ terms }: Beginning) => unusual(wireTerms(terms), countries);
  return (
    <div className={styles.page}>
      <h1>{t(words.title)}</h1>
      <p className="soft">{t(words.lead)}</p>
      <CommandForm<Beginning, { tradeId: string }>
        initial={{
          lines: [{ name: '', quantity: '', unit: 'C62', price: '' }],
          ...beginningOf(defaults, today()),
        }}
        submit={t(words.send)}
        draft={words.draft}
        doubt={(values) => askedOf(values).doubt}
        send={(values, key) => {
          const offer = { ...offerOf(values, language), meant: askedOf(values).meant };
          return side === 'seller'
            ? post(
                '/api/v1/trades/quotations',
                { ...offer, buyerOrganisationId: values.buyerOrganisationId ?? '' },
                key,
              )
            : post(
                '/api/v1/trades/orders',
                { ...offer, sellerOrganisationId: values.sellerOrganisationId ?? '' },
                key,
              );
        }}
        done={({ tradeId }) => {
          for (const key of ['trades', 'home']) void queries.invalidateQueries({ queryKey: [key] });
          void navigate({ to: '/trades/$tradeId', params: { tradeId } });
        }}
      >
        {(form) => (
          <>
            <h2>{t(words.counterpart)}</h2>
            <FieldRow>
              <Field
                name={COUNTERPART[side]}
                label={t(side === 'seller' ? 'role.buyer' : 'role.seller')}
                why={
                  <>
                    {t('sale.counterpartWhy')} <Link to="/contacts/new">{t('sale.newContact')}</Link>
                  </>
                }
              >
                <CounterpartSelect
                  except={me.organisationId}
                  onTerms={(terms) =>
                    form.setFieldValue('terms', { ...form.getFieldValue('terms'), ...terms })
                  }
                />
              </Field>
              <Field name="orderNumber" label={t(words.orderNumber)} optional>
                <Input maxLength={64} />
              </Field>
            </FieldRow>
            <h2>{t('enquiry.goods')}</h2>
            <OfferLines />
            <h2>{t('sale.terms')}</h2>
            <CounterpartKnown side={side} onKnown={setOther} />
            <TermsFields from={countries.seller} to={countries.buyer} leadTimeRequired opensWith={[]} />
            <FieldRow>
              <DayField
                name="validUntil"
                label={t('word.validUntil')}
                why={t('form.validUntilWhy')}
                optional
                className={layout.dayField}
              />
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

/** Tells the page whom its form names, also where a draft named it. */
function CounterpartKnown(props: { side: Side; onKnown(organisationId: string | undefined): void }) {
  const { side, onKnown } = props;
  const counterpart = Form.useWatch(COUNTERPART[side]) as string | undefined;
  useEffect(() => onKnown(counterpart), [counterpart, onKnown]);
  return null;
}

/** Of the reader's own calendar. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Chooses the other side; where it is a contact with usual terms, these are what the trade begins with. */
function CounterpartSelect(props: {
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
function offerOf({ lines, terms, carrier, ...values }: Beginning, language: string) {
  const { currency } = terms;
  const { orderNumber, note, validUntil } = values;
  return {
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
