import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isSamePayment, paymentInWords } from '@tongshang/trade-facts';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  Country,
  DayField,
  deliveryText,
  Field,
  Loaded,
  Money,
  moneyText,
  OrganisationSelect,
  Quantity,
  SimpleTable,
} from '@tongshang/ui/components';

import { mayGo, useSession } from '@tongshang/ui/session';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { Form as AntForm, Button, Checkbox, Radio } from 'antd';
import type { ReactNode } from 'react';
import { type OrderFile, type Proposal, proposalQuery } from './api.ts';
import { isAnswered } from './asked-terms.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { carryingOf, counterpartOf, type Opening } from './opening.ts';
import styles from './order-import.module.css';
import { useText } from './text.ts';

/** One order: what would be carried, who the other side is, what the order leaves open; and the trade that comes of it. */
export function OrderForm({ file, position }: { file: OrderFile; position: number }) {
  const proposal = useQuery(proposalQuery(file.fileId, file.version, position));
  return <Loaded query={proposal}>{(data) => <Form file={file} proposal={data} />}</Loaded>;
}

function Form({ file, proposal }: { file: OrderFile; proposal: Proposal }) {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [termsPart] = useSlot('order-file.terms');
  const { order, position, asks, leftOut } = proposal;
  const { fileId, version } = file;
  const unusual = useUnusualTerms();
  const to = order.buyer.country;
  const from =
    order.seller?.country ?? (proposal.side === 'seller' ? session.organisation.country : undefined);
  const askedOf = ({ terms }: Opening) => unusual(wireTerms(terms), { seller: from, buyer: to });
  const url = `/api/v1/order-files/${fileId}/orders/${String(position)}/trade` as const;
  return (
    <section className={styles.order} aria-label={t('orderFiles.openOf', { number: order.orderNumber })}>
      <h3>{t('orderFiles.carried', { number: order.orderNumber })}</h3>
      <Lines proposal={proposal} />
      <CommandForm<Opening, { tradeId: string }>
        initial={
          {
            terms: proposal.terms,
            ...(proposal.side ? { side: proposal.side } : {}),
            ...counterpartOf(proposal.counterparts),
          } as Partial<Opening>
        }
        submit={t('orderFiles.openTrade')}
        draft={`order-file-${fileId}-${version}-${position}`}
        doubt={(values) => askedOf(values).doubt}
        send={(values, key) =>
          post(url, { ...carryingOf(values, version), meant: askedOf(values).meant } as never, key)
        }
        done={({ tradeId }) => {
          for (const key of ['order-files', 'order-file', 'trades', 'home'])
            void queries.invalidateQueries({ queryKey: [key] });
          void navigate({ to: '/trades/$tradeId', params: { tradeId } });
        }}
      >
        {(form) => (
          <>
            <Field name="side" label={t('orderFiles.side')} why={t('orderFiles.sideWhy')}>
              <Radio.Group
                options={(['seller', 'buyer'] as const).map((value) => ({
                  value,
                  label: t(`sides.${value}`),
                }))}
              />
            </Field>
            <Counterparts
              proposal={proposal}
              onChoose={(organisationId) => form.setFieldValue('counterpartOrganisationId', organisationId)}
            />
            <Field name="counterpartOrganisationId" label={t('orderFiles.counterpart')}>
              <OrganisationSelect
                kind={['trader', 'manufacturer']}
                except={[session.organisation.organisationId]}
                contacts
              />
            </Field>
            <h3>{t('orderFiles.terms')}</h3>
            <Asks asks={asks} onRead={(payment) => form.setFieldValue(['terms', 'payment'], payment)} />
            {proposal.terms.incotermsEdition && (
              <p className={styles.note}>
                {t('orderFiles.edition', { edition: proposal.terms.incotermsEdition })}
              </p>
            )}
            {termsPart && (
              <SlotPart
                part={termsPart}
                give={{
                  ...{ fixedCurrency: true, leadTimeRequired: true, from, to },
                  opensWith: order.lines.flatMap(({ hsCode }) => hsCode ?? []),
                }}
              />
            )}
            <DayField
              name="validUntil"
              label={t('orderFiles.validUntil')}
              why={t('orderFiles.validUntilWhy')}
              optional
              className={styles.day}
            />
            {proposal.vat && <VatQuestion vat={proposal.vat} />}
            <NumberQuestion numbers={proposal.ownNumbers} />
            <LeftOutList leftOut={leftOut} caption={t('orderFiles.leftOutHere', { count: leftOut.length })} />
            {leftOut.length > 0 && <LeavesOut />}
          </>
        )}
      </CommandForm>
    </section>
  );
}

/** A box that has to be ticked before the trade is opened. */
function Ticked(props: {
  name: 'leavesOut' | 'vatAsStated' | 'numberAsOwn';
  label: string;
  text: string;
  refused: string;
}) {
  return (
    <Field
      name={props.name}
      label={props.label}
      valuePropName="checked"
      optional
      rules={[
        {
          validator: (_, value) =>
            value === true ? Promise.resolve() : Promise.reject(new Error(props.refused)),
        },
      ]}
    >
      <Checkbox>{props.text}</Checkbox>
    </Field>
  );
}

