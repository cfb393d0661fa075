import type { OrganisationId, ShipmentId } from '@tongshang/identifier';
import {
  type FactDetails,
  factsOf,
  isContact,
  isPacked,
  isReported,
  partOfGoods,
  partOfShipment,
  partyNamed,
  type TaxCategory,
  type Trade,
  type TradeFact,
  type TradeFile,
  type TradeRole,
  tradeOfMovement,
  undecidedVatFacts,
  vatFactsInWords,
  type WireMoney,
} from '@tongshang/trade';
import type {
  CreditedInput,
  DebitedInput,
  DocumentInput,
  DocumentSubject,
  InvoicedInput,
  IssuedDocument,
  SettledInput,
  UblDocumentType,
} from '@tongshang/ubl';
import { keptOnTheWay, paymentOfInvoice, receivedOn } from './invoice-payment.ts';
import { taxFoundOf, withTax } from './invoice-tax.ts';

/** A document that a fact calls for, before it has a number of its own and is written. */
export type PlannedDocument = {
  readonly subject: DocumentSubject;
  readonly issuerOrganisationId: OrganisationId;
  /** The number the fact gives it; without one the issuer's next is taken. */
  readonly number?: string;
  readonly shipmentId?: ShipmentId;
  /** Of goods of a claim, the trade as it is for them. */
  readonly trade?: Trade;
  readonly context: Pick<
    DocumentInput,
    | 'lines'
    | 'sums'
    | 'destination'
    | 'requestedDeliveryDate'
    | 'packed'
    | 'consignment'
    | 'firstConsignment'
    | 'shipmentId'
  >;
};

/** Prefixes of the numbers that this module gives, per type: `PL-000154`. */
export const NUMBER_PREFIXES: Readonly<Partial<Record<UblDocumentType, string>>> = {
  RequestForQuotation: 'RFQ',
  OrderResponse: 'SC',
  OrderChange: 'OC',
  OrderChangeProposal: 'OP',
  OrderRejection: 'OR',
  PackingList: 'PL',
  Invoice: 'INV',
  CreditNote: 'CN',
  DebitNote: 'DN',
  CertificateOfOrigin: 'CO',
  ProformaInvoice: 'PI',
  InspectionCertificate: 'IC',
  BeneficiaryCertificate: 'BC',
  TransportationStatus: 'TS',
  RemittanceAdvice: 'RA',
  CustomsInvoice: 'CI',
  MovementPackingList: 'MP',
};

/**
 * The documents that a fact calls for, in the order they are issued. None for facts
 * that leave no paper.
 * @param billed what a settlement paid
 */
export function planDocuments(
  file: TradeFile,
  stated: TradeFact,
  billed: SettledInput['billed'] = [],
): PlannedDocument[] {
  const { trade } = file;
  const isOutside = (organisationId: OrganisationId) =>
    trade.parties.some((party) => party.organisationId === organisationId && isContact(party));
  // What somebody reports of another has its paper from outside: nobody makes one out in the name of who is not here. Whoever answers what
  // a contact did still makes out its own.
  if (isReported(stated) && !isOutside(stated.byOrganisationId)) return [];
  return planAll(file, stated, billed).filter(({ issuerOrganisationId }) => !isOutside(issuerOrganisationId));
}

