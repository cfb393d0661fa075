import type { Agency, Localised, PaymentTerm, Place, TradeRole, WireMoney, WireQuantity } from './wire.ts';

export const facts = [
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
export type Fact = (typeof facts)[number];

export interface DutyTaxFee {
  readonly type: string;
  readonly base?: WireMoney;
  readonly baseQuantity?: WireQuantity;
  readonly rate: string;
  readonly amount: WireMoney;
  readonly source?: string;
  readonly demonstration?: boolean;
}

/** What a buyer asks for: no price yet. */
export interface EnquiryLine {
  readonly lineId: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly quantity: WireQuantity;
}

interface Declared {
  readonly declarationId: string;
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
    readonly customsValue: WireMoney;
    readonly dutyTaxFees: readonly DutyTaxFee[];
  }[];
}

interface Released {
  readonly declarationId: string;
  readonly votes: readonly { readonly agency: Agency; readonly decision: 'release'; readonly at: string }[];
}

export interface FactDetails {
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
    readonly offeredBy?: 'seller' | 'buyer';
    readonly supersedes?: string;
  };
  readonly ordered: {
    readonly orderNumber: string;
    readonly quotationNumber?: string;
    readonly total: WireMoney;
    readonly lines: number;
  };
  readonly funded: { readonly method: PaymentTerm; readonly amount: WireMoney; readonly transferId?: string };
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
    readonly handlingUnits: readonly {
      readonly sscc: string;
      readonly packageType: string;
      readonly netWeightKg: string;
      readonly grossWeightKg: string;
      readonly contents: readonly { readonly lineId: string; readonly quantity: string }[];
    }[];
    readonly shipmentId?: string;
  };
  readonly invoiced: {
    readonly invoiceNumber: string;
    readonly issueDate: string;
    readonly dueDate?: string;
    readonly total: WireMoney;
  };
  readonly originated: {
    readonly certificateNumber: string;
    readonly criterion: string;
    readonly lines: readonly {
      readonly lineId: string;
      readonly originCountry: string;
      readonly proof: string;
    }[];
  };
  readonly 'export-declared': Declared;
  readonly 'export-released': Released;
  readonly shipped: {
    readonly consignment: {
      readonly transportDocumentNumber: string;
      readonly transportDocumentType: 'BillOfLading' | 'Waybill';
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
    readonly shipmentId?: string;
  };
  readonly 'in-transit': {
    readonly eventId: string;
    readonly bizStep: string;
    readonly readPoint: Place;
    readonly at: string;
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
  };
  readonly settled: {
    readonly released: WireMoney;
    readonly feesTotal: WireMoney;
    readonly method: PaymentTerm;
  };
  readonly closed: { readonly entries: number };
  readonly cancelled: { readonly reason: string; readonly consequences?: readonly string[] };
}

export type TradeFact<F extends Fact = Fact> = {
  [K in F]: {
    readonly fact: K;
    readonly at: string;
    readonly byOrganisationId: string;
    readonly byRole?: TradeRole;
    readonly entryId: string;
    /** Null for roles that do not see it. */
    readonly details: FactDetails[K] | null;
  };
}[F];

/** A fact whose details the caller sees. */
export type SeenFact<F extends Fact = Fact> = {
  [K in F]: Omit<TradeFact<K>, 'details'> & { readonly fact: K; readonly details: FactDetails[K] };
}[F];

export const isSeen = (fact: TradeFact): fact is TradeFact & SeenFact => fact.details !== null;
