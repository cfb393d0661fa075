import type { LineId } from '@tongshang/identifier';
import type { Incoterm } from '@tongshang/incoterms';
import type { WireMoney } from '@tongshang/money';
import type { WireQuantity } from '@tongshang/quantity';
import type { MeasureType, Source, TariffText } from './tariff.ts';

/** One unit of `from` is worth `rate` units of `to`, as `source` said on `date`. */
export type WireRate = {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly source: string;
  readonly date: string;
};

export type AssessmentLine = {
  readonly lineId: LineId;
  readonly hsCode: string;
  /** The assessing country's own code, when the HS code of the trade is not precise enough there. */
  readonly commodityCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry: string;
  /** What the invoice says for the line. All lines in one currency. */
  readonly value: WireMoney;
  /** The line in every unit known of it: pieces, net kilograms, litres, … */
  readonly quantities: readonly WireQuantity[];
};

/** Everything an assessment depends on besides the tariff. JSON, so that its hash names it. */
export type AssessmentInput = {
  /** ISO 8601 date whose measures and rates apply. */
  readonly date: string;
  readonly incoterm: Incoterm;
  readonly modeOfTransport: string;
  readonly lines: readonly AssessmentLine[];
  /** Carriage and its charges up to the border of import (`CIF` basis) or from the port of export on (`FOB` basis). */
  readonly freight?: WireMoney;
  readonly insurance?: WireMoney;
  /** Carriage and handling from the named place to loading on board, which an EXW, FCA or FAS price lacks (`FOB` basis). */
  readonly originCharges?: WireMoney;
  /** Carriage after the border of import: out of the customs value, into the base of VAT where the law says so. */
  readonly onwardCharges?: WireMoney;
  /** Duties and taxes of import that a DDP price contains and the invoice shows apart. */
  readonly dutiesInPrice?: WireMoney;
  /** The goods come in without a sale of their own: they return, or replace others free of charge. */
  readonly withoutSale?: true;
  readonly rates: readonly WireRate[];
};

/** One duty, tax or fee on one line (WCO Data Model `DutyTaxFee`). */
export type AssessedDuty = {
  readonly type: MeasureType | string;
  readonly measureId: string;
  readonly taxTypeCode?: string;
  readonly base: WireMoney;
  readonly baseQuantity?: WireQuantity;
  readonly rate: string;
  readonly amount: WireMoney;
  readonly source: Source;
  readonly note?: TariffText;
};

export type AssessedLine = {
  readonly lineId: LineId;
  readonly hsCode: string;
  /** The code of the tariff whose measures applied; the HS code itself where no code was needed. */
  readonly commodityCode: string;
  readonly description?: TariffText;
  readonly originCountry: string;
  readonly customsValue: WireMoney;
  readonly dutyTaxFees: readonly AssessedDuty[];
  readonly total: WireMoney;
};

/** One step of the calculation: what went in, by which rule, what came out. */
export type TraceStep = {
  readonly step: string;
  readonly lineId?: LineId;
  readonly rule: string;
  readonly from: Readonly<Record<string, string>>;
  readonly to: string;
};

export type AssessmentNotice = { readonly code: string; readonly subject: string; readonly text: TariffText };

/** Everything in JSON: the same input and tariff give the same text, byte for byte. */
export type Assessment = {
  readonly tariffVersion: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the input, hexadecimal. */
  readonly inputsHash: string;
  readonly country: string;
  readonly direction: 'import' | 'export';
  readonly date: string;
  readonly currency: string;
  readonly customsValue: WireMoney;
  readonly lines: readonly AssessedLine[];
  /** Sum per type over all lines, in the order of calculation. */
  readonly totals: readonly { readonly type: string; readonly amount: WireMoney }[];
  readonly total: WireMoney;
  readonly leavesOut: readonly TariffText[];
  readonly notices: readonly AssessmentNotice[];
  readonly trace: readonly TraceStep[];
};
