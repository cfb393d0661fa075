import type { ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { NamedParty } from '../goods.ts';
import { type FactRule, PRICED } from '../rule.ts';
import type { Place } from '../trade-terms.ts';

/** What the insurer's paper says of the cover of the goods on their way. */
export type Insured = {
  readonly certificateNumber: string;
  /** A cover note is none of these (UCP 600, article 28 (c)). */
  readonly kind: 'certificate' | 'policy' | 'declaration';
  readonly insurer: NamedParty;
  /** Who signed it, and as what. */
  readonly signed: {
    readonly capacity: 'insurer' | 'underwriter' | 'insurer-agent' | 'insurer-proxy';
    readonly name: string;
  };
  /** ISO 8601 date. */
  readonly issuedOn: string;
  /** From when the goods are covered, where that is not the date of issue; ISO 8601 date. */
  readonly effectiveFrom?: string;
  /** In the currency of the contract; at least the share of its price that the rule asks, or the terms agreed. */
  readonly insuredAmount: WireMoney;
  /** Institute Cargo Clauses. */
  readonly clauses: 'A' | 'B' | 'C';
  /** War, strikes, …, as written. */
  readonly furtherCover?: readonly string[];
  readonly exclusions?: readonly string[];
  /** A franchise or an excess, as written. */
  readonly deductible?: string;
  /** Between which places, where they lie beyond the ports. */
  readonly from?: Place;
  readonly to?: Place;
  readonly claimsPayableAt: Place;
  /** How many originals were issued. */
  readonly originals?: number;
  /** What the seller paid for it: a cost of the seller, who buys the cover under CIF and CIP. */
  readonly premium?: WireMoney;
  /** The insurer's paper as it was brought to the trade. */
  readonly enclosureId: string;
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly string[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
};

export const insured: FactRule<'insured'> = {
  fact: 'insured',
  name: { en: 'Insure the goods', 'zh-CN': '投保货物运输险' },
  done: { en: 'Insured', 'zh-CN': '已投保' },
  lane: 'papers',
  by: ['seller'],
  module: 'document',
  scope: 'document:write',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'packed', extent: 'same' }],
  until: [
    { fact: 'delivered', extent: 'all' },
    { fact: 'lost', extent: 'same' },
  ],
  when: { incoterm: ['CIF', 'CIP'] },
  optional: true,
  data: [],
  audience: PRICED,
  consequences: ['papers-issued'],
};
