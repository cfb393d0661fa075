import type { Side } from '@tongshang/incoterms';
import { compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import {
  FACT_RULES,
  type Fact,
  type FactRule,
  ruleOf,
  type Trade,
  type TradeRole,
  unheard,
} from '@tongshang/trade-facts';
import { isResolvedByClaim, openPriceClaims } from './accounted.ts';
import { missingFacts, needOfPlace, SUPPLIERS } from './missing-facts.ts';
import {
  applies,
  coversShipment,
  holds,
  isMet,
  isStated,
  producedQuantities,
  remainingQuantities,
  responsibleFor,
  rolesFor,
  shipmentIds,
} from './progress.ts';

/** Why a fact cannot be stated yet. */
export type Missing =
  | { readonly code: 'fact'; readonly fact: Fact; readonly shipmentId?: string }
  | { readonly code: 'data'; readonly place: string; readonly suppliers: readonly TradeRole[] }
  | { readonly code: 'party'; readonly role: TradeRole }
  /** Of those who may state it, nobody has said yet that he takes part. */
  | { readonly code: 'joining'; readonly role: TradeRole }
  /** The word of the one who would state it counts once this side has accepted him. */
  | { readonly code: 'acceptance'; readonly role: Side }
  | { readonly code: 'offer' };

/** A fact that the trade may still state. */
export type NextFact = {
  readonly fact: Fact;
  /** The shipment it is about; absent when about the whole trade or a shipment not packed yet. */
  readonly shipmentId?: string;
  /** Roles that may state it. */
  readonly by: readonly TradeRole[];
  /** Roles that are to: of those present, the first, or all where they act together. */
  readonly responsible: readonly TradeRole[];
  readonly ready: boolean;
  /** Empty when ready. */
  readonly missing: readonly Missing[];
  /** The trade reaches its end without it. */
  readonly optional: boolean;
};

/** What is missing for one fact, about one shipment or the whole trade. */
export function missingFor(
  trade: Trade,
  fact: Fact,
  shipmentId?: string,
  isReport = false,
): readonly Missing[] {
  const milestone = ruleOf(fact);
  const about = shipmentId === undefined ? {} : { shipmentId };
  const facts: Missing[] = milestone.needs
    .filter((need) => !isMet(trade, need, shipmentId))
    .map((need): Missing => ({ code: 'fact', fact: need.fact, ...(need.extent === 'same' ? about : {}) }));
  const data = missingFacts(trade, fact).map(
    (place): Missing => ({ code: 'data', place, suppliers: SUPPLIERS[needOfPlace(place)] }),
  );
  if (fact === 'settled' && openPriceClaims(trade).length > 0)
    facts.push({ code: 'fact', fact: 'claim-resolved' });
  return isReport ? [...facts, ...data] : [...facts, ...data, ...missingParty(trade, fact)];
}

function missingParty(trade: Trade, fact: Fact): readonly Missing[] {
  const roles = rolesFor(fact, trade);
  const [first] = roles;
  const present = trade.parties.filter(({ role, declinedAt }) => roles.includes(role) && !declinedAt);
  if (present.some((party) => unheard(ruleOf(fact), party) === undefined) || !first) return [];
  const [asked] = present;
  return [asked ? { code: 'joining', role: asked.role } : { code: 'party', role: first }];
}

/** The fact after which this one can no longer be stated, when that has happened. */
export function closedBy(trade: Trade, fact: Fact, shipmentId?: string): Fact | undefined {
  if (fact !== 'settled' && isStated(trade, 'settled') && !ruleOf(fact).afterSettled) return 'settled';
  if (fact === 'delivered' && shipmentId !== undefined && isResolvedByClaim(trade, shipmentId))
    return 'claim-resolved';
  return ruleOf(fact).until.find((until) => holds(trade, until.fact, until.extent, shipmentId))?.fact;
}

/** By trade, with and without an offer: saving asks, and so does the reply. */
const known = {
  offered: new WeakMap<Trade, readonly NextFact[]>(),
  bare: new WeakMap<Trade, readonly NextFact[]>(),
};

/** For each fact that may still be stated: by whom, whether now, and what is missing. In the order of the path. */
export function nextFacts(trade: Trade, hasStandingOffer = false): readonly NextFact[] {
  if (trade.status !== 'open') return [];
  const ofTrade = hasStandingOffer ? known.offered : known.bare;
  const facts = ofTrade.get(trade) ?? reckonFacts(trade, hasStandingOffer);
  ofTrade.set(trade, facts);
  return facts;
}

function reckonFacts(trade: Trade, hasStandingOffer: boolean): readonly NextFact[] {
  return FACT_RULES.filter(
    (milestone) => applies(milestone.when, trade) && milestone.fact !== 'cancelled',
  ).flatMap((milestone) =>
    occasions(trade, milestone)
      .filter((shipmentId) => closedBy(trade, milestone.fact, shipmentId) === undefined)
      .map((shipmentId) => nextFact(trade, milestone, shipmentId, hasStandingOffer)),
  );
}

function nextFact(
  trade: Trade,
  { fact, optional }: FactRule,
  shipmentId: string | undefined,
  hasStandingOffer: boolean,
): NextFact {
  const missing: readonly Missing[] =
    fact === 'ordered' && !hasStandingOffer ? [{ code: 'offer' }] : missingFor(trade, fact, shipmentId);
  return {
    fact,
    ...(shipmentId === undefined ? {} : { shipmentId }),
    by: rolesFor(fact, trade),
    responsible: responsibleFor(fact, trade),
    ready: missing.length === 0,
    missing,
    // Nobody must claim; what was claimed must be answered.
    optional: fact === 'claim-resolved' ? false : (optional ?? false),
  };
}

/** The shipments a fact may still be stated about; `undefined` = the whole trade, or a shipment not packed yet. */
function occasions(trade: Trade, { fact, occurrence }: FactRule): readonly (string | undefined)[] {
  const shipments = shipmentIds(trade);
  switch (occurrence) {
    case 'once':
      return isStated(trade, fact) ? [] : [undefined];
    case 'many': {
      // What can be contested is a report: it is offered with that.
      if (fact === 'contested') return [];
      if (fact === 'claim-resolved') return openPriceClaims(trade).length > 0 ? [undefined] : [];
      if (fact !== 'in-transit') return [undefined];
      const underWay = shipments.filter(
        (shipmentId) =>
          coversShipment(trade, 'shipped', shipmentId) && !coversShipment(trade, 'delivered', shipmentId),
      );
      return underWay.length > 0 ? underWay : [undefined];
    }
    case 'per-shipment':
      if (fact === 'packed') return hasRemaining(trade) ? [undefined] : [];
      return hasRemaining(trade) ? [...uncovered(trade, fact), undefined] : uncovered(trade, fact);
    case 'whole-or-shipment':
      if (holds(trade, fact, 'all')) return [];
      return shipments.length > 1 || (shipments.length === 1 && hasRemaining(trade))
        ? uncovered(trade, fact)
        : [undefined];
  }
}

function uncovered(trade: Trade, fact: Fact): readonly string[] {
  return shipmentIds(trade).filter((shipmentId) => !coversShipment(trade, fact, shipmentId));
}

function hasRemaining(trade: Trade): boolean {
  if (!isStated(trade, 'packed')) return true;
  return [...remainingQuantities(trade).values()].some((remaining) => compareDecimals(remaining, ZERO) > 0);
}

/** Whether a fact that may be stated many times still has something to say. */
export function isDue(trade: Trade, fact: Fact): boolean {
  if (fact !== 'produced') return true;
  const produced = producedQuantities(trade);
  return trade.lines.some(
    (line) => compareDecimals(produced.get(line.lineId) ?? ZERO, parseDecimal(line.quantity.value)) < 0,
  );
}
