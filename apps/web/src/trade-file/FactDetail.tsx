import type { ReactNode } from 'react';
import type { SeenFact } from '../api/facts.ts';
import type { Trade, TradeLine } from '../api/trade.ts';
import type { Place } from '../api/wire.ts';
import { DataList, SimpleTable } from '../components/DataList.tsx';
import { Day, Money, Quantity, When } from '../components/values.tsx';
import { countryName } from '../i18n/format.ts';
import { type Text, useText } from '../i18n/text.tsx';
import { DeclaredGoods } from './DeclaredGoods.tsx';

type Rows = readonly (readonly [string, ReactNode])[];

/** The record of one milestone, as far as the reader's role may see it. */
export function FactDetail(props: { trade: Trade; fact: SeenFact }) {
  const text = useText();
  const { trade, fact } = props;
  const rows = rowsOf(fact, text);
  return (
    <>
      <DataList rows={rows} />
      <FactTable trade={trade} fact={fact} />
    </>
  );
}

const place = (text: Text, value: Place | undefined): ReactNode =>
  value && [value.name, value.unlocode, countryName(value.country, text.language)].filter(Boolean).join(' · ');

function rowsOf(fact: SeenFact, text: Text): Rows {
  const { t } = text;
  switch (fact.fact) {
    case 'enquired':
      return [
        [t('detail.destination'), place(text, fact.details.destination)],
        [t('detail.wishedBy'), fact.details.requestedDeliveryDate && <Day value={fact.details.requestedDeliveryDate} />],
        [t('detail.note'), fact.details.note],
      ];
    case 'quoted':
      return [
        [t('detail.number'), fact.details.quotationNumber],
        [t('detail.offeredBy'), fact.details.offeredBy && t(`role.${fact.details.offeredBy}`)],
        [t('detail.total'), fact.details.total && <Money value={fact.details.total} />],
        [t('detail.validUntil'), <Day key="day" value={fact.details.validUntil} />],
        [t('detail.leadTime'), t('trade.days', { days: fact.details.leadTimeDays })],
        [t('detail.replaces'), fact.details.supersedes],
      ];
    case 'ordered':
      return [
        [t('detail.number'), fact.details.orderNumber],
        [t('detail.quotation'), fact.details.quotationNumber],
        [t('detail.total'), <Money key="money" value={fact.details.total} />],
      ];
    case 'funded':
      return [
        [t('detail.method'), t(`paymentTerm.${fact.details.method}`)],
        [t('detail.amount'), <Money key="money" value={fact.details.amount} />],
      ];
    case 'produced':
      return fact.details.inspected
        ? [
            [t('detail.inspection'), t(`detail.inspection-${fact.details.inspected.result}`)],
            [t('detail.sample'), fact.details.inspected.sampleSize],
            [t('detail.note'), fact.details.inspected.note],
          ]
        : [];
    case 'invoiced':
      return [
        [t('detail.number'), fact.details.invoiceNumber],
        [t('detail.issued'), <Day key="day" value={fact.details.issueDate} />],
        [t('detail.due'), fact.details.dueDate && <Day value={fact.details.dueDate} />],
        [t('detail.total'), <Money key="money" value={fact.details.total} />],
      ];
    case 'originated':
      return [
        [t('detail.number'), fact.details.certificateNumber],
        [t('detail.criterion'), fact.details.criterion],
      ];
    case 'export-declared':
    case 'import-declared':
      return [
        [t('detail.number'), fact.details.declarationNumber],
        [t('detail.country'), countryName(fact.details.country, text.language)],
        [t('detail.procedure'), fact.details.procedure],
        [t('detail.customsValue'), fact.details.customsValue && <Money value={fact.details.customsValue} />],
      ];
    case 'shipped': {
      const { consignment } = fact.details;
      return [
        [t('detail.number'), consignment.transportDocumentNumber],
        [t('detail.means'), `${consignment.meansOfTransport} ${consignment.voyage}`],
        [t('detail.from'), place(text, consignment.portOfLoading)],
        [t('detail.to'), place(text, consignment.portOfDischarge)],
        [t('detail.loadedAt'), <When key="when" value={consignment.loadedAt} timeZone={consignment.portOfLoading.timeZone} />],
        [
          t('detail.arrival'),
          consignment.estimatedArrival && <When value={consignment.estimatedArrival} timeZone={consignment.portOfDischarge.timeZone} />,
        ],
        [t('detail.containers'), consignment.equipment.map((one) => [one.number, one.seal].filter(Boolean).join(' / ')).join('; ')],
      ];
    }
    case 'in-transit':
      return [
        [t('detail.step'), text.code('bizStep', fact.details.bizStep)],
        [t('detail.where'), place(text, fact.details.readPoint)],
        [t('detail.seenAt'), <When key="when" value={fact.details.at} timeZone={fact.details.readPoint.timeZone} />],
      ];
    case 'delivered':
      return [
        [t('detail.number'), fact.details.receiptNumber],
        [t('detail.receivedAt'), <When key="when" value={fact.details.receivedAt} />],
      ];
    case 'settled':
      return [
        [t('detail.released'), <Money key="money" value={fact.details.released} />],
        [t('detail.fees'), <Money key="fees" value={fact.details.feesTotal} />],
      ];
    case 'closed':
      return [[t('detail.entries'), fact.details.entries]];
    case 'cancelled':
      return [[t('detail.reason'), fact.details.reason]];
    default:
      return [];
  }
}

