import type { RuleCode } from '@tongshang/discrepancy';
import type { DocumentId, ShipmentId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { isSamePlace, localTime, timeZoneOf } from '@tongshang/places';
import {
  isReported,
  orderedOn,
  type Place,
  partOfShipment,
  type Trade,
  type TradeFact,
} from '@tongshang/trade';
import type { TradeFinding } from './compare-papers.ts';
import { aboutLine, at, finding, type NamedPaper, type Said } from './stated-finding.ts';

/** What the reader may see: the order, the invoice of a shipment, the packing list last made, what was brought from outside, by its hash. */
export type SeenPapers = {
  readonly order: NamedPaper | undefined;
  invoiceOf(shipmentId: ShipmentId | undefined): NamedPaper | undefined;
  readonly packingList?: NamedPaper | undefined;
  brought(sha256: string): string | undefined;
};

type Declared = TradeFact<'export-declared'> | TradeFact<'import-declared'>;
type Released = TradeFact<'export-released'> | TradeFact<'import-released'>;

/** A value is far from another when it is less than half of it, or more than double. */
const FAR = 2n;

/**
 * What is stated from outside against the order and the invoice: no paper of ours says it, so no comparison of papers sees it. Dates,
 * customs values in the currency of the invoice, HS codes, ports, the loading against the latest date. Only what the reader sees both papers of is told.
 */
export function checkStated(trade: Trade, seen: SeenPapers): TradeFinding[] {
  const replaced = new Set(trade.facts.map(({ supersedes }) => supersedes));
  return trade.facts.flatMap((fact) => {
    if (replaced.has(fact.entryId)) return [];
    const [sha256 = ''] = (isReported(fact) && fact.word?.evidence) || [];
    const documentId = seen.brought(sha256);
    if (documentId === undefined || !seen.order) return [];
    const { order } = seen;
    switch (fact.fact) {
      case 'export-declared':
      case 'import-declared':
        return declaredFindings(trade, fact, documentId, seen, order);
      case 'export-released':
      case 'import-released':
        return releasedFindings(trade, fact, documentId, order);
      case 'shipped':
        return shippedFindings(trade, fact, documentId, order);
      default:
        return [];
    }
  });
}

function declaredFindings(
  trade: Trade,
  { fact, details }: Declared,
  documentId: DocumentId,
  seen: SeenPapers,
  order: NamedPaper,
): TradeFinding[] {
  const paper = { documentId, number: details.declarationNumber, type: paperOf(fact) };
  const covered = partOfShipment(trade, details.shipmentId).lines;
  const invoice = seen.invoiceOf(details.shipmentId);
  const lines = details.lines.flatMap((item, index) => {
    const line = covered.find(({ lineId }) => lineId === item.lineId);
    if (!line) return [];
    const about = aboutLine(line.lineId, line.name);
    const said = (field: string, value: string): Said => ({ paper, path: `/lines/${index}/${field}`, value });
    const code = item.commodityCode ?? item.hsCode;
    const { hsCode } = line;
    const differs = hsCode !== undefined && digits(code) !== digits(hsCode);
    const value = item.customsValue;
    const isFar =
      value.currency === line.lineTotal.currency &&
      far(parseMoney(value).amount, parseMoney(line.lineTotal).amount);
    return [
      ...(differs
        ? [
            finding(
              'HS_CODE_DIFFERS',
              at(order, `lines/${line.lineId}/hsCode`, hsCode),
              said('commodityCode', code),
              about,
            ),
          ]
        : []),
      ...(isFar && invoice
        ? [
            finding(
              'DECLARED_VALUE_FAR',
              at(invoice, `lines/${line.lineId}/lineTotal`, written(line.lineTotal)),
              said('customsValue', written(value)),
              about,
            ),
          ]
        : []),
    ];
  });
  return [
    ...dated(trade, order, { paper, path: '/outside/date', value: details.outside?.date ?? '' }),
    ...lines,
  ];
}

function releasedFindings(
  trade: Trade,
  { fact, details }: Released,
  documentId: DocumentId,
  order: NamedPaper,
): TradeFinding[] {
  const declared = trade.facts.find(
    (one): one is Declared =>
      (one.fact === 'export-declared' || one.fact === 'import-declared') &&
      one.details.declarationId === details.declarationId,
  );
  const number = declared?.details.declarationNumber ?? '';
  const paper = { documentId, number, type: paperOf(fact) };
  return dated(trade, order, { paper, path: '/outside/date', value: details.outside?.date ?? '' });
}

function shippedFindings(
  { terms }: Trade,
  { details: { consignment } }: TradeFact<'shipped'>,
  documentId: DocumentId,
  order: NamedPaper,
): TradeFinding[] {
  const {
    transportDocumentNumber: number,
    transportDocumentType: type,
    portOfLoading,
    loadedAt,
  } = consignment;
  const paper = { documentId, number, type };
  const port = (rule: RuleCode, field: 'portOfLoading' | 'portOfDischarge') => {
    const agreed = terms[field];
    if (!agreed || isSamePlace(agreed, consignment[field])) return [];
    const said = { paper, path: `/consignment/${field}`, value: nameOf(consignment[field]) };
    return [finding(rule, at(order, `terms/${field}`, nameOf(agreed)), said)];
  };
  const { latestShipmentDate: latest } = terms;
  const loadedOn = localTime(loadedAt, timeZoneOf(portOfLoading)).date;
  const isLate = latest !== undefined && loadedOn > latest;
  const loading = { paper, path: '/consignment/loadedAt', value: loadedOn };
  return [
    ...port('PORT_OF_LOADING_DIFFERS', 'portOfLoading'),
    ...port('PORT_OF_DISCHARGE_DIFFERS', 'portOfDischarge'),
    ...(isLate ? [finding('LATE_SHIPMENT', at(order, 'terms/latestShipmentDate', latest), loading)] : []),
  ];
}

/** What was done before the order; a day is left for who writes dates of another zone. */
function dated(trade: Trade, order: NamedPaper, said: Said): TradeFinding[] {
  const ordered = orderedOn(trade);
  if (!ordered || said.value === '' || said.value >= ordered.subtract({ days: 1 }).toString()) return [];
  return [finding('DATED_BEFORE_ORDER', at(order, 'orderDate', ordered.toString()), said)];
}

const paperOf = (fact: Declared['fact'] | Released['fact']): string =>
  fact.startsWith('export') ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';

/** The six digits that all countries share. */
const digits = (code: string): string => code.replace(/\D/g, '').slice(0, 6);

const far = (one: bigint, other: bigint): boolean => one * FAR < other || other * FAR < one;

const written = ({ amount, currency }: { amount: string; currency: string }): string =>
  `${amount} ${currency}`;

const nameOf = ({ name, unlocode }: Place): string =>
  unlocode === undefined ? name : `${name} (${unlocode})`;
