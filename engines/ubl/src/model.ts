import type { LineId, ShipmentId } from '@tongshang/identifier';
import type { Billing } from '@tongshang/trade-facts';
import type { UblDocumentType } from './document-types.ts';
import type {
  UblAmount,
  UblChange,
  UblCharge,
  UblDeclaredCharge,
  UblExchangeRate,
  UblPeriod,
  UblPrepayment,
  UblQuantity,
  UblTax,
  UblTaxCategory,
  UblTotals,
} from './model-values.ts';

export type * from './model-values.ts';

/** Text with the language its element states (`languageID`), as written there. */
export type UblText = { readonly text: string; readonly language?: string };
export type UblIdentifier = { readonly value: string; readonly scheme?: string };
export type UblAddress = {
  readonly street?: string;
  readonly additionalStreet?: string;
  readonly building?: string;
  readonly buildingNumber?: string;
  readonly postbox?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  /** ISO 3166-1 alpha-2 as written. */
  readonly country?: string;
  readonly lines?: readonly string[];
  /** Of an address that has its parts: the same in one line, in the languages that those lines state. */
  readonly localised?: readonly UblText[];
};

export type UblParty = {
  /** Electronic address, with its scheme (EAS). */
  readonly endpoint?: UblIdentifier;
  readonly identifiers: readonly UblIdentifier[];
  readonly names: readonly UblText[];
  readonly legalName?: string;
  readonly legalId?: string;
  /** Who issued that, by a code of ISO/IEC 6523 as a rule. */
  readonly legalIdScheme?: string;
  /** Where the legal entity is registered. */
  readonly registeredAddress?: UblAddress;
  readonly taxId?: string;
  readonly taxScheme?: string;
  readonly address?: UblAddress;
  readonly contact?: { readonly name?: string; readonly telephone?: string; readonly email?: string };
};

/** UBL keeps a party under a different element in each document; this is what it is in the trade. */
export type UblPartyRole =
  | 'buyer'
  | 'seller'
  | 'originator'
  | 'accountingCustomer'
  | 'accountingSupplier'
  | 'consignor'
  | 'consignee'
  | 'notify'
  | 'carrier'
  | 'freightForwarder'
  | 'exporter'
  | 'importer'
  | 'representative'
  | 'customs'
  | 'delivery'
  | 'payee'
  | 'issuer'
  | 'attestor'
  | 'signatory';

export type UblLocation = {
  /** UN/LOCODE where `scheme` says so or it looks like one. */
  readonly id?: string;
  /** The list or register the id is of (`schemeID`). */
  readonly scheme?: string;
  readonly name?: string;
  readonly description?: string;
  readonly country?: string;
  readonly address?: UblAddress;
};

export type UblReference = {
  /** Local name of the referring element: `OrderReference`, … `typeCode`: UNCL 1001, beside a type of ours. */
  readonly kind: string;
  readonly id: string;
  readonly uuid?: string;
  readonly issueDate?: string;
  readonly type?: string;
  readonly typeCode?: string;
  readonly attachment?: { readonly uri?: string; readonly fileName?: string; readonly mimeCode?: string };
};

type UblClassification = {
  readonly code: string;
  readonly list?: string;
  readonly listVersion?: string;
  readonly name?: string;
};

export type UblHazardousItem = {
  readonly unNumber?: string;
  readonly hazardClass?: string;
  readonly packingGroup?: string;
  readonly technicalName?: string;
  readonly additionalInformation?: string;
};

/** A characteristic of an item. */
export type UblItemProperty = {
  readonly id?: string;
  readonly name: string;
  readonly nameCode?: string;
  readonly value: string;
  readonly quantity?: UblQuantity;
  readonly qualifier?: string;
};

export type UblItem = {
  readonly names: readonly UblText[];
  readonly descriptions: readonly UblText[];
  readonly sellersId?: string;
  readonly buyersId?: string;
  readonly manufacturersId?: string;
  /** GTIN as a rule: scheme `0160`. */
  readonly standardId?: string;
  readonly standardScheme?: string;
  readonly originCountry?: string;
  /** The country whose own tariff the code is of, where the file says so. */
  readonly commodityCodeCountry?: string;
  /** Harmonized System or national code, as written. A code that names another list (UNSPSC, CPV, …) is none. */
  readonly commodityCode?: string;
  /** Every classification as written, with the list it names (`listID`: UN/EDIFACT 7143). */
  readonly classifications: readonly UblClassification[];
  readonly properties: readonly UblItemProperty[];
  readonly taxCategories: readonly UblTaxCategory[];
  readonly hazardous: readonly UblHazardousItem[];
  readonly serialNumbers: readonly string[];
  readonly lots: readonly string[];
  readonly references: readonly UblReference[];
  /** Names of the values of this line that are made up for a demonstration. */
  readonly demonstration: readonly string[];
};

