import type { WireMoney } from '@tongshang/money';
import type { WireQuantity } from '@tongshang/quantity';
import type { Agency, Localised, ModeOfTransport, PaymentTerm, Place, TradeRole } from './trade.ts';

/** Everything a trade can state about itself (trade.md, "The path of one trade"), in its usual order. */
export const FACTS = [
  'enquired',
  'quoted',
  'ordered',
  'funded',
  'produced',
  'packed',
  'invoiced',
  'originated',
  'export-declared',
  'export-released',
  'shipped',
  'in-transit',
  'import-declared',
  'import-released',
  'delivered',
  'settled',
  'closed',
  'cancelled',
] as const;

export type Fact = (typeof FACTS)[number];

/** What a buyer asks for: no price yet. */
export type EnquiryLine = {
  readonly lineId: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly quantity: WireQuantity;
};

/** One duty, tax or fee on one goods item (WCO Data Model `DutyTaxFee`). Decimals are strings. */
export type DutyTaxFee = {
  /** What it is: `customs-duty`, `vat`, `anti-dumping`, … as the assessing module names it. */
  readonly type: string;
  /** Ad valorem: the value it is levied on. */
  readonly base?: WireMoney;
  /** Specific: the quantity it is levied on. */
  readonly baseQuantity?: WireQuantity;
  /** As published, for people: `6.5 %`, `12.80 EUR / 100 kg`. */
  readonly rate: string;
  readonly amount: WireMoney;
  /** Where the rate comes from, with its date. */
  readonly source?: string;
  readonly demonstration?: boolean;
};

/** One item of a declaration (WCO Data Model `GovernmentAgencyGoodsItem`). */
export type GovernmentAgencyGoodsItem = {
  readonly sequence: number;
  readonly lineId: string;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly goodsDescription: Localised;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly customsValue: WireMoney;
  readonly dutyTaxFees: readonly DutyTaxFee[];
};

type Declared = {
  readonly declarationId: string;
  readonly declarationNumber: string;
  readonly country: string;
  readonly procedure: string;
  readonly customsValue: WireMoney;
  readonly lines: readonly GovernmentAgencyGoodsItem[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: string;
};

type Released = {
  readonly declarationId: string;
  readonly votes: readonly { readonly agency: Agency; readonly decision: 'release'; readonly at: string }[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: string;
};

/** A package with its own SSCC (UBL `TransportHandlingUnit`). */
export type HandlingUnit = {
  readonly sscc: string;
  /** UN/ECE Recommendation 21: `CT` carton, `PX` pallet, … */
  readonly packageType: string;
  readonly netWeightKg: string;
  readonly grossWeightKg: string;
  readonly contents: readonly { readonly lineId: string; readonly quantity: string }[];
};

/** Equipment that carries handling units, for instance a container. */
export type TransportEquipment = {
  readonly number: string;
  readonly typeCode?: string;
  readonly seal?: string;
  readonly ssccs: readonly string[];
};

export type Consignment = {
  readonly transportDocumentNumber: string;
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly carrierOrganisationId: string;
  readonly modeOfTransport?: ModeOfTransport;
  /** Name of the vessel, flight, train, … */
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly equipment: readonly TransportEquipment[];
  /** Instant. */
  readonly loadedAt: string;
  readonly estimatedArrival?: string;
};

/** Fact → what its record says. Instants and dates are ISO 8601, decimals are strings. */
export type FactDetails = {
  readonly enquired: {
    readonly lines: readonly EnquiryLine[];
    readonly destination: Place;
    readonly note?: string;
    readonly requestedDeliveryDate?: string;
  };
  readonly quoted: {
    readonly quotationNumber: string;
    readonly validUntil: string;
    readonly leadTimeDays: number;
    readonly total: WireMoney;
    /** The quotation it replaces. */
    readonly supersedes?: string;
  };
  readonly ordered: {
    readonly orderNumber: string;
    readonly quotationNumber?: string;
    readonly total: WireMoney;
    /** How many lines. */
    readonly lines: number;
  };
  readonly funded: {
    readonly method: PaymentTerm;
    readonly amount: WireMoney;
    readonly transferId?: string;
    readonly limitId?: string;
  };
  readonly produced: {
    readonly lines: readonly {
      readonly lineId: string;
      readonly quantity: string;
      readonly warehouseId: string;
      readonly batch?: string;
    }[];
    readonly inspected?: {
      readonly result: 'accepted' | 'rejected';
      readonly sampleSize?: number;
      readonly note?: string;
    };
  };
  readonly packed: {
    readonly handlingUnits: readonly HandlingUnit[];
    /** Given by the trade when absent. */
    readonly shipmentId?: string;
  };
  readonly invoiced: {
    readonly invoiceNumber: string;
    readonly issueDate: string;
    readonly dueDate?: string;
    readonly total: WireMoney;
    /** The shipment it covers; without one, the whole trade. */
    readonly shipmentId?: string;
  };
  readonly originated: {
    readonly certificateNumber: string;
    readonly criterion: string;
    readonly lines: readonly {
      readonly lineId: string;
      readonly originCountry: string;
      readonly proof: string;
    }[];
    /** The shipment it covers; without one, the whole trade. */
    readonly shipmentId?: string;
  };
  readonly 'export-declared': Declared;
  readonly 'export-released': Released;
  readonly shipped: {
    readonly consignment: Consignment;
    /** May be left out while exactly one packed shipment waits to leave. */
    readonly shipmentId?: string;
  };
  readonly 'in-transit': {
    readonly eventId: string;
    readonly bizStep: string;
    readonly readPoint: Place;
    readonly at: string;
    readonly shipmentId?: string;
  };
  readonly 'import-declared': Declared;
  readonly 'import-released': Released;
  readonly delivered: {
    readonly receiptNumber: string;
    readonly warehouseId?: string;
    readonly receivedAt: string;
    readonly lines: readonly {
      readonly lineId: string;
      readonly received: string;
      readonly rejected: string;
      readonly note?: string;
    }[];
    /** May be left out while exactly one shipment is under way. */
    readonly shipmentId?: string;
  };
  readonly settled: {
    readonly released: WireMoney;
    readonly feesTotal: WireMoney;
    readonly transferIds: readonly string[];
    readonly method: PaymentTerm;
  };
  readonly closed: {
    /** How many journal entries the trade has, this one included. */
    readonly entries: number;
  };
  readonly cancelled: {
    readonly reason: string;
    /** What follows from it, as codes of `cancellation.ts`. */
    readonly consequences?: readonly string[];
  };
};

/** A fact as it stands in the trade. */
export type TradeFact<F extends Fact = Fact> = {
  [K in F]: {
    readonly fact: K;
    /** Instant, ISO 8601. */
    readonly at: string;
    readonly byOrganisationId: string;
    /** Which of its roles the organisation acted in. */
    readonly byRole?: TradeRole;
    readonly entryId: string;
    readonly details: FactDetails[K];
  };
}[F];
