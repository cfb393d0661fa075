import type { WireMoney } from '@tongshang/money';
import type { WireQuantity } from '@tongshang/quantity';
import type { Agency, Localised } from './trade-terms.ts';

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
  /** The base follows from a value that was made up for a demonstration, so the amount does, whatever the rate. */
  readonly demonstrationBase?: boolean;
};

/** A rate by which amounts of one currency were put into that of the tariff: one unit of `from` is worth `rate` units of `to`. */
export type DeclaredRate = {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly source: string;
  readonly date: string;
  readonly demonstration?: boolean;
};

/** Values of a declaration as a whole that may be made up for a demonstration. */
type DeclaredValue = 'freight' | 'insurance' | 'other' | 'customsValue';

/** One item of a declaration (WCO Data Model `GovernmentAgencyGoodsItem`). */
export type GovernmentAgencyGoodsItem = {
  readonly sequence: number;
  readonly lineId: string;
  readonly hsCode: string;
  /** The code of the country's own tariff under which it was assessed, with as many digits as that has. */
  readonly commodityCode?: string;
  readonly originCountry: string;
  readonly goodsDescription: Localised;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly customsValue: WireMoney;
  readonly dutyTaxFees: readonly DutyTaxFee[];
};

/** What a declaration for export or import says. */
export type Declared = {
  readonly declarationId: string;
  readonly declarationNumber: string;
  readonly country: string;
  readonly procedure: string;
  readonly customsValue: WireMoney;
  readonly lines: readonly GovernmentAgencyGoodsItem[];
  /** Charges that were stated beside the price: freight and insurance to the customs territory, others. */
  readonly charges?: {
    readonly freight?: WireMoney;
    readonly insurance?: WireMoney;
    readonly other?: WireMoney;
  };
  readonly exchangeRates?: readonly DeclaredRate[];
  /** What the assessment leaves out or notes, for whoever reads the declaration. */
  readonly notices?: readonly Localised[];
  /** Which of the values are made up for a demonstration, or follow from one that is. */
  readonly demonstration?: readonly DeclaredValue[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: string;
};

/** What a release says: the votes of all agencies concerned. */
export type Released = {
  readonly declarationId: string;
  readonly votes: readonly { readonly agency: Agency; readonly decision: 'release'; readonly at: string }[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: string;
};