/** A line of an order, quotation, invoice, receipt or remittance, or a goods item of a shipment. */
export type UblLine = {
  readonly id: string;
  readonly uuid?: string;
  readonly notes: readonly UblText[];
  /** Of a goods item, beside those of its item. */
  readonly descriptions: readonly UblText[];
  readonly status?: string;
  readonly quantity?: UblQuantity;
  readonly unitPrice?: UblAmount & {
    readonly baseQuantity?: UblQuantity;
    /** What led from a gross price (its base) to this one: taken into account already. */
    readonly charges?: readonly UblCharge[];
  };
  readonly charges: readonly UblCharge[];
  readonly lineTotal?: UblAmount;
  readonly item?: UblItem;
  /** Of an order: whether the line may be delivered in parts. */
  readonly partialDelivery?: boolean;
  /** The line of the order it refers to. */
  readonly orderLineId?: LineId;
  readonly requestedDelivery?: UblPeriod;
  readonly delivery?: UblDelivery;
  readonly accountingCost?: string;
  readonly originator?: UblParty;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly customsValue?: UblAmount;
  /** By which its price was put into the currency of the tariff. */
  readonly exchangeRate?: UblExchangeRate;
  readonly procedure?: string;
  readonly originCriterion?: string;
  readonly taxes: readonly UblTax[];
  readonly rejectedQuantity?: UblQuantity;
  readonly shortQuantity?: UblQuantity;
  readonly receivedDate?: string;
  readonly receivedTime?: string;
  readonly debit?: UblAmount;
  readonly credit?: UblAmount;
  readonly references: readonly UblReference[];
};

export type UblHandlingUnit = {
  /** SSCC as a rule. */
  readonly id?: string;
  /** UN/ECE Recommendation 21. */
  readonly packageType?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly contents: readonly { readonly lineId?: LineId; readonly quantity?: UblQuantity }[];
  /** Shipping marks, one a line. */
  readonly marks: readonly string[];
  readonly volume?: UblQuantity;
  readonly length?: UblQuantity;
  readonly width?: UblQuantity;
  readonly height?: UblQuantity;
  /** Number of the container it is in. */
  readonly equipment?: string;
};

export type UblEquipment = {
  readonly id?: string;
  readonly typeCode?: string;
  readonly seals: readonly string[];
};

export type UblShipment = {
  readonly id?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly volume?: UblQuantity;
  readonly goodsItems?: string;
  readonly packages?: string;
  readonly charges: readonly UblDeclaredCharge[];
  readonly invoiceAmount?: UblAmount;
  readonly customsValue?: UblAmount;
  /** What the goods are insured for. */
  readonly insuredAmount?: UblAmount;
  readonly lines: readonly UblLine[];
  readonly handlingUnits: readonly UblHandlingUnit[];
  readonly equipment: readonly UblEquipment[];
  /** UN/ECE Recommendation 19: 1 sea, 2 rail, 3 road, 4 air, 5 post. */
  readonly modeOfTransport?: string;
  readonly meansOfTransport?: string;
  readonly voyage?: string;
  readonly portOfLoading?: UblLocation;
  readonly portOfDischarge?: UblLocation;
  readonly loadedDate?: string;
  readonly estimatedArrivalDate?: string;
  readonly departureCountry?: string;
  readonly destinationCountry?: string;
};

export type UblDeliveryTerms = {
  /** Incoterms code as a rule. */
  readonly code?: string;
  /** The edition of the rules, where the code states it (`schemeVersionID`): `2020`. */
  readonly edition?: string;
  readonly specialTerms: readonly UblText[];
  readonly place?: UblLocation;
};

/** One delivery of an order or of a line. */
export type UblDelivery = {
  readonly id?: string;
  readonly location?: UblLocation;
  readonly requested?: UblPeriod;
  readonly party?: UblParty;
  readonly despatchDate?: string;
  readonly despatchTime?: string;
  readonly shipmentId?: ShipmentId;
  readonly priority?: string;
  readonly marks: readonly string[];
};

export type UblTransportEvent = {
  readonly id?: string;
  readonly date?: string;
  readonly time?: string;
  readonly type?: string;
  readonly descriptions: readonly UblText[];
  readonly location?: UblLocation;
};

/** What a carrier did with the goods, when and where. */
export type UblCarriageEvent = {
  readonly date?: string;
  /** With its offset where the file states one. */
  readonly time?: string;
  readonly words: readonly UblText[];
  readonly location?: UblLocation;
};