function planAll(file: TradeFile, stated: TradeFact, billed: SettledInput['billed'] = []): PlannedDocument[] {
  const { trade } = file;
  const by = (role: TradeRole) =>
    trade.parties.find((one) => one.role === role)?.organisationId ?? stated.byOrganisationId;
  // A paper is of whoever states what it says; for a contact, whose name nobody signs, of whom it is told to.
  const maker = (role: TradeRole, whose = stated.byOrganisationId) =>
    trade.parties.some((one) => one.organisationId === whose && isContact(one)) ? by(role) : whose;
  const note = file.offer?.note === undefined ? {} : { note: file.offer.note };
  switch (stated.fact) {
    case 'enquired':
      return [plan(trade, { type: 'RequestForQuotation', details: stated.details }, by('buyer'))];
    case 'quoted': {
      const details = { ...stated.details, ...note };
      return [plan(trade, { type: 'Quotation', details }, by('seller'), stated.details.quotationNumber)];
    }
    case 'ordered': {
      const { details } = stated;
      const own = file.offer?.offeredBy === 'buyer' ? { ...details, ...note } : details;
      return [
        plan(trade, { type: 'Order', details: own }, by('buyer'), details.orderNumber),
        plan(trade, { type: 'OrderResponse', details }, by('seller')),
      ];
    }
    case 'packed':
      return [
        plan(
          trade,
          { type: 'PackingList', details: stated.details },
          maker('seller'),
          undefined,
          stated.details.shipmentId,
        ),
      ];
    case 'settled': {
      const repaid = factsOf(trade, 'repaid').map(({ details }) => details);
      const payments = stated.details.payments.map((one) => ({
        ...one,
        ...receivedOn(trade, one.instalmentId),
        ...keptOnTheWay(trade, one.instalmentId),
      }));
      const details = { ...stated.details, payments, billed, ...(repaid.length > 0 ? { repaid } : {}) };
      return [plan(trade, { type: 'RemittanceAdvice', details }, maker('seller', whoPaidOut(trade, stated)))];
    }
    default:
      return planAlongTheWay(trade, stated, by, maker);
  }
}

/** Whose word it is that a trade is paid: of the bank that paid it, else, where no money moved here, of whoever said last that it arrived. */
function whoPaidOut(trade: Trade, { details, byOrganisationId }: TradeFact<'settled'>): string {
  const isOutside = details.payments.every(
    ({ method, amount }) => method === 'outside' || !/[1-9]/.test(amount.amount),
  );
  const arrived = isOutside
    ? factsOf(trade, 'funded').findLast((one) => one.details.method === 'outside')
    : undefined;
  const whose = arrived?.byOrganisationId ?? byOrganisationId;
  return partyNamed(trade.parties, whose)?.organisationId ?? whose;
}

