import { countryName } from '@tongshang/country';
import { writtenNumber } from '@tongshang/party-number';
import type { OrderParticulars, Place, Remark, TradeSums, WireMoney } from '@tongshang/trade-facts';
import { sumsOfOrder } from '../check-sums.ts';
import type { OrderLine, OrderParty, PurchaseOrder } from '../schema.ts';

/** What a trade needs of a line and orders often leave out. */
export type LineFacts = {
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
};

/** A text in one language; `und` where its writer does not say which. */
const said = (text: string, language = 'und') => ({ [language]: text });

const remarks = (note: string | undefined, notes: readonly Remark[] = []): Remark[] => [
  ...(note === undefined ? [] : [{ text: note }]),
  ...notes,
];

const some = <T>(name: string, list: readonly T[] | undefined) =>
  list && list.length > 0 ? { [name]: [...list] } : {};

/** What a line says of its goods beside their price, as a trade takes it. */
export function goodsOf(line: OrderLine) {
  const { sku, buyerSku, manufacturerSku, name, nameLanguage, description, quantity, gtin, delivery } = line;
  return {
    lineId: line.lineId,
    ...(sku ? { sku } : {}),
    ...(buyerSku ? { buyerSku } : {}),
    ...(manufacturerSku ? { manufacturerSku } : {}),
    ...(gtin ? { gtin } : {}),
    name: said(name, nameLanguage),
    ...(description ? { description: said(description, nameLanguage) } : {}),
    quantity,
    ...some('notes', remarks(line.note, line.notes)),
    ...(delivery ? { delivery } : {}),
    ...(line.partialDelivery === undefined ? {} : { partialDelivery: line.partialDelivery }),
    ...some('dangerousGoods', line.dangerousGoods),
    ...some('marks', line.marks),
    ...some('properties', line.properties),
    ...some('classifications', line.classifications),
    ...some('serialNumbers', line.serialNumbers),
    ...some('lots', line.lots),
  };
}

/**
 * A line as it is offered: the goods at the order's price.
 * @param facts what was said of the line beside the order
 * @param namesFromCatalogue whether the seller's catalogue names the goods
 */
export function offeredLine(line: OrderLine, facts: LineFacts = {}, namesFromCatalogue = false) {
  const { hsCode, originCountry, netWeightKg, grossWeightKg } = { ...line, ...facts };
  const { name, description, ...identified } = goodsOf(line);
  const words = namesFromCatalogue ? {} : { name, ...(description ? { description } : {}) };
  return {
    ...identified,
    ...words,
    unitPrice: line.unitPrice,
    ...some('charges', line.charges),
    ...(line.tax ? { tax: line.tax } : {}),
    ...(line.lineTotal ? { lineTotal: line.lineTotal } : {}),
    ...(hsCode ? { hsCode } : {}),
    ...(originCountry ? { originCountry } : {}),
    ...(netWeightKg ? { netWeightKg } : {}),
    ...(grossWeightKg ? { grossWeightKg } : {}),
  };
}

/** What stands between lines and total, and the total as the order states it. */
export function sumsOf(order: PurchaseOrder): TradeSums & { readonly payable: WireMoney } {
  const { sums = {}, payable } = sumsOfOrder(order);
  return { ...sums, payable };
}

/** What the order says beside terms and lines. */
export function particularsOf(order: PurchaseOrder): OrderParticulars {
  const { deliverTo, requestedDeliveryFrom: from, requestedDeliveryDate: until, deliveryTerms } = order;
  const numbers = Object.entries({
    SalesOrderID: order.salesOrderId,
    CustomerReference: order.customerReference,
    AccountingCost: order.accountingCost,
  }).flatMap(([kind, id]) => (id === undefined ? [] : [{ kind, id }]));
  return {
    orderDate: order.issueDate,
    ...some('notes', remarks(order.note, order.notes)),
    ...some('references', [...(order.references ?? []), ...numbers]),
    ...(deliverTo ? { deliverTo } : {}),
    ...(from || until
      ? { requestedDelivery: { ...(from ? { from } : {}), ...(until ? { until } : {}) } }
      : {}),
    ...(deliveryTerms?.incoterm && deliveryTerms.text
      ? { deliveryTerms: [{ text: deliveryTerms.text }] }
      : {}),
    ...some('paymentTerms', order.paymentTerms),
    ...some('marks', order.marks),
  };
}

/** Where the goods are to arrive: the order's delivery address, else the buyer's town. */
export function destinationOf(
  { deliverTo, buyer }: PurchaseOrder,
  named: Place,
  isDestination: boolean,
): Place {
  const name = deliverTo?.name ?? deliverTo?.city ?? deliverTo?.street;
  if (name && deliverTo?.country) {
    const { country, unlocode } = deliverTo;
    return { name, country, ...(unlocode ? { unlocode } : {}) };
  }
  if (isDestination) return named;
  const { country } = buyer;
  return { name: buyer.address?.city ?? countryName(country, 'en'), country };
}

/**
 * The number that names a firm beside its tax number, with who issued it: that of its register, else the one by which the other side knows it, where that
 * says whose it is. A tax that an order states and the number of who charges it go together.
 */
export function registeredNumber({
  identifier,
  identifierScheme,
  legalId,
  legalIdScheme,
}: OrderParty): string | undefined {
  if (legalId !== undefined) return writtenNumber(legalId, legalIdScheme);
  if (identifier === undefined || !isIssued(identifierScheme)) return undefined;
  return writtenNumber(identifier, identifierScheme);
}

const isIssued = (scheme: string | undefined) => scheme !== undefined && /^\d{4}$/.test(scheme);

/** Whether a number by which the other side knows a party is among what a trade keeps of it. */
function keepsIdentifier(party: OrderParty): boolean {
  const { identifier, legalId, identifierScheme } = party;
  return legalId === undefined ? isIssued(identifierScheme) : legalId === identifier;
}

/** Parts of the order that no trade has a field for. */
export function notCarried({ buyer, seller, deliveryTerms }: PurchaseOrder): string[] {
  const { name: _name, country: _country, unlocode: _unlocode, ...more } = deliveryTerms?.place ?? {};
  return [
    ...(buyer.identifier === undefined || keepsIdentifier(buyer) ? [] : ['buyer/identifier']),
    ...(seller?.identifier === undefined || keepsIdentifier(seller) ? [] : ['seller/identifier']),
    ...Object.keys(more).map((field) => `deliveryTerms/place/${field}`),
  ];
}
