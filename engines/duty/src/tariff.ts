import type { RoundingRule } from '@tongshang/money';

/** Text for people, keyed by BCP 47 tag. */
export type TariffText = { readonly en: string; readonly 'zh-CN': string };

/** Where a fact comes from: who published it, under which law or number, and the date of the edition read. */
export type Source = { readonly title: string; readonly reference: string; readonly date: string };

/**
 * What a measure asks for, as a tree. Percentages are written in percent (`6.5` is 6.5 %), amounts as decimals of major
 * units, quantities in UN/ECE Recommendation 20 codes.
 * - `percent`: of the measure's base. With `inclusive` the base already contains the tax itself: amount =
 *   (base + the specific part) ÷ (1 − rate) × rate (China's composite assessable value for consumption tax).
 * - `specific`: amount for each `per` of the goods (12.80 GBP / 100 KGM).
 * - `sum`: compound duty; `greatest`: a minimum ("3 % MIN 1.20 / 100 kg"); `least`: a maximum.
 */
export type RateExpression =
  | { readonly kind: 'free' }
  | { readonly kind: 'percent'; readonly percent: string; readonly inclusive?: true }
  | {
      readonly kind: 'specific';
      readonly amount: string;
      readonly currency: string;
      readonly per: { readonly value: string; readonly unit: string };
    }
  | { readonly kind: 'sum' | 'greatest' | 'least'; readonly of: readonly RateExpression[] };

export type MeasureType = 'customs-duty' | 'additional-duty' | 'anti-dumping' | 'excise' | 'vat';

/** What a percentage is levied on: the sum of these. `onward-charges` are transport costs after the border. */
export type BasePart = 'customs-value' | 'onward-charges' | Exclude<MeasureType, 'vat'>;

/** Countries of origin (ISO 3166-1 alpha-2) a measure is limited to, or does not reach. */
export type OriginScope = { readonly only: readonly string[] } | { readonly except: readonly string[] };

/** One measure on one commodity code. Dates are ISO 8601, both inclusive. */
export type Measure = {
  readonly measureId: string;
  readonly type: MeasureType;
  /** The country's own code of the duty or tax: `A00` and `B00` in the United Kingdom, … */
  readonly taxTypeCode?: string;
  readonly rate: RateExpression;
  readonly base: readonly BasePart[];
  readonly origins?: OriginScope;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: Source;
  readonly note?: TariffText;
};

/** A commodity code of six to ten digits; a six-digit one says that all national codes under it bear the same measures. */
export type Commodity = {
  readonly code: string;
  readonly description: TariffText;
  readonly measures: readonly Measure[];
};

/** A fee on the whole declaration, spread over its lines by customs value (largest remainder). */
export type EntryFee = {
  readonly feeId: string;
  readonly name: TariffText;
  readonly percent: string;
  readonly minimum?: string;
  readonly maximum?: string;
  /** Modes of transport it applies to; all when absent. */
  readonly modes?: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: Source;
};

/**
 * Goods of little value that a law frees: the types named are not levied on a declaration whose value, or whose duty, is at most so
 * much. Dates are ISO 8601, both inclusive.
 */
export type Relief = {
  readonly reliefId: string;
  readonly name: TariffText;
  readonly types: readonly MeasureType[];
  /** Fees on the whole declaration are not levied either. */
  readonly fees?: true;
  /** Given only to goods that come in because they were sold: the tax is then owed on the sale. */
  readonly onSale?: true;
  /** In the currency of the tariff: what the invoice bills for the goods, the customs value, or the customs duty. */
  readonly atMost: {
    readonly of: 'invoice-value' | 'customs-value' | 'customs-duty';
    readonly amount: string;
  };
  /** Origins that every line must have. */
  readonly origins?: OriginScope;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: Source;
};

export type CustomsRounding = {
  /** Decimals of a line's customs value in major units: 0 is whole dollars. */
  readonly valueDecimals: number;
  readonly valueRule: RoundingRule;
  /** How a duty, tax or fee becomes minor units. */
  readonly amountRule: RoundingRule;
  readonly source: Source;
};

/** Where the customs value is taken: at the border of import (`CIF`), or free on board at export (`FOB`). */
export type ValueBasis = 'CIF' | 'FOB';

/** One country's measures in one direction, as held in one dated edition. */
export type Tariff = {
  /** Names the edition: changes whenever a fact in it changes. */
  readonly version: string;
  readonly country: string;
  readonly direction: 'import' | 'export';
  readonly currency: string;
  readonly valueBasis: ValueBasis;
  /** On a FOB basis: charges up to the ship that the price leaves out are not added to it, by this law. */
  readonly originChargesLeftOut?: Source;
  /** The insurance taken when none was: a percentage of value and freight that the country's law sets. */
  readonly insuranceWhenNone?: { readonly percent: string; readonly source: Source };
  readonly rounding: CustomsRounding;
  /** Types of measure that every code must have, be it a free one: without them the code is refused. */
  readonly requires: readonly MeasureType[];
  readonly commodities: readonly Commodity[];
  /** Measures on every code that has no entry of its own; without them such a code is refused. */
  readonly otherwise?: readonly Measure[];
  /** Code prefixes known to bear measures that this edition does not hold: refused rather than left out. */
  readonly notHeld?: readonly string[];
  readonly entryFees?: readonly EntryFee[];
  readonly reliefs?: readonly Relief[];
  /** Kinds of measures this edition does not hold, so that nobody takes the result for more than it is. */
  readonly leavesOut: readonly TariffText[];
};
