import { type Fact, type FactDetails, ruleOf } from '@tongshang/trade-facts';
import type { Place, SeenFact } from '@tongshang/ui/api';
import { Day, Money, When } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { PlaceName } from '@tongshang/ui/places';
import type { ReactNode } from 'react';
import type { Text } from '../text.ts';

type Rows = readonly (readonly [string, ReactNode])[];

const place = (text: Text, value: Place | undefined): ReactNode =>
  value && (
    <>
      <PlaceName place={value} />
      {[value.unlocode, countryName(value.country, text.language)].map((part) => part && ` · ${part}`)}
    </>
  );

const outside = (said: FactDetails['export-declared']['outside'], text: Text): Rows =>
  said
    ? [
        [text.t('detail.office'), [said.office, said.broker].filter(Boolean).join(' · ')],
        [text.t('detail.officeDate'), <Day key="day" value={said.date} />],
      ]
    : [];

const declared = (details: FactDetails['export-declared'], text: Text): Rows => [
  [text.t('word.number'), details.declarationNumber],
  [text.t('word.detailCountry'), countryName(details.country, text.language)],
  [text.t('word.procedure'), details.procedure],
  [text.t('word.customsValue'), details.customsValue && <Money value={details.customsValue} />],
  ...outside(details.outside, text),
];

const released = (details: FactDetails['export-released'], text: Text): Rows =>
  outside(details.outside, text);

type RowsOf = { readonly [F in Fact]?: (details: FactDetails[F], text: Text) => Rows };

