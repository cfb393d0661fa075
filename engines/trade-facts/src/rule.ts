import type { Incoterm, Side } from '@tongshang/incoterms';
import type { Consequence } from './consequences.ts';
import type { Fact } from './fact-names.ts';
import type { DueEvent } from './payment.ts';
import type { Localised, TradeRole } from './trade-terms.ts';

/** The side that bears what befalls the goods on their way, by the Incoterm. */
type AtRisk = 'at-risk';

/** A role, or a side by the Incoterm: who is responsible for export or import clearance, who bears the risk of the way. */
export type Actor = TradeRole | 'exporter' | 'importer' | AtRisk;

/**
 * How often a fact is stated: once for the trade; once per shipment; for the whole trade or per shipment; per lot or event,
 * any number of times.
 */
type Occurrence = 'once' | 'per-shipment' | 'whole-or-shipment' | 'many';

/** Terms under which a need applies; every one named must hold. */
export type When = { readonly domestic?: boolean; readonly incoterm?: readonly Incoterm[] };

/**
 * - `any`: the fact has been stated at least once.
 * - `same`: it covers the same shipment (or, for a fact about the whole trade, everything ordered).
 * - `all`: it covers everything ordered.
 */
export type Extent = 'any' | 'same' | 'all';

export type Need = {
  readonly fact: Fact;
  readonly extent: Extent;
  readonly when?: When;
  /** Also met where all goods are accounted for: what was not delivered, by a claim that was agreed or decided. */
  readonly orResolved?: true;
};

/** Data that an order often leaves out: per line, or of the terms. */
export type DataNeed =
  | 'lines/hsCode'
  | 'lines/originCountry'
  | 'lines/netWeightKg'
  | 'lines/grossWeightKg'
  | 'terms/portOfLoading'
  | 'terms/portOfDischarge';

/** Where a fact is drawn on the time axis of its trade. */
type Lane = 'goods' | 'papers' | 'money';

/** Everything that holds for one kind of fact: what it is called, who states it, what it needs, what follows from it. */
export type FactRule<F extends Fact = Fact> = {
  readonly fact: F;
  /** What is to be done. */
  readonly name: Localised;
  /** What has been done, in a word. */
  readonly done: Localised;
  readonly lane: Lane;
  /** Who may state it, the one responsible first: of these the first that takes part in the trade. */
  readonly by: readonly Actor[];
  /**
   * The side whose money or goods a false statement would move. Of the others who may state the fact, only those count whom that side has
   * accepted: nobody moves money to himself by his own word, nor by that of a shell of his.
   */
  readonly protects?: Side | AtRisk;
  /**
   * Who may report it, with evidence, while whoever does it is not on board. A report never moves money: no fact that releases any has
   * reporters.
   */
  readonly reportedBy?: readonly Actor[];
  /** All of them act together (each agency votes) instead of the first only. */
  readonly together?: true;
  /** The platform states it itself, as a consequence, in the name of the one responsible. */
  readonly performed?: true;
  /** The module whose command states it; the journal entry is `<module>.<fact>`. */
  readonly module: string;
  /** What a caller must be allowed, within its organisation, to state it. */
  readonly scope: string;
  readonly occurrence: Occurrence;
  readonly needs: readonly Need[];
  /** It waits for what the instalments due at these events ask for by then. */
  readonly paid?: readonly DueEvent[];
  /** Facts after which it can no longer be stated. */
  readonly until: readonly Need[];
  /** May still be stated once the trade is settled. */
  readonly afterSettled?: true;
  /** May still be stated once the trade is cancelled. */
  readonly afterCancelled?: true;
  /** Only in trades whose terms are so; elsewhere it does not exist. */
  readonly when?: When;
  /** The trade reaches its end without it. */
  readonly optional?: true;
  /** Data of the trade that it needs. */
  readonly data: readonly DataNeed[];
  /** Roles that see its details; every party sees that it was stated, by whom and when. */
  readonly audience: readonly TradeRole[];
  /** What follows from it, in this order. */
  readonly consequences: readonly Consequence[];
};

export const ACROSS_BORDERS: When = { domestic: false };

export const PRICED: readonly TradeRole[] = ['seller', 'buyer', 'bank', 'customs', 'tax', 'operator'];
/** Who may see what a declaration values and what is levied: the quality authority needs neither. */
export const VALUED: readonly TradeRole[] = ['seller', 'buyer', 'customs', 'tax', 'operator'];
export const OFFICIAL: readonly TradeRole[] = ['seller', 'buyer', 'customs', 'quality', 'tax', 'operator'];
