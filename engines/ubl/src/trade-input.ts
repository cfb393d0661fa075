import type { DocumentId, InstalmentId, LineId, OrganisationId, ShipmentId } from '@tongshang/identifier';
import type {
  Billing,
  Consignment,
  FactDetails,
  Instalment,
  Localised,
  Place,
  Trade,
  TradeLine,
  TradeSums,
  WireMoney,
} from '@tongshang/trade-facts';

/** What every line of goods has, priced or not. */
export type GoodsInput = Omit<TradeLine, 'productId' | 'unitPrice' | 'lineTotal' | 'charges' | 'tax'>;

export type TradeInput = Pick<
  Trade,
  | 'tradeId'
  | 'number'
  | 'orderNumber'
  | 'demonstration'
  | 'parties'
  | 'terms'
  | 'lines'
  | 'sums'
  | 'total'
  | 'particulars'
> &
  // Of what was stated, only when goods were loaded: no later paper is dated before it.
  Partial<Pick<Trade, 'facts'>>;

export type EnquiredInput = Omit<FactDetails['enquired'], 'lines'> & {
  readonly lines: readonly GoodsInput[];
};
type WithNote<Details> = Details & { readonly note?: string };
export type QuotedInput = WithNote<Pick<FactDetails['quoted'], 'validUntil' | 'leadTimeDays' | 'total'>>;
export type OrderedInput = WithNote<Pick<FactDetails['ordered'], 'quotationNumber' | 'total'>>;
export type Prepayment = {
  readonly instalmentId: InstalmentId;
  readonly amount: WireMoney;
  /** The day it arrived, ISO 8601. */
  readonly receivedOn?: string;
};
/** What was agreed, as far as an amendment may change it. */
export type AgreedInput = Pick<Trade, 'terms' | 'lines' | 'total' | 'sums'>;
/** A change of what was agreed: the trade it is written from has what it leads to. */
export type ChangedInput = {
  /** 1, 2, 3 … within the trade. */
  readonly number: number;
  readonly reason: string;
  /** Why it was answered so. */
  readonly answerReason?: string;
  readonly before: AgreedInput;
  readonly after: AgreedInput;
  /** Where the answer is that of a contact and was told by its keeper: the ids of both. */
  readonly told?: { readonly by: string; readonly of: string };
};
export type ConfirmedInput = OrderedInput & {
  /** The change of the order that is confirmed; without one, the order itself. */
  readonly change?: ChangedInput;
};
export type InvoicedInput = Pick<FactDetails['invoiced'], 'issueDate' | 'dueDate' | 'total' | 'billing'> & {
  /** Where there are several: those that pay for what is billed, each with how much of it and, where it is known, the day (ISO 8601). */
  readonly instalments?: readonly {
    readonly instalment: Instalment;
    readonly amount: WireMoney;
    readonly dueDate?: string;
  }[];
  /** What of what is billed the seller was paid before, by instalment; never what a bank only holds or promises. */
  readonly prepayments?: readonly Prepayment[];
  /** What must be known before it can be said how VAT treats the supply, in words; absent where it is said, or no VAT can fall on it. */
  readonly undecidedVat?: Localised;
};
export type CreditedInput = Pick<FactDetails['invoiced'], 'total' | 'billing'> & {
  /** The invoice that is credited. */
  readonly invoice: IssuedDocument;
  /** The paper of the change of the order that it follows from. */
  readonly change?: IssuedDocument;
  /** As its invoice says it. */
  readonly undecidedVat?: Localised;
  readonly reason?: string;
  /** The claim whose end gives it back; without one, the invoice is taken back. */
  readonly claim?: Pick<FactDetails['claim-resolved'], 'number' | 'outcome' | 'remedy' | 'outside'>;
  /** The price of the lines is reduced: none of their quantity is credited. */
  readonly isPriceOnly?: boolean;
};
/** What is billed beyond an invoice that stands, since the price of its goods was raised. */
export type DebitedInput = Pick<
  InvoicedInput,
  'dueDate' | 'total' | 'billing' | 'instalments' | 'prepayments' | 'undecidedVat'
