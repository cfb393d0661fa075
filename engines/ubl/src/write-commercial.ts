import { type Localised, lineAmount, type Remark, type TradeLine } from '@tongshang/trade-facts';
import { marksOfPacked, uncounted } from './marks.ts';
import { pricePerPiece } from './price-per-piece.ts';
import type { UblNode, UblWritten } from './serialise.ts';
import { taxInOneSum } from './tax-in-one-sum.ts';
import type {
  DocumentInput,
  EnquiredInput,
  GoodsInput,
  InvoicedInput,
  OrderedInput,
  ProformaInput,
  QuotedInput,
} from './trade-input.ts';
import { vatUndecided } from './vat-undecided.ts';
import { destinationCountryOf, destinationOf } from './who.ts';
import { billedParty, paymentMeans, prepaidPayments } from './write-billing.ts';
import { deliveryLocation, lineDelivery, orderReferences, remarks } from './write-particulars.ts';
import {
  amount,
  deliveryTerms,
  instalmentTerms,
  item,
  lineNumber,
  lineUuid,
  localised,
  partyWithRole,
  paymentTerms,
  price,
  quantity,
  reference,
  references,
  shipmentStage,
} from './write-parts.ts';
import { allowanceCharges, classifiedTax, monetaryTotal, sumParts } from './write-sums.ts';
import { supplied, supplyPeriod } from './write-supply.ts';

export const customer = (input: DocumentInput) => ({ Party: partyWithRole(input.trade, 'buyer') });
export const supplier = (input: DocumentInput) => ({ Party: partyWithRole(input.trade, 'seller') });
export const linesOf = (input: DocumentInput) => input.lines ?? input.trade.lines;
export const latest = (input: DocumentInput, type: string) =>
  input.issued.findLast((one) => one.type === type);

/** The quotation that was accepted: none where an offer of the buyer was. Before the order, the one that was made last. */
function quotationAgreed(input: DocumentInput): DocumentInput['issued'][number] | undefined {
  const ordered = input.trade.facts?.findLast((one) => one.fact === 'ordered');
  return ordered ? quotationNumbered(input, ordered.details.quotationNumber) : latest(input, 'Quotation');
}

const quotationNumbered = (input: DocumentInput, accepted: string | undefined) =>
  input.issued.findLast(({ type, number }) => type === 'Quotation' && number === accepted);

export function requestForQuotation(input: DocumentInput, details: EnquiredInput): UblNode {
  const { particulars } = input.trade;
  return {
    Note: notes(details.note, particulars?.notes),
    PricingCurrencyCode: input.trade.terms.currency,
    LineCountNumeric: String(details.lines.length),
    AdditionalDocumentReference: references(input),
    SellerSupplierParty: supplier(input),
    BuyerCustomerParty: customer(input),
    Delivery: {
      DeliveryLocation: deliveryLocation(particulars?.deliverTo, details.destination),
      RequestedDeliveryPeriod: {
        StartDate: particulars?.requestedDelivery?.from,
        EndDate: details.requestedDeliveryDate,
      },
    },
    DeliveryTerms: deliveryTerms(input.trade.terms),
    DestinationCountry: { IdentificationCode: details.destination.country },
    RequestForQuotationLine: details.lines.map((line) => ({
      ID: lineNumber(details.lines, line.lineId),
      LineItem: unpricedLine(line, details.lines),
    })),
  };
}

function unpricedLine(line: GoodsInput, lines: readonly GoodsInput[]): UblNode {
  return {
    ID: lineNumber(lines, line.lineId),
    UUID: lineUuid(line.lineId),
    Note: remarks(line.notes),
    Quantity: quantity(line.quantity),
    PartialDeliveryIndicator: line.partialDelivery === undefined ? undefined : String(line.partialDelivery),
    Delivery: lineDelivery(line),
    Item: item(line),
  };
}

/** The note of who issues it, then those of the order, each in its own words. */
function notes(own: string | undefined, others: readonly Remark[] | undefined): UblWritten[] {
  return [...(own === undefined ? [] : [{ _: own }]), ...(remarks(others) ?? [])];
}

export function lineItem(input: DocumentInput, line: TradeLine): UblNode {
  return {
    ...unpricedLine(line, input.trade.lines),
    LineExtensionAmount: amount(line.lineTotal),
    PartialDeliveryIndicator: String(line.partialDelivery ?? input.trade.terms.partialShipments),
    AllowanceCharge: allowanceCharges(line.charges, lineAmount({ ...line, charges: [] })),
    Price: price(line),
    Item: {
      ...item(line),
      PackSizeNumeric: line.packing?.quantityEach,
      ClassifiedTaxCategory: classifiedTax(line.tax),
    },
  };
}

