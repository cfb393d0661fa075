import type { Incoterm } from '@tongshang/incoterms';

/** Pieces of the two lines. */
export type Pieces = readonly [string, string];

/** Why goods that arrived, or should have, are not accepted. */
type Reason =
  | 'lost-on-the-way'
  | 'damaged-on-the-way'
  | 'short-from-start'
  | 'not-conforming'
  | 'wrong-goods';

/** What becomes of a shipment. */
export type Fate =
  | {
      readonly is: 'received';
      /** By line, then by reason: pieces. */
      readonly differs?: Readonly<Record<string, Readonly<Partial<Record<Reason, string>>>>>;
    }
  /** It burns before it is packed, or is lost packed before it is loaded. */
  | { readonly is: 'lost'; readonly when: 'before-packing' | 'before-loading' }
  /** It goes down with the ship or plane, as one of those says whose word counts. */
  | { readonly is: 'lost'; readonly when: 'at-sea'; readonly saidBy: 'buyer' | 'seller' | 'carrier' };

/** How a claim ends. Amounts in US dollars; what is not the buyer's is the seller's. */
export type Ending =
  | { readonly by: 'answer' }
  /** Whoever answers has said all that there is to say: it has ended with the word that raised it. */
  | { readonly by: 'admission' }
  | { readonly by: 'offer'; readonly toBuyer: string }
  | { readonly by: 'bank'; readonly toBuyer: string }
  | { readonly by: 'outside'; readonly toBuyer: string }
  | { readonly by: 'return'; readonly toBuyer: string; readonly lostOnTheWayBack?: string }
  | { readonly by: 'replacement' };

export type ClaimRow = {
  /** A side that raises it by itself, about a shipment; else a receipt does. */
  readonly raisedBy?: 'buyer' | 'seller';
  readonly about: 1 | 2;
  readonly against: 'seller' | 'buyer' | 'carrier' | 'insurer';
  readonly reason: Reason | 'other';
  readonly amount: string;
  readonly ends: Ending;
};

/**
 * What became of every piece of the order. Of each line they add up to what was ordered; `returned` and `replaced` say what happened
 * to pieces further above.
 */
type WhatBecame = Partial<
  Record<Reason | 'accepted' | 'never-packed' | 'never-loaded' | 'under-way', Pieces>
>;

/** One whole trade of 100 pieces at 2.00 and 40 at 5.00, USD 400.00, in two shipments: 60 and 30 pieces, then 40 and 10. */
export type Row = {
  readonly name: string;
  readonly incoterm: Incoterm;
  readonly mode: 'sea' | 'air';
  readonly payment: 'escrow' | 'transfer' | 'outside' | 'credit';
  readonly shipments: readonly [Fate, Fate];
  readonly claims: readonly ClaimRow[];
  readonly end: {
    /** What of the price the seller has in the end, and what the buyer has back or does not owe. */
    readonly released: string;
    readonly refunded: string;
    readonly pieces: WhatBecame;
    readonly returned?: Pieces;
    readonly replaced?: Pieces;
  };
};

export const SHIPMENTS: readonly [Pieces, Pieces] = [
  ['60', '30'],
  ['40', '10'],
];
