/** Decimal string as written, without a plus sign or leading zeros; ISO 4217 code. */
export type UblAmount = { readonly amount: string; readonly currency: string };

/** Decimal string; unit as written (UN/ECE Recommendation 20). */
export type UblQuantity = { readonly value: string; readonly unit?: string };

export type UblTax = {
  readonly type?: string;
  /** UN/EDIFACT 5305, where the category has one. */
  readonly category?: string;
  readonly base?: UblAmount;
  readonly baseQuantity?: UblQuantity;
  /** Why none is charged: a code of VATEX, and words. */
  readonly exemption?: { readonly code?: string; readonly reason?: string };
  /** As published: `6.5 %`. */
  readonly rate?: string;
  readonly amount: UblAmount;
  /** Name of the tax scheme: the law or tariff it is levied under. */
  readonly source?: string;
  readonly demonstration: boolean;
  /** The base, and so the amount, follows from a value made up for a demonstration. */
  readonly demonstrationBase?: boolean;
};

/** One unit of `from` is worth `rate` units of `to`. */
export type UblExchangeRate = {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly source?: string;
  readonly date?: string;
};

export type UblPrepayment = {
  readonly id?: string;
  readonly amount: UblAmount;
  readonly receivedDate?: string;
};

export type UblTotals = {
  readonly lineExtension?: UblAmount;
  readonly taxExclusive?: UblAmount;
  readonly taxInclusive?: UblAmount;
  readonly allowances?: UblAmount;
  readonly charges?: UblAmount;
  readonly prepaid?: UblAmount;
  readonly rounding?: UblAmount;
  readonly payable?: UblAmount;
};

/** ISO 8601 dates; a time zone of the date is dropped. */
export type UblPeriod = {
  readonly start?: string;
  readonly startTime?: string;
  readonly end?: string;
  readonly endTime?: string;
  readonly duration?: UblQuantity;
};

/** One thing that a change of an order changes, and its value before and after; none: there was or is none. */
export type UblChange = {
  /** What: `total`, `terms/payment`, `lines/10/quantity` (the line by its number), `charges/2` (of those on the whole, by its place). */
  readonly of: string;
  readonly before: readonly UblChangeValue[];
  readonly after: readonly UblChangeValue[];
};

/** A value of a change: of a text one a language. */
export type UblChangeValue = {
  readonly text: string;
  readonly language?: string;
  readonly currency?: string;
  readonly unit?: string;
  /** Of a price: for how many units. */
  readonly per?: string;
  /** Of a place: UN/LOCODE, and ISO 3166-1 alpha-2. */
  readonly id?: string;
  readonly country?: string;
  /** Of delivery terms: the Incoterm before the place. */
  readonly code?: string;
};

/** How a tax treats something: category by UN/EDIFACT 5305, per cent, scheme (`VAT`). */
export type UblTaxCategory = {
  readonly category?: string;
  readonly percent?: string;
  readonly scheme?: string;
};

/** Added to the sum of the lines, or to a line, or taken off it. */
export type UblCharge = {
  readonly charge: boolean;
  readonly reason?: string;
  /** UN/EDIFACT 7161 of a charge, 5189 of an allowance. */
  readonly reasonCode?: string;
  /** Per cent of the base; UBL's factor is one in Peppol's documents. */
  readonly percent?: string;
  readonly amount: UblAmount;
  readonly base?: UblAmount;
  readonly tax?: UblTaxCategory;
};

/** Freight, insurance or another charge that a declaration states beside the price: that is its reason here; what another is called is its name. */
export type UblDeclaredCharge = Pick<UblCharge, 'charge' | 'reason' | 'reasonCode' | 'amount'> & {
  readonly name?: string;
};