/** Delivery as agreed: where to, until when to ship, from and to which port. */
function agreedDelivery(input: DocumentInput, promisedDays?: number): UblNode {
  const { terms, particulars } = input.trade;
  const { deliverTo, requestedDelivery, marks } = particulars ?? {};
  const days = promisedDays ?? terms.leadTimeDays;
  return {
    DeliveryLocation: deliveryLocation(deliverTo, destinationOf(input)),
    RequestedDeliveryPeriod: {
      StartDate: requestedDelivery?.from,
      EndDate: requestedDelivery?.until ?? input.requestedDeliveryDate,
    },
    PromisedDeliveryPeriod:
      days === undefined ? undefined : { DurationMeasure: { _: String(days), unitCode: 'DAY' } },
    Despatch: { RequestedDespatchPeriod: { EndDate: terms.latestShipmentDate } },
    Shipment: {
      ID: input.shipmentId,
      ShipmentStage: shipmentStage(terms, input.consignment),
      TransportHandlingUnit: marks && { ShippingMarks: [...uncounted(marks)] },
    },
  };
}

function destinationCountry(input: DocumentInput): UblNode {
  return { IdentificationCode: destinationCountryOf(input) };
}

export function quotation(input: DocumentInput, details: QuotedInput): UblNode {
  const request = latest(input, 'RequestForQuotation');
  const lines = linesOf(input);
  return {
    Note: details.note,
    PricingCurrencyCode: input.trade.terms.currency,
    LineCountNumeric: String(lines.length),
    ValidityPeriod: { EndDate: details.validUntil },
    RequestForQuotationDocumentReference: request && reference(request),
    AdditionalDocumentReference: references(input),
    SellerSupplierParty: supplier(input),
    BuyerCustomerParty: customer(input),
    Delivery: agreedDelivery(input, details.leadTimeDays),
    DeliveryTerms: deliveryTerms(input.trade.terms),
    TransactionConditions: { Description: paymentTerms(input.trade).Note },
    DestinationCountry: destinationCountry(input),
    ...sumParts(input),
    QuotedMonetaryTotal: monetaryTotal(input, details.total, 'agreed'),
    QuotationLine: lines.map((line) => ({
      ID: lineNumber(input.trade.lines, line.lineId),
      LineItem: lineItem(input, line),
    })),
  };
}

/** What an order and every answer to it state. @param statusOf what became of a line (UN/EDIFACT 1229) */
export function orderBody(input: DocumentInput, statusOf?: (line: TradeLine) => string): UblNode {
  const lines = linesOf(input);
  const { particulars } = input.trade;
  return {
    ...sumParts(input),
    DocumentCurrencyCode: input.trade.terms.currency,
    LineCountNumeric: String(lines.length),
    AdditionalDocumentReference: references(input),
    BuyerCustomerParty: customer(input),
    SellerSupplierParty: supplier(input),
    Delivery: agreedDelivery(input),
    DeliveryTerms: deliveryTerms(input.trade.terms, remarks(particulars?.deliveryTerms)),
    PaymentTerms: paymentTerms(input.trade),
    DestinationCountry: destinationCountry(input),
    OrderLine: lines.map((line) => ({
      LineItem: { ...lineItem(input, line), LineStatusCode: statusOf?.(line) },
    })),
  };
}

export function order(input: DocumentInput, details: OrderedInput): UblNode {
  const { quotationNumber } = details;
  const found =
    quotationNumber === undefined ? latest(input, 'Quotation') : quotationNumbered(input, quotationNumber);
  const { particulars = {} } = input.trade;
  // An order that came with a date of its own answers none that was made out after it.
  const isLater = found !== undefined && found.issueDate > (particulars.orderDate ?? found.issueDate);
  const quoted = isLater ? undefined : found;
  const { elements, others } = orderReferences(particulars);
  const body = orderBody(input);
  const { PaymentTerms: agreed } = body;
  return {
    ...body,
    ...elements,
    AdditionalDocumentReference: [...references(input), ...others],
    PaymentTerms: [
      agreed as UblNode,
      ...(particulars.paymentTerms ? [{ Note: remarks(particulars.paymentTerms) }] : []),
    ],
    OrderTypeCode: '220',
    Note: notes(details.note, particulars.notes),
    ...(isLater
      ? {}
      : {
          QuotationDocumentReference: quoted ? reference(quoted) : quotationNumber && { ID: quotationNumber },
        }),
    AnticipatedMonetaryTotal: monetaryTotal(input, details.total, 'agreed'),
  };
}

export function orderReference(input: DocumentInput): UblNode | undefined {
  const ordered = latest(input, 'Order');
  if (ordered) return { ID: ordered.number, UUID: ordered.documentId, IssueDate: ordered.issueDate };
  return input.trade.orderNumber ? { ID: input.trade.orderNumber } : undefined;
}