/** What a transport document says of itself and of the carriage. */
export type UblCarriage = {
  /** What the document calls itself, with the rules of rail carriage it is made out under: `Rail consignment note (SMGS)`. */
  readonly title?: string;
  /** How many originals were issued. */
  readonly originals?: string;
  /** As what it is signed: `carrier`, `carrier-agent`, `master`, `master-agent`, or as written. */
  readonly capacity?: string;
  readonly onBoard?: UblCarriageEvent;
  readonly takenOver?: UblCarriageEvent;
  readonly placeOfReceipt?: UblLocation;
  readonly placeOfDelivery?: UblLocation;
  readonly transshipment?: UblLocation;
  readonly freight?: 'prepaid' | 'collect';
  /** Where the terms of carriage stand. */
  readonly terms?: string;
  /** Subject to a charter party. */
  readonly charterParty?: boolean;
  /** What is noted of the condition of goods or packing; none: it is clean. */
  readonly clauses: readonly UblText[];
  /** How the goods are to be handled or stowed. */
  readonly instructions: readonly UblText[];
};

/** What a certificate certifies: as a whole, and point by point. */
export type UblAttestation = {
  readonly name?: string;
  readonly descriptions: readonly UblText[];
  readonly accepted?: boolean;
  /** When what is certified was seen. */
  readonly date?: string;
  readonly lines: readonly {
    readonly id?: string;
    /** What the point is about, as written: `COVER`, `EXCLUSION`, … on a certificate written here (ADR 0027). */
    readonly type?: string;
    readonly descriptions: readonly UblText[];
  }[];
};

/**
 * One UBL document as plain data, the same shape for every type: a part that the type does not have or the file does
 * not state is absent. Nothing is made up and no unit or currency is converted.
 */
export type UblDocument = {
  readonly type: UblDocumentType;
  readonly version?: string;
  readonly id?: string;
  readonly uuid?: string;
  readonly issueDate?: string;
  readonly issueTime?: string;
  readonly typeCode?: string;
  readonly salesOrderId?: string;
  readonly customerReference?: string;
  readonly accountingCost?: string;
  readonly responseCode?: string;
  /** Of a change of an order: the how manieth. */
  readonly sequence?: string;
  /** Of a bill of lading: made out to order, so negotiable. */
  readonly toOrder?: boolean;
  readonly currency?: string;
  readonly notes: readonly UblText[];
  readonly validity?: UblPeriod;
  readonly submissionDueDate?: string;
  readonly dueDate?: string;
  readonly references: readonly UblReference[];
  readonly parties: Readonly<Partial<Record<UblPartyRole, UblParty>>>;
  /** How a representative acts before customs, as a declaration says it: `direct`, `indirect`. */
  readonly representation?: string;
  readonly deliverTo?: UblLocation;
  readonly requestedDelivery?: UblPeriod;
  readonly promisedDelivery?: UblPeriod;
  readonly latestShipmentDate?: string;
  /** Every delivery, the first of them also above. */
  readonly deliveries: readonly UblDelivery[];
  readonly deliveryTerms?: UblDeliveryTerms;
  readonly paymentTerms: readonly UblText[];
  /** What was paid of an invoice before it was issued, within its trade; in `totals/prepaid` as well. */
  readonly prepayments: readonly UblPrepayment[];
  /** To which account it is paid: IBAN or number, its holder, the bank’s code, name and address. */
  readonly account?: NonNullable<Billing['account']>;
  readonly buyerReference?: string;
  /** When the goods were delivered. */
  readonly deliveredDate?: string;
  /** From when to when the goods are supplied, where a bill is older than that. */
  readonly supplyPeriod?: UblPeriod;
  readonly conditions: readonly UblText[];
  readonly destinationCountry?: string;
  readonly charges: readonly UblCharge[];
  /** In the currency of the document, where several are stated. */
  readonly taxTotal?: UblAmount;
  readonly taxes: readonly UblTax[];
  readonly totals?: UblTotals;
  readonly remitted?: UblAmount;
  readonly lines: readonly UblLine[];
  readonly shipment?: UblShipment;
  /** Of a bill of lading or a waybill. */
  readonly carriage?: UblCarriage;
  readonly events: readonly UblTransportEvent[];
  readonly certificate?: {
    readonly type?: string;
    readonly issuingCountry?: string;
    readonly remarks: readonly UblText[];
  };
  /** Of a certificate of goods: insurance, inspection, what the seller certifies. */
  readonly attestations: readonly UblAttestation[];
  readonly changes: readonly UblChange[];
  /** Values stated as made up for a demonstration, over the whole document. */
  readonly demonstration: readonly string[];
};