function planAlongTheWay(
  trade: Trade,
  stated: TradeFact,
  by: (role: TradeRole) => string,
  maker: (role: TradeRole) => string,
): PlannedDocument[] {
  switch (stated.fact) {
    case 'invoiced': {
      const { details } = stated;
      const { invoiceNumber, shipmentId } = details;
      const subject = {
        type: 'Invoice' as const,
        details: { ...details, ...paymentOfInvoice(trade, details), ...undecidedVat(trade, details.tax) },
      };
      const planned = plan(trade, subject, by('seller'), invoiceNumber, shipmentId);
      return [taxed(trade, planned, details.tax)];
    }
    case 'originated': {
      const { details } = stated;
      const subject: DocumentSubject = { type: 'CertificateOfOrigin', details };
      return [plan(trade, subject, by('seller'), details.certificateNumber, details.shipmentId)];
    }
    case 'insured': {
      const { shipmentId, premium: _cost, ...details } = stated.details;
      const subject: DocumentSubject = { type: 'InsuranceCertificate', details };
      return [plan(trade, subject, stated.byOrganisationId, details.certificateNumber, shipmentId)];
    }
    case 'export-declared':
    case 'import-declared': {
      const { details, byOrganisationId } = stated;
      const type =
        stated.fact === 'export-declared' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';
      return [
        plan(trade, { type, details }, byOrganisationId, details.declarationNumber, details.shipmentId),
      ];
    }
    case 'shipped': {
      const { details } = stated;
      const {
        transportDocumentType: type,
        transportDocumentNumber,
        carrierOrganisationId,
      } = details.consignment;
      const carrier = partyNamed(trade.parties, carrierOrganisationId)?.organisationId ?? by('carrier');
      return [plan(trade, { type, details }, carrier, transportDocumentNumber, details.shipmentId)];
    }
    case 'in-transit': {
      const { details } = stated;
      const subject: DocumentSubject = { type: 'TransportationStatus', details };
      return [plan(trade, subject, maker('carrier'), undefined, details.shipmentId)];
    }
    case 'lost': {
      const { byOrganisationId, details } = stated;
      const { cause, lostOn, where, note, evidence, shipmentId } = details;
      const said = { cause, lostOn, ...(where === undefined ? {} : { where }), note, evidence };
      const subject: DocumentSubject = { type: 'TransportationStatus', details: said };
      return [plan(trade, subject, byOrganisationId, undefined, shipmentId)];
    }
    case 'delivered': {
      // Whoever states the receipt signs it: the buyer, or the warehouse that saw the goods arrive.
      const { details, byOrganisationId } = stated;
      const subject: DocumentSubject = { type: 'ReceiptAdvice', details };
      return [plan(trade, subject, byOrganisationId, details.receiptNumber, details.shipmentId)];
    }
    case 'remedy-dispatched': {
      // Whoever sends the goods makes out their papers: the buyer of what goes back, the seller of a replacement.
      const { details, byOrganisationId } = stated;
      return (['CustomsInvoice', 'MovementPackingList'] as const).map((type) => {
        const planned = plan(trade, { type, details }, byOrganisationId, undefined, details.shipmentId);
        const { sums: _none, packed: _other, consignment: first, ...context } = planned.context;
        const went = first ? { firstConsignment: first } : {};
        return { ...planned, context: { ...context, ...went, lines: partOfGoods(trade, details.lines) } };
      });
    }
    case 'remedy-declared': {
      const { details, byOrganisationId } = stated;
      const { declarationNumber, shipmentId, movementId } = details;
      const type = details.direction === 'export' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';
      const planned = plan(trade, { type, details }, byOrganisationId, declarationNumber, shipmentId);
      const context = shipmentId === undefined ? {} : { shipmentId };
      return [{ ...planned, context, trade: tradeOfMovement(trade, movementId) }];
    }
    default:
      return [];
  }
}

/** What must be known before it can be said how VAT treats what is billed, for the invoice and each note about it. */
function undecidedVat(trade: Trade, found: TaxCategory | undefined): Pick<InvoicedInput, 'undecidedVat'> {
  const undecided = found ? [] : undecidedVatFacts(trade);
  return undecided.length > 0 ? { undecidedVat: vatFactsInWords(undecided) } : {};
}

/** Why an invoice is credited. */
export type CreditGround = Pick<CreditedInput, 'reason' | 'claim' | 'isPriceOnly' | 'change'>;

/** The credit note that takes an invoice back, in full. */
export function creditOf(
  trade: Trade,
  invoice: Pick<IssuedDocument, 'number' | 'documentId'> & {
    readonly issueDate: Temporal.PlainDate | null;
    readonly organisationId: OrganisationId;
    readonly shipmentId: ShipmentId | null;
  },
  total: WireMoney,
  ground: CreditGround,
): PlannedDocument {
  const { number, organisationId, shipmentId } = invoice;
  const details = { ...ground, total, ...citing(trade, invoice) };
  const subject: DocumentSubject = { type: 'CreditNote', details };
  const planned = plan(trade, subject, organisationId, undefined, shipmentId ?? undefined);
  return taxed(trade, planned, taxFoundOf(trade, number));
}

/** What it bills or credits, with the tax on it. */
function taxed(trade: Trade, planned: PlannedDocument, found: TaxCategory | undefined): PlannedDocument {
  const { lines = [], sums, ...context } = planned.context;
  const part = withTax({ lines, ...(sums ? { sums } : {}) }, found, trade.terms.currency);
  return { ...planned, context: { ...context, ...part } };
}