export function invoice(input: DocumentInput, details: InvoicedInput): UblNode {
  const { trade } = input;
  const lines = linesOf(input);
  const billed = { issueDate: details.issueDate, deliveredOn: details.billing?.deliveredOn };
  return {
    IssueDate: details.issueDate,
    DueDate: details.dueDate,
    // UNCL 1001: commercial invoice.
    InvoiceTypeCode: '380',
    Note: [...(vatUndecided(details.undecidedVat) ?? []), ...taxInOneSum(input)],
    DocumentCurrencyCode: trade.terms.currency,
    LineCountNumeric: String(lines.length),
    BuyerReference: details.billing?.buyerReference,
    InvoicePeriod: supplyPeriod(input, billed),
    OrderReference: orderReference(input),
    AdditionalDocumentReference: references(input, 'PackingList'),
    AccountingSupplierParty: { Party: billedParty(input, 'seller', details.billing) },
    AccountingCustomerParty: { Party: billedParty(input, 'buyer', details.billing) },
    Delivery: supplied(input, billed, { ...agreedDelivery(input), PromisedDeliveryPeriod: undefined }),
    DeliveryTerms: deliveryTerms(trade.terms),
    PaymentMeans: paymentMeans(details.billing, details.dueDate),
    PaymentTerms: details.instalments?.map((one) => instalmentTerms(trade, one)) ?? paymentTerms(trade),
    PrepaidPayment: prepaidPayments(details.prepayments),
    ...sumParts(input),
    LegalMonetaryTotal: monetaryTotal(input, details.total, 'billed', details.prepayments),
    InvoiceLine: lines.map((line) => ({
      ...billedLine(input, line),
      Delivery: deliveryBilled(input, line),
      InvoicedQuantity: quantity(line.quantity),
    })),
  };
}

/**
 * What the buyer pays or asks a licence by before anything is invoiced: an invoice of UBL with the code of a proforma. It claims
 * nothing; no tax falls due by it. Where it is to be paid in advance, it names the account.
 */
export function proformaInvoice(input: DocumentInput, details: ProformaInput): UblNode {
  const lines = linesOf(input);
  const quoted = quotationAgreed(input);
  return {
    // UNCL 1001: proforma invoice.
    InvoiceTypeCode: '325',
    Note: [...localised(NO_DEMAND), ...(details.note === undefined ? [] : [{ _: details.note }])],
    DocumentCurrencyCode: input.trade.terms.currency,
    LineCountNumeric: String(lines.length),
    OrderReference: orderReference(input),
    AdditionalDocumentReference: [...references(input), ...(quoted ? [reference(quoted)] : [])],
    AccountingSupplierParty: supplier(input),
    AccountingCustomerParty: customer(input),
    Delivery: agreedDelivery(input),
    DeliveryTerms: deliveryTerms(input.trade.terms),
    PaymentMeans: details.account && paymentMeans({ account: details.account }),
    PaymentTerms: {
      ...paymentTerms(input.trade),
      ValidityPeriod: details.validUntil === undefined ? undefined : { EndDate: details.validUntil },
    },
    ...sumParts(input),
    LegalMonetaryTotal: monetaryTotal(input, details.total, 'agreed'),
    InvoiceLine: lines.map((line) => ({
      ...billedLine(input, line),
      Delivery: deliveryBilled(input, line),
      InvoicedQuantity: quantity(line.quantity),
    })),
  };
}

const NO_DEMAND: Localised = {
  en: 'Proforma: for payment in advance, opening a credit or an import licence. Not a tax invoice and no demand for tax.',
  'zh-CN': '形式发票：供预付货款、开立信用证或申请进口许可之用。非税务发票，不作为计税依据。',
};

/** Where and when the goods of a line are wanted, and under which marks they go, where that is not as for the whole order. */
function deliveryBilled(
  { trade, packed }: DocumentInput,
  { lineId, delivery }: TradeLine,
): UblNode | undefined {
  const marks = marksOfPacked(lineId, packed?.handlingUnits, trade);
  const ofOrder = uncounted(trade.particulars?.marks ?? []);
  const isOwn = marks.join('\n') !== ofOrder.join('\n');
  return lineDelivery({ ...(delivery ? { delivery } : {}), ...(isOwn ? { marks } : {}) });
}

export function billedLine({ trade }: DocumentInput, line: TradeLine): UblNode {
  return {
    ID: lineNumber(trade.lines, line.lineId),
    UUID: lineUuid(line.lineId),
    LineExtensionAmount: amount(line.lineTotal),
    OrderLineReference: { LineID: lineNumber(trade.lines, line.lineId) },
    AllowanceCharge: allowanceCharges(line.charges, lineAmount({ ...line, charges: [] })),
    Item: { ...item(line), ClassifiedTaxCategory: classifiedTax(line.tax) },
    Price: price(line),
  };
}

/**
 * A line of a note about the price: what it is for in words, and what it comes to for the quantity it concerns, where each of that has a price: none of it is billed
 * or credited. A sum that does not come out even has no price, for nobody agreed on one.
 */
export function pricedNote({ lineTotal, quantity: of, notes: said }: TradeLine): UblNode {
  const isEven = pricePerPiece(lineTotal.amount, of.value) !== undefined;
  return {
    Note: remarks(said),
    Price: isEven ? { PriceAmount: amount(lineTotal), BaseQuantity: quantity(of) } : undefined,
  };
}