/** What each milestone says in single values; what it says in tables is below. */
const rowsByFact: RowsOf = {
  enquired: (details, text) => [
    [text.t('detail.destination'), place(text, details.destination)],
    [
      text.t('detail.wishedBy'),
      details.requestedDeliveryDate && <Day value={details.requestedDeliveryDate} />,
    ],
    [text.t('detail.note'), details.note],
  ],
  quoted: (details, text) => [
    [text.t('word.number'), details.quotationNumber],
    [text.t('word.total'), details.total && <Money value={details.total} />],
    [text.t('word.validUntil'), <Day key="day" value={details.validUntil} />],
    [text.t('word.leadTime'), text.t('word.days', { days: details.leadTimeDays })],
    [text.t('detail.replaces'), details.supersedes],
  ],
  ordered: (details, text) => [
    [text.t('word.number'), details.orderNumber],
    [text.t('detail.quotation'), details.quotationNumber],
    [text.t('word.total'), <Money key="money" value={details.total} />],
  ],
  funded: (details, text) => [
    [text.t('detail.instalment'), details.instalmentId],
    [text.t('word.method'), text.t(`paymentMethod.${details.method}`)],
    [text.t('word.amount'), <Money key="money" value={details.amount} />],
    [
      text.t('detail.bankCharges'),
      details.charges && (
        <>
          <Money value={details.charges.amount} /> · {details.charges.bearer}
        </>
      ),
    ],
    [text.t('detail.receivedOn'), details.receivedOn && <Day key="day" value={details.receivedOn} />],
    [text.t('detail.bankReference'), details.reference],
  ],
  remitted: (details, text) => [
    [text.t('detail.instalment'), details.instalmentId],
    [text.t('word.amount'), <Money key="money" value={details.amount} />],
    [text.t('detail.paidOn'), <Day key="day" value={details.paidOn} />],
    [text.t('detail.bankReference'), details.reference],
  ],
  repaid: (details, text) => [
    [text.t('detail.instalment'), details.instalmentId],
    [text.t('word.amount'), <Money key="money" value={details.amount} />],
    [text.t('detail.receivedOn'), <Day key="day" value={details.receivedOn} />],
    [text.t('detail.bankReference'), details.reference],
  ],
  produced: (details, text) =>
    details.inspected
      ? [
          [text.t('detail.inspection'), text.t(`detail.inspection-${details.inspected.result}`)],
          [text.t('detail.sample'), details.inspected.sampleSize],
          [text.t('detail.note'), details.inspected.note],
        ]
      : [],
  invoiced: (details, text) => [
    [text.t('word.number'), details.invoiceNumber],
    [text.t('word.issued'), <Day key="day" value={details.issueDate} />],
    [text.t('word.due'), details.dueDate && <Day value={details.dueDate} />],
    [text.t('word.total'), <Money key="money" value={details.total} />],
  ],
  originated: (details, text) => [
    [text.t('word.number'), details.certificateNumber],
    [text.t('detail.criterion'), details.criterion],
  ],
  insured: (details, text) => [
    [text.t('word.number'), details.certificateNumber],
    [text.t('detail.insurer'), text.of(details.insurer.name)],
    [text.t('detail.insuredAmount'), <Money key="money" value={details.insuredAmount} />],
    [text.t('detail.clauses'), `ICC (${details.clauses})`],
    [text.t('detail.claimsPayableAt'), place(text, details.claimsPayableAt)],
    [text.t('word.issued'), <Day key="day" value={details.issuedOn} />],
    [text.t('detail.premium'), details.premium && <Money value={details.premium} />],
  ],
  'export-declared': declared,
  'import-declared': declared,
  'export-released': released,
  'import-released': released,
  'remedy-declared': declared,
  'remedy-released': released,
  contested: ({ contestedFact, reason }, text) => [
    [text.t('word.data'), text.of(ruleOf(contestedFact).name)],
    [text.t('form.contestReason'), reason],
  ],
  shipped: ({ consignment }, text) => [
    [text.code('role', 'carrier'), consignment.carrierName],
    [text.t('word.number'), consignment.transportDocumentNumber],
    [text.t('detail.means'), `${consignment.meansOfTransport} ${consignment.voyage}`],
    [text.t('word.from'), place(text, consignment.portOfLoading)],
    [text.t('word.to'), place(text, consignment.portOfDischarge)],
    [
      text.t('detail.loadedAt'),
      <When key="when" value={consignment.loadedAt} timeZone={consignment.portOfLoading.timeZone} />,
    ],
    [
      text.t('detail.arrival'),
      consignment.estimatedArrival && (
        <When value={consignment.estimatedArrival} timeZone={consignment.portOfDischarge.timeZone} />
      ),
    ],
    [
      text.t('detail.containers'),
      consignment.equipment.map((one) => [one.number, one.seal].filter(Boolean).join(' / ')).join('; '),
    ],
  ],
  'in-transit': (details, text) => [
    [text.t('word.step'), text.code('bizStep', details.bizStep)],
    [text.t('word.where'), place(text, details.readPoint)],
    [text.t('detail.seenAt'), <When key="when" value={details.at} timeZone={details.readPoint.timeZone} />],
  ],
  lost: (details, text) => [
    [text.t('detail.lossCause'), text.code('lossCause', details.cause)],
    [text.t('detail.lostOn'), <Day key="day" value={details.lostOn} />],
    [text.t('word.where'), details.where],
    [text.t('word.note'), details.note],
  ],
  delivered: (details, text) => [
    [text.t('word.number'), details.receiptNumber],
    [text.t('detail.receivedAt'), <When key="when" value={details.receivedAt} />],
  ],
  'remedy-dispatched': (details, text) => [
    [text.t('word.number'), details.transportDocumentNumber],
    [text.code('role', 'carrier'), details.carrierName],
    [text.t('word.from'), place(text, details.place)],
    [text.t('detail.sentOn'), <Day key="day" value={details.dispatchedOn} />],
    [text.t('word.note'), details.note],
  ],
  'remedy-received': (details, text) => [
    [text.t('detail.receivedAt'), <When key="when" value={details.receivedAt} />],
    [text.t('word.note'), details.note],
  ],
  settled: (details, text) => [
    [text.t('word.released'), <Money key="money" value={details.released} />],
    [text.t('word.fees'), <Money key="fees" value={details.feesTotal} />],
  ],
  closed: (details, text) => [[text.t('detail.entries'), details.entries]],
  cancelled: (details, text) => [[text.t('detail.reason'), details.reason]],
};

/** The single values of a milestone, with their names. */
export function rowsOf(fact: SeenFact, text: Text): Rows {
  const rows = rowsByFact[fact.fact] as ((details: unknown, text: Text) => Rows) | undefined;
  return rows ? rows(fact.details, text) : [];
}