function LeavesOut() {
  const { t } = useText();
  const texts = { label: t('orderFiles.leftOutTick'), text: t('orderFiles.leavesOut') };
  return <Ticked name="leavesOut" {...texts} refused={t('orderFiles.tick')} />;
}

/** VAT that differs from the law's, with both figures: it stands as the order states it once somebody says so. */
function VatQuestion({ vat }: { vat: NonNullable<Proposal['vat']> }) {
  const { t } = useText();
  const said = ({ categories, amount }: (typeof vat)['stated']) =>
    [amount && moneyText(amount), categories && `(${categories})`].filter((part) => part).join(' ');
  const figures = { stated: said(vat.stated), reckoned: said(vat.reckoned) };
  const texts = { label: t('orderFiles.vat'), text: t('orderFiles.vatAsStated', figures) };
  return <Ticked name="vatAsStated" {...texts} refused={t('orderFiles.vatTick')} />;
}

/** One's own tax number, where the order states another of the side that one is: the trade goes by one's own once somebody says so. */
function NumberQuestion({ numbers = {} }: { numbers: Proposal['ownNumbers'] }) {
  const { t } = useText();
  const side = AntForm.useWatch('side') as Opening['side'] | undefined;
  const differs = side && numbers[side];
  if (!differs) return null;
  const texts = { label: t('orderFiles.ownNumber'), text: t('orderFiles.numberAsOwn', differs) };
  return <Ticked name="numberAsOwn" {...texts} refused={t('orderFiles.numberTick')} />;
}

type Reading = NonNullable<Proposal['asks'][number]['readings']>[number];

/** What the order leaves open, in words where it says something that is not understood; struck out once the form says it. */
function Asks({ asks, onRead }: Pick<Proposal, 'asks'> & { onRead(payment: Reading): void }) {
  const { t, of } = useText();
  const terms = AntForm.useWatch('terms') as Opening['terms'] | undefined;
  return (
    <ul className={styles.asks}>
      {asks.map(({ field, why, written, readings = [] }) => (
        <li key={field}>
          <Question isAnswered={isAnswered(field, terms)}>
            {why === 'not-stated'
              ? t('termAsked.not-stated', { field: t(`termName.${field}`) })
              : t(`termAsked.${why}`, { field: t(`termName.${field}`), written: written ?? '' })}
          </Question>
          {readings.length > 0 && (
            <div className={styles.answerRow}>
              {readings.map((payment) => {
                const words = of(paymentInWords(payment));
                const isChosen = isSamePayment(payment, terms?.payment ?? []);
                return (
                  <Button
                    key={words}
                    size="small"
                    type={isChosen ? 'primary' : 'default'}
                    aria-pressed={isChosen}
                    className={styles.reading ?? ''}
                    onClick={() => onRead(payment)}
                  >
                    {words}
                  </Button>
                );
              })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Question(props: { isAnswered: boolean; children: ReactNode }) {
  const { t } = useText();
  if (!props.isAnswered) return props.children;
  return (
    <>
      <del className="faint">{props.children}</del> {t('orderFiles.answered')}
    </>
  );
}

/** Organisations and contacts that the order may mean; a person chooses. */
function Counterparts(props: { proposal: Proposal; onChoose(organisationId: string): void }) {
  const { t, of } = useText();
  const session = useSession();
  const { counterparts, order, side } = props.proposal;
  const said = side === 'buyer' ? order.seller : order.buyer;
  if (counterparts.length === 0)
    return (
      <p className="soft">
        {t('orderFiles.nobodyFound')}{' '}
        {said && mayGo(session, '/contacts/new') && (
          <Link to="/contacts/new" search={{ name: said.name, country: said.country }} target="_blank">
            {t('orderFiles.addContact', { name: said.name })}
          </Link>
        )}
      </p>
    );
  return (
    <p className={styles.answerRow}>
      {t('orderFiles.mayBe')}{' '}
      {counterparts.map(({ organisationId, name, country, by, isContact }) => (
        <Button key={organisationId} size="small" onClick={() => props.onChoose(organisationId)}>
          {of(name)} · <Country code={country} /> · {t(`foundBy.${by}`)}
          {isContact && <> · {t('orderFiles.ownContact')}</>}
        </Button>
      ))}
    </p>
  );
}

function Lines({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const { t } = text;
  const { order, payable, lineTotals } = proposal;
  return (
    <SimpleTable
      caption={t('orderFiles.payableIs', { amount: moneyText(payable) })}
      rows={order.lines.map((line, at) => ({ ...line, sum: lineTotals[at] }))}
      keyOf={({ lineId }) => lineId}
      columns={[
        { title: t('orderFiles.line'), cell: ({ lineId }) => lineId },
        {
          title: t('orderFiles.goods'),
          cell: ({ name, delivery }) => (
            <>
              {name}
              {delivery && <div className="faint small">{deliveryText(text, delivery)}</div>}
            </>
          ),
        },
        { title: t('word.quantity'), number: true, cell: ({ quantity }) => <Quantity value={quantity} /> },
        {
          title: t('orderFiles.price'),
          number: true,
          cell: ({ unitPrice }) => (
            <>
              <Money value={unitPrice} />
              {unitPrice.per && ` / ${unitPrice.per}`}
            </>
          ),
        },
        { title: t('orderFiles.amount'), number: true, cell: ({ sum }) => <Money value={sum} /> },
      ]}
    />
  );
}
