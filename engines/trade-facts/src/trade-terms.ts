import type { EntryId, LineId, OrganisationId, ProductId } from '@tongshang/identifier';
import type { Cover, Incoterm, Side } from '@tongshang/incoterms';
import type { WireMoney } from '@tongshang/money';
import type { WireQuantity } from '@tongshang/quantity';
import type { LineParticulars } from './particulars.ts';
import type { Instalment } from './payment.ts';
import type { AllowanceCharge, TaxCategory } from './sums.ts';

/** BCP 47 language tag → text. */
export type Localised = Readonly<Record<string, string>>;

/**
 * What an organisation is in one trade. One organisation may hold several roles, for instance
 * seller and manufacturer; then it appears once per role among the parties.
 */
export const TRADE_ROLES = [
  'seller',
  'buyer',
  'manufacturer',
  'carrier',
  'warehouse',
  'customs',
  'quality',
  'tax',
  'bank',
  'operator',
] as const;

export type TradeRole = (typeof TRADE_ROLES)[number];

/** An authority with a vote on a declaration. */
export type Agency = 'customs' | 'quality' | 'tax';

export type ModeOfTransport = 'sea' | 'air' | 'road' | 'rail' | 'post';

/** A named place; `country` is ISO 3166-1 alpha-2, `unlocode` five characters without a space, `timeZone` IANA. */
export type Place = {
  readonly name: string;
  readonly country: string;
  readonly unlocode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly timeZone?: string;
};

export type Address = {
  /** Street, town and region in further languages, in one line, as the party writes them there; post code and country stand apart. */
  readonly localised?: Localised;
  readonly street?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  readonly country: string;
};

/** A party as it was when it entered the trade: a snapshot, so that documents of this trade never change later. */
export type TradeParty = {
  readonly organisationId: OrganisationId;
  readonly role: TradeRole;
  readonly name: Localised;
  readonly country: string;
  readonly address: Address;
  readonly taxId?: string;
  readonly legalId?: string;
  /** EORI numbers, by which customs of the European Union and the United Kingdom know it. */
  readonly eoris?: readonly string[];
  /**
   * The firm in whose address book it stands, where it is no organisation of the platform but a contact: what it does is said by its
   * keeper, with evidence. Absent for organisations.
   */
  readonly keptBy?: string;
  /** When it said that it takes part; until then it has been asked, and does nothing here. Instant, ISO 8601. */
  readonly joinedAt?: string;
  /** When it said that it does not. */
  readonly declinedAt?: string;
  /** The sides that named it or have accepted it since: against these its word counts, also where it moves their money. */
  readonly acceptedBy?: readonly Side[];
  /** The contact whose place it took over, with its record as the trade had it, since when, and by which entry. */
  readonly succeeds?: Predecessor;
};

/** A contact as it was a party, until an organisation took over its place. */
type Predecessor = Pick<
  TradeParty,
  'organisationId' | 'name' | 'country' | 'address' | 'taxId' | 'legalId' | 'eoris'
> & {
  /** Who kept it, and told what it did. */
  readonly keptBy: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly entryId: EntryId;
};

/** One line of goods. From `ordered` on its HS code, origin and price are frozen. */
export type TradeLine = LineParticulars & {
  readonly lineId: LineId;
  readonly productId?: ProductId;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  /** HS 2022, six digits or a national extension of it, digits only. */
  readonly hsCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry?: string;
  readonly quantity: WireQuantity;
  /**
   * Price of `per` units (default one) of the line's unit; may have more decimals than the currency. `gross`: before the discount that
   * led to it, where one is stated.
   */
  readonly unitPrice: {
    readonly amount: string;
    readonly currency: string;
    readonly per?: string;
    readonly gross?: string;
  };
  readonly charges?: readonly AllowanceCharge[];
  readonly tax?: TaxCategory;
  /**
   * quantity × unitPrice ÷ per, rounded half-up to the currency's minor unit, plus charges, minus allowances; one minor unit more or less
   * where the order states it so.
   */
  readonly lineTotal: WireMoney;
  /** Weights of the whole line in kilograms. */
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly string[];
};

export type TradeTerms = {
  readonly incoterm: Incoterm;
  /** The edition that was agreed where it is not that of 2020, by which everything here is reckoned; it is kept and named. */
  readonly incotermsEdition?: '2010';
  /** Under CIF and CIP, where both sides agreed on another cover than the least that the rule asks. */
  readonly insurance?: Cover;
  /** The place named after the Incoterm. */
  readonly place: Place;
  /** In the order in which they pay for the goods: what is earned first, the first instalment pays. */
  readonly payment: readonly Instalment[];
  readonly currency: string;
  readonly modeOfTransport: ModeOfTransport;
  readonly portOfLoading?: Place;
  readonly portOfDischarge?: Place;
  /** ISO 8601 date. */
  readonly latestShipmentDate?: string;
  /** Calendar days from the order to readiness for shipment. */
  readonly leadTimeDays?: number;
  readonly partialShipments: boolean;
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly string[];
};