function FactTable(props: { trade: Trade; fact: SeenFact }) {
  const text = useText();
  const { t } = text;
  const { trade, fact } = props;
  const lineName = (lineId: string) => text.of(lineOf(trade, lineId)?.name) || lineId;
  const quantity = (lineId: string, value: string) => (
    <Quantity value={{ value, unit: lineOf(trade, lineId)?.quantity.unit ?? 'C62' }} />
  );
  switch (fact.fact) {
    case 'produced':
      return (
        <SimpleTable
          rows={fact.details.lines}
          keyOf={(line) => line.lineId + (line.batch ?? '')}
          columns={[
            { title: t('detail.goods'), cell: (line) => lineName(line.lineId) },
            { title: t('detail.batch'), cell: (line) => line.batch },
            { title: t('detail.quantity'), number: true, cell: (line) => quantity(line.lineId, line.quantity) },
          ]}
        />
      );
    case 'packed':
      return (
        <SimpleTable
          rows={fact.details.handlingUnits}
          keyOf={(unit) => unit.sscc}
          columns={[
            { title: 'SSCC', cell: (unit) => <code>{unit.sscc}</code> },
            { title: t('detail.package'), cell: (unit) => text.code('packageType', unit.packageType) },
            { title: t('detail.grossWeight'), number: true, cell: (unit) => <Quantity value={{ value: unit.grossWeightKg, unit: 'KGM' }} /> },
          ]}
        />
      );
    case 'originated':
      return (
        <SimpleTable
          rows={fact.details.lines}
          keyOf={(line) => line.lineId}
          columns={[
            { title: t('detail.goods'), cell: (line) => lineName(line.lineId) },
            { title: t('detail.country'), cell: (line) => countryName(line.originCountry, text.language) },
            { title: t('detail.proof'), cell: (line) => line.proof },
          ]}
        />
      );
    case 'export-declared':
    case 'import-declared':
      return fact.details.lines ? <DeclaredGoods lines={fact.details.lines} /> : null;
    case 'export-released':
    case 'import-released':
      return (
        <SimpleTable
          rows={fact.details.votes}
          keyOf={(vote) => vote.agency}
          columns={[
            { title: t('detail.agency'), cell: (vote) => t(`role.${vote.agency}`) },
            { title: t('detail.votedAt'), cell: (vote) => <When value={vote.at} /> },
          ]}
        />
      );
    case 'delivered':
      return (
        <SimpleTable
          rows={fact.details.lines}
          keyOf={(line) => line.lineId}
          columns={[
            { title: t('detail.goods'), cell: (line) => lineName(line.lineId) },
            { title: t('detail.received'), number: true, cell: (line) => quantity(line.lineId, line.received) },
            { title: t('detail.rejected'), number: true, cell: (line) => quantity(line.lineId, line.rejected) },
            { title: t('detail.note'), cell: (line) => line.note },
          ]}
        />
      );
    default:
      return null;
  }
}

const lineOf = (trade: Trade, lineId: string): TradeLine | undefined => trade.lines.find((line) => line.lineId === lineId);
