import type { InstalmentId, ShipmentId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import type { Consequence, Fact, Localised, TradeRole } from '@tongshang/trade-facts';

/** Why a fact cannot be stated yet. */
export type Missing =
  | {
      readonly code: 'fact';
      readonly fact: Fact;
      readonly shipmentId?: ShipmentId;
      /** The instalment that is not held, promised or paid as it should be by then. */
      readonly instalmentId?: InstalmentId;
    }
  | { readonly code: 'data'; readonly place: string; readonly suppliers: readonly TradeRole[] }
  | { readonly code: 'party'; readonly role: TradeRole }
  /** Of those who may state it, nobody has said yet that he takes part. */
  | { readonly code: 'joining'; readonly role: TradeRole }
  /** The word of the one who would state it counts once this side has accepted him. */
  | { readonly code: 'acceptance'; readonly role: Side }
  | { readonly code: 'offer' }
  /** What must follow from it cannot: what stands in the way, for people. */
  | { readonly code: 'consequence'; readonly consequence: Consequence; readonly says: Localised };

/** A fact that the trade may still state. */
export type NextFact = {
  readonly fact: Fact;
  /** The shipment it is about; absent when about the whole trade or a shipment not packed yet. */
  readonly shipmentId?: ShipmentId;
  /** The instalment it is about. */
  readonly instalmentId?: InstalmentId;
  /** Roles that may state it. */
  readonly by: readonly TradeRole[];
  /** Roles that are to: of those present, the first, or all where they act together. */
  readonly responsible: readonly TradeRole[];
  readonly ready: boolean;
  /** Empty when ready. */
  readonly missing: readonly Missing[];
  /** The trade reaches its end without it. */
  readonly optional: boolean;
  /** There is something to say by now. */
  readonly due: boolean;
  /** The day by which it is to be done, of an instalment whose day is known. */
  readonly dueOn?: Temporal.PlainDate;
};
