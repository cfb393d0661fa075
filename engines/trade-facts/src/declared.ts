import type { DeclarationId, DocumentId, LineId, ShipmentId } from '@tongshang/identifier';
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
  /** As published, for people: `6.5 %`, `12.80 EUR / 100 kg`; empty where an assessment from outside names none. */
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

/** What a value counts beside price, freight and insurance. */
export type OtherCharge = 'originCharges' | 'onwardCharges' | 'dutiesInPrice';

/** Values of a declaration as a whole that may be made up for a demonstration. */
type DeclaredValue = 'freight' | 'insurance' | 'other' | 'customsValue';

/** One item of a declaration (WCO Data Model `GovernmentAgencyGoodsItem`). */
export type GovernmentAgencyGoodsItem = {
  readonly sequence: number;
  readonly lineId: LineId;
  readonly hsCode: string;
  /** The code of the country's own tariff under which it was assessed, with as many digits as that has. */
  readonly commodityCode?: string;
  readonly originCountry: string;
  readonly goodsDescription: Localised;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /**
   * What the invoice bills for it, with its share of what is charged on the whole for the goods (`linesAtTerm`): what was assessed, and what
   * its paper states. Absent in declarations that are older than it.
   */
  readonly value?: WireMoney;
  readonly customsValue: WireMoney;
  readonly dutyTaxFees: readonly DutyTaxFee[];
};

/** What an authority outside did, as a party says it: the papers that show it are the evidence of its word. */
export type StatedOutside = {
  /** The office that assessed, released, held or refused, as its paper names it. */
  readonly office: string;
  /** ISO 8601 date on which it did. */
  readonly date: string;
  /** Who made out the paper: the authority, or a customs broker in its name; the broker's name. */
  readonly paperBy: 'authority' | 'broker';
  readonly broker?: string;
  /** The papers from outside that show it. */
  readonly documentIds: readonly DocumentId[];
  /** No authority of the country was on board when it was said: what follows is stated from outside, too. */
  readonly isUnattended?: boolean;
  /** When what was assessed was paid to the authority, outside this platform; never booked here. ISO 8601 date. */
  readonly paidOn?: string;
  readonly note?: string;
};

/** Who makes a declaration for its exporter or importer: in that one's name (direct), or in its own (indirect); Regulation (EU) No 952/2013, article 18. */
export type CustomsRepresentative = {
  readonly name: string;
  /** By which customs of the country know it: in the European Union and Great Britain its EORI number. */
  readonly number?: string;
  readonly representation: 'direct' | 'indirect';
};

/** What a declaration for export or import says. */
export type Declared = {
  readonly declarationId: DeclarationId;
  readonly declarationNumber: string;
  readonly country: string;
  /** The EORI number of the exporter, or importer, of record, by which customs of that country know it. */
  readonly eori?: string;
  /** The number by which customs of the United States know the importer of record (19 CFR 24.5). */
  readonly importerNumber?: string;
  readonly representative?: CustomsRepresentative;
  readonly procedure: string;
  readonly customsValue: WireMoney;
  readonly lines: readonly GovernmentAgencyGoodsItem[];
  /** Charges that were stated beside the price: freight and insurance to the customs territory, others; these negative where the value takes them out of the price. */
  readonly charges?: {
    readonly freight?: WireMoney;
    readonly insurance?: WireMoney;
    readonly other?: WireMoney;
    /** What `other` is the sum of, signed as it is. Absent in declarations that are older than it. */
    readonly others?: readonly { readonly of: OtherCharge; readonly amount: WireMoney }[];
  };
  readonly exchangeRates?: readonly DeclaredRate[];
  /** What the assessment leaves out or notes, for whoever reads the declaration. */
  readonly notices?: readonly Localised[];
  /** Which of the values are made up for a demonstration, or follow from one that is. */
  readonly demonstration?: readonly DeclaredValue[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
  /** Where it was assessed outside: who, when, by which paper. */
  readonly outside?: StatedOutside;
};

/** What a release says: the votes of all agencies concerned. */
export type Released = {
  readonly declarationId: DeclarationId;
  readonly votes: readonly { readonly agency: Agency; readonly decision: 'release'; readonly at: string }[];
  /** Where it was given outside: who, when, by which paper; then no agency on board has voted. */
  readonly outside?: StatedOutside;
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
};