> & {
  /** The invoice that is added to. */
  readonly invoice: IssuedDocument;
  /** The paper of the change of the order that it follows from. */
  readonly change?: IssuedDocument;
  readonly reason?: string;
};
export type ProformaInput = {
  readonly total: WireMoney;
  /** Until when goods and prices are offered so; ISO 8601 date. */
  readonly validUntil?: string;
  /** To which account it may be paid in advance. */
  readonly account?: Billing['account'];
  readonly note?: string;
};
/** What the seller certifies, each point in the languages it is written in. */
export type CertifiedInput = {
  readonly statements: readonly { readonly code?: string; readonly text: Localised }[];
  /** The documentary credit it is made out for. */
  readonly creditNumber?: string;
};
export type InspectedInput = {
  /** What was inspected against: `GB/T 3532-2022`, `AQL 2.5, ISO 2859-1`. */
  readonly standard: string;
  readonly place: Place;
  /** ISO 8601 date. */
  readonly inspectedOn: string;
  readonly lines: readonly {
    readonly lineId: LineId;
    /** How much was inspected, in the unit of the line. */
    readonly quantity: string;
    readonly passed: boolean;
    readonly findings?: string;
  }[];
};
export type InsuredInput = Omit<FactDetails['insured'], 'shipmentId' | 'premium'>;
/** Goods that go back or are replaced because of a claim. */
export type MovedInput = FactDetails['remedy-dispatched'];
export type OriginatedInput = Pick<FactDetails['originated'], 'criterion' | 'form' | 'lines'>;
export type DeclaredInput = Omit<FactDetails['export-declared'], 'declarationId' | 'shipmentId'> &
  /** Of goods of a claim. */
  Partial<
    Pick<FactDetails['remedy-declared'], 'number' | 'remedy' | 'movementId' | 'packages' | 'grossWeightKg'>
  >;
export type DeliveredInput = Pick<FactDetails['delivered'], 'receivedAt' | 'lines' | 'demonstration'>;

/** Goods that were seen on their way. */
export type SeenInput = Omit<FactDetails['in-transit'], 'shipmentId'>;
/** Goods that were all lost on their way: the status is then a notice of loss. */
export type LostInput = Pick<FactDetails['lost'], 'cause' | 'lostOn' | 'where' | 'note'> &
  Partial<Pick<FactDetails['lost'], 'evidence'>>;

/** A document of the same trade that is already issued, to be referred to. */
export type IssuedDocument = {
  readonly type: string;
  readonly number: string;
  readonly documentId: DocumentId;
  readonly issueDate: string;
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId | null;
};

export type SettledInput = Omit<FactDetails['settled'], 'payments'> & {
  /** Each with the day on which it arrived, where its receiver says so, and what of it banks kept on the way. */
  readonly payments: readonly (FactDetails['settled']['payments'][number] & {
    readonly receivedOn?: string;
    readonly charges?: WireMoney;
  })[];
  /** The invoices, debit notes and credit notes that stand, each with its amount. */
  readonly billed: readonly { readonly paper: IssuedDocument; readonly amount: WireMoney }[];
  /** What of an instalment paid outside the platform came back to the buyer there: the payments are without it. */
  readonly repaid?: readonly Pick<FactDetails['repaid'], 'instalmentId' | 'amount' | 'receivedOn'>[];
};

type About<Type extends string, Details> = { readonly type: Type; readonly details: Details };

/** Each document with the details it is written from. */
export type DocumentSubject =
  | About<'RequestForQuotation', EnquiredInput>
  | About<'Quotation', QuotedInput>
  | About<'ProformaInvoice', ProformaInput>
  | About<'InsuranceCertificate', InsuredInput>
  | About<'InspectionCertificate', InspectedInput>
  | About<'BeneficiaryCertificate', CertifiedInput>
  | About<'Order', OrderedInput>
  | About<'OrderResponse', ConfirmedInput>
  | About<'OrderChange' | 'OrderChangeProposal' | 'OrderRejection', ChangedInput>
  | About<'PackingList', FactDetails['packed']>
  | About<'Invoice', InvoicedInput>
  | About<'CreditNote', CreditedInput>
  | About<'DebitNote', DebitedInput>
  | About<'CertificateOfOrigin', OriginatedInput>
  | About<'ExportCustomsDeclaration' | 'ImportCustomsDeclaration', DeclaredInput>
  | About<'BillOfLading' | 'Waybill', FactDetails['shipped']>
  | About<'TransportationStatus', SeenInput | LostInput>
  | About<'ReceiptAdvice', DeliveredInput>
  | About<'RemittanceAdvice', SettledInput>
  | About<'CustomsInvoice' | 'MovementPackingList', MovedInput>;

export type DocumentInput = DocumentSubject & {
  readonly trade: TradeInput;
  readonly documentId: DocumentId;
  /** The number people know it by: of the order for an Order, of the invoice for an Invoice, … */
  readonly number: string;
  /** Instant, ISO 8601 in UTC (`…Z`): issue date and time. */
  readonly issuedAt: string;
  /** Who issues and signs it. */
  readonly issuerOrganisationId: OrganisationId;
  /** Documents issued before in this trade. */
  readonly issued: readonly IssuedDocument[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
  /** The part of the lines it covers, where it is not the whole trade. */
  readonly lines?: readonly TradeLine[];
  /** What falls on that part of what stands between lines and total. */
  readonly sums?: TradeSums;
  /** Where the buyer wants the goods. */
  readonly destination?: Place;
  readonly requestedDeliveryDate?: string;
  /** The handling units of the shipment it covers. */
  readonly packed?: FactDetails['packed'];
  /** The consignment it covers, once it is loaded. */
  readonly consignment?: Consignment;
  /** The consignment by which goods first went that now go back or are sent anew. */
  readonly firstConsignment?: Consignment;
};
