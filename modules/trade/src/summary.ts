import type { OrganisationId } from '@tongshang/identifier';
import { compactNumber } from '@tongshang/party-number';
import type { EnquiryLine, Localised, Trade, TradeLine } from '@tongshang/trade-facts';
import { standingOffer, type TradeFile } from './file.ts';

/** What a list shows of a trade without reading all of it. */
export type Summary = {
  readonly seller: { readonly organisationId: OrganisationId; readonly name: Localised };
  readonly buyer: { readonly organisationId: OrganisationId; readonly name: Localised };
  /** Name of the first goods. */
  readonly goods: Localised;
  readonly lines: number;
};

export function summaryOf(trade: Trade): Summary {
  const side = (role: 'seller' | 'buyer') => {
    const party = trade.parties.find((candidate) => candidate.role === role);
    return { organisationId: party?.organisationId ?? '', name: party?.name ?? {} };
  };
  const goods = goodsOf(trade);
  return { seller: side('seller'), buyer: side('buyer'), goods: goods[0]?.name ?? {}, lines: goods.length };
}

/** The lines offered or ordered; while there is no offer, those asked for. */
function goodsOf(trade: Trade): readonly (TradeLine | EnquiryLine)[] {
  if (trade.lines.length > 0) return trade.lines;
  const enquired = trade.facts.find((stated) => stated.fact === 'enquired');
  return enquired?.fact === 'enquired' ? enquired.details.lines : [];
}

const SEARCHED_LINES_MAX = 50;

/**
 * What a text search looks into, in lower case: numbers, names of the sides, names and article numbers of the goods, and of what has left the
 * transport documents, vessels, containers and seals. Numbers stand there as they are written and without what divides their groups. Nothing that
 * a party of the trade may not see.
 */
export function searchText(file: TradeFile): string {
  const { trade } = file;
  const sides = trade.parties.filter(({ role }) => role === 'seller' || role === 'buyer');
  const goods = goodsOf(trade).slice(0, SEARCHED_LINES_MAX);
  const consignments = trade.facts.flatMap(({ fact, details }) =>
    fact === 'shipped' ? [details.consignment] : [],
  );
  const numbers = [
    trade.number,
    trade.orderNumber ?? standingOffer(file)?.orderNumber ?? '',
    ...goods.flatMap(({ sku, buyerSku }) => [sku ?? '', buyerSku ?? '']),
    ...consignments.flatMap(({ transportDocumentNumber, voyage, equipment }) => [
      ...[transportDocumentNumber, voyage],
      ...equipment.flatMap(({ number, seal }) => [number, seal ?? '']),
    ]),
  ];
  return [
    ...numbers,
    ...numbers.map(compactNumber),
    ...sides.flatMap(({ name }) => Object.values(name)),
    ...goods.flatMap(({ name }) => Object.values(name)),
    ...consignments.map(({ meansOfTransport }) => meansOfTransport),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
}
