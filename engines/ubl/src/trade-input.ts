/**
 * What documents are written from: the vocabulary of a trade as plain types. The trade module's own types fit them as
 * they are; an engine does not import a module.
 */
export type Localised = Readonly<Record<string, string | undefined>>;
export type WireMoney = { readonly amount: string; readonly currency: string };
export type WireQuantity = { readonly value: string; readonly unit: string };

export type Place = {
  readonly name: string;
  readonly country: string;
  readonly unlocode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
};

export type PartyInput = {
  readonly organisationId: string;
  readonly role: string;
  readonly name: Localised;
  readonly country: string;
  readonly address: {
    readonly street?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly subdivision?: string;
    readonly country: string;
  };
  readonly taxId?: string;
  readonly legalId?: string;
};

/** What every line of goods has, priced or not. */
export type GoodsInput = {
  readonly lineId: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly demonstration?: readonly string[];
};

export type LineInput = GoodsInput & {
  readonly unitPrice: WireMoney & { readonly per?: string };
  readonly lineTotal: WireMoney;
};

export type TermsInput = {
  readonly incoterm: string;
  readonly place: Place;
  readonly paymentTerm: 'escrow' | 'open-account' | 'advance';
  readonly openAccountDays?: number;
  readonly currency: string;
  readonly modeOfTransport: 'sea' | 'air' | 'road' | 'rail' | 'post';
  readonly portOfLoading?: Place;
  readonly portOfDischarge?: Place;
  readonly latestShipmentDate?: string;
  readonly leadTimeDays?: number;
  readonly partialShipments: boolean;
  readonly demonstration?: readonly string[];
};

export type TradeInput = {
  readonly tradeId: string;
  readonly number: string;
  readonly orderNumber?: string;
  readonly demonstration: boolean;
  readonly parties: readonly PartyInput[];
  readonly terms: TermsInput;
  readonly lines: readonly LineInput[];
  readonly total: WireMoney;
};

export type EnquiredInput = {
  readonly lines: readonly GoodsInput[];
  readonly destination: Place;
  readonly note?: string;
  readonly requestedDeliveryDate?: string;
};

export type QuotedInput = {
  readonly validUntil: string;
  readonly leadTimeDays: number;
  readonly total: WireMoney;
  readonly note?: string;
};

export type OrderedInput = {
  readonly quotationNumber?: string;
  readonly total: WireMoney;
  readonly note?: string;
};

export type HandlingUnitInput = {
  readonly sscc: string;
  readonly packageType: string;
  readonly netWeightKg: string;
  readonly grossWeightKg: string;
  readonly contents: readonly { readonly lineId: string; readonly quantity: string }[];
};

export type PackedInput = {
  readonly handlingUnits: readonly HandlingUnitInput[];
  readonly shipmentId?: string;
};

export type InvoicedInput = {
  readonly issueDate: string;
  readonly dueDate?: string;
  readonly total: WireMoney;
};

export type OriginatedInput = {
  readonly criterion: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly originCountry: string;
    readonly proof: string;
  }[];
};

export type DutyTaxFeeInput = {
  readonly type: string;
  readonly base?: WireMoney;
  readonly baseQuantity?: WireQuantity;
  readonly rate: string;
  readonly amount: WireMoney;
  readonly source?: string;
  readonly demonstration?: boolean;
};

export type DeclaredInput = {
  readonly declarationNumber: string;
  readonly country: string;
  readonly procedure: string;
  readonly customsValue: WireMoney;
  readonly lines: readonly {
    readonly sequence: number;
    readonly lineId: string;
    readonly hsCode: string;
    readonly originCountry: string;
    readonly goodsDescription: Localised;
    readonly quantity: WireQuantity;
    readonly netWeightKg?: string;
    readonly grossWeightKg?: string;
    readonly customsValue: WireMoney;
    readonly dutyTaxFees: readonly DutyTaxFeeInput[];
  }[];
};

export type ConsignmentInput = {
  readonly transportDocumentNumber: string;
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly carrierOrganisationId: string;
  readonly modeOfTransport?: TermsInput['modeOfTransport'];
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly equipment: readonly {
    readonly number: string;
    readonly typeCode?: string;
    readonly seal?: string;
    readonly ssccs: readonly string[];
  }[];
  readonly loadedAt: string;
  readonly estimatedArrival?: string;
};

export type ShippedInput = { readonly consignment: ConsignmentInput; readonly shipmentId?: string };

export type InTransitInput = {
  readonly eventId: string;
  readonly bizStep: string;
  readonly readPoint: Place;
  readonly at: string;
};

export type DeliveredInput = {
  readonly receivedAt: string;
  readonly lines: readonly {
    readonly lineId: string;
    /** Accepted. */
    readonly received: string;
    /** Arrived too, but not accepted. */
    readonly rejected: string;
    readonly note?: string;
  }[];
};

export type SettledInput = {
  /** The whole payment; the fees are taken from it. */
  readonly released: WireMoney;
  readonly feesTotal: WireMoney;
  readonly transferIds: readonly string[];
  readonly method: 'escrow' | 'open-account' | 'advance';
};

/** A document of the same trade that is already issued, to be referred to. */
export type IssuedDocument = {
  readonly type: string;
  readonly number: string;
  readonly documentId: string;
  readonly issueDate: string;
};

type About<Type extends string, Details> = { readonly type: Type; readonly details: Details };

/** Each document with the details it is written from. */
export type DocumentSubject =
  | About<'RequestForQuotation', EnquiredInput>
  | About<'Quotation', QuotedInput>
  | About<'Order' | 'OrderResponse', OrderedInput>
  | About<'PackingList', PackedInput>
  | About<'Invoice', InvoicedInput>
  | About<'CertificateOfOrigin', OriginatedInput>
  | About<'ExportCustomsDeclaration' | 'ImportCustomsDeclaration', DeclaredInput>
  | About<'BillOfLading' | 'Waybill', ShippedInput>
  | About<'TransportationStatus', InTransitInput>
  | About<'ReceiptAdvice', DeliveredInput>
  | About<'RemittanceAdvice', SettledInput>;

export type DocumentInput = DocumentSubject & {
  readonly trade: TradeInput;
  readonly documentId: string;
  /** The number people know it by: of the order for an Order, of the invoice for an Invoice, … */
  readonly number: string;
  /** Instant, ISO 8601 in UTC (`…Z`): issue date and time. */
  readonly issuedAt: string;
  /** Who issues and signs it. */
  readonly issuerOrganisationId: string;
  /** Documents issued before in this trade. */
  readonly issued: readonly IssuedDocument[];
  /** The part of the lines it covers, where it is not the whole trade. */
  readonly lines?: readonly LineInput[];
  /** Where the buyer wants the goods. */
  readonly destination?: Place;
  readonly requestedDeliveryDate?: string;
  /** The handling units of the shipment it covers. */
  readonly packed?: PackedInput;
  /** The consignment it covers, once it is loaded. */
  readonly consignment?: ConsignmentInput;
};