/** The credit note for a part of an invoice: only the lines and the amount that are given back, no charge beside them, with the tax in them. */
export function partCreditOf(
  trade: Trade,
  invoice: Parameters<typeof creditOf>[1],
  total: WireMoney,
  ground: CreditGround,
  part: Pick<PlannedDocument['context'], 'lines' | 'sums'>,
): PlannedDocument {
  return ofPart(creditOf(trade, invoice, total, ground), part);
}

/** The debit note of what is billed beyond an invoice. */
export function debitOf(
  trade: Trade,
  invoice: Parameters<typeof creditOf>[1],
  details: Omit<DebitedInput, 'invoice' | 'billing'>,
  part: Pick<PlannedDocument['context'], 'lines' | 'sums'>,
): PlannedDocument {
  const subject: DocumentSubject = {
    type: 'DebitNote',
    details: { ...details, ...citing(trade, invoice) },
  };
  const { organisationId, shipmentId } = invoice;
  return ofPart(plan(trade, subject, organisationId, undefined, shipmentId ?? undefined), part);
}

function ofPart(
  planned: PlannedDocument,
  part: Pick<PlannedDocument['context'], 'lines' | 'sums'>,
): PlannedDocument {
  const { sums: _whole, ...context } = planned.context;
  return { ...planned, context: { ...context, ...part } };
}

/** The invoice that a note is about, and to whom and by which account it was. */
function citing(trade: Trade, { number, documentId, issueDate }: Parameters<typeof creditOf>[1]) {
  const invoice = { type: 'Invoice', number, documentId, issueDate: issueDate?.toString() ?? '' };
  const billing = factsOf(trade, 'invoiced').find(({ details }) => details.invoiceNumber === number)?.details
    .billing;
  return {
    invoice,
    ...(billing ? { billing } : {}),
    ...undecidedVat(trade, taxFoundOf(trade, number)),
  };
}

/** A document of a trade, or of one shipment of it, with what earlier facts say that it shows. */
export function plan(
  trade: Trade,
  subject: DocumentSubject,
  issuerOrganisationId: OrganisationId,
  number?: string,
  shipmentId?: ShipmentId,
): PlannedDocument {
  return {
    subject,
    issuerOrganisationId,
    ...(number ? { number } : {}),
    ...(shipmentId ? { shipmentId } : {}),
    context: contextOf(trade, shipmentId),
  };
}

/** What earlier facts say that later documents show: destination, packing, loading, the part of the goods. */
function contextOf(trade: Trade, shipmentId: ShipmentId | undefined): PlannedDocument['context'] {
  const [enquired] = factsOf(trade, 'enquired');
  const about = <T extends { readonly details: { readonly shipmentId?: ShipmentId } }>(
    facts: readonly T[],
  ) =>
    shipmentId === undefined
      ? facts.length === 1
        ? facts[0]
        : undefined
      : facts.find((one) => one.details.shipmentId === shipmentId);
  const packed = shipmentId === undefined ? wholePacking(trade) : about(factsOf(trade, 'packed'))?.details;
  const shipped = about(factsOf(trade, 'shipped'));
  const { lines, sums } = partOfShipment(trade, shipmentId);
  return {
    ...(enquired ? { destination: enquired.details.destination } : {}),
    ...(enquired?.details.requestedDeliveryDate
      ? { requestedDeliveryDate: enquired.details.requestedDeliveryDate }
      : {}),
    ...(packed ? { packed } : {}),
    ...(shipped ? { consignment: shipped.details.consignment } : {}),
    ...(shipmentId === undefined ? {} : { shipmentId }),
    lines,
    ...(sums ? { sums } : {}),
  };
}

/** The packages of a paper that covers the whole trade: all of them, once everything is packed. */
function wholePacking(trade: Trade): FactDetails['packed'] | undefined {
  const packings = factsOf(trade, 'packed').map(({ details }) => details);
  const [only] = packings;
  if (!only || !isPacked(trade)) return undefined;
  return packings.length === 1 ? only : { handlingUnits: packings.flatMap((one) => one.handlingUnits) };
}
