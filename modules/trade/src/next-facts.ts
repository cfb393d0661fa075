import type { ShipmentId } from '@tongshang/identifier';
import { compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import {
  DUE_EVENTS,
  FACT_RULES,
  type Fact,
  type FactRule,
  ruleOf,
  type Trade,
  unheard,
} from '@tongshang/trade-facts';
import { isResolvedByClaim, openPriceClaims } from './accounted.ts';
import { instalmentsOf, owedBack, unpaidFor } from './instalments.ts';
import { missingFacts, needOfPlace, SUPPLIERS } from './missing-facts.ts';
import type { Missing, NextFact } from './next-fact.ts';
import { isPaymentFact, nextPayments } from './next-payments.ts';
import {
  applies,
  coversShipment,
  holds,
  isMet,
  isOver,
  isStated,
  producedQuantities,
  remainingQuantities,
  responsibleFor,
  rolesFor,
  shipmentIds,
  wordOf,
} from './progress.ts';

/** What is missing for one fact, about one shipment or the whole trade. */
export function missingFor(
  trade: Trade,
  fact: Fact,
  shipmentId?: ShipmentId,
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
  if (fact === 'claimed' && !isStated(trade, 'funded') && !isStated(trade, 'shipped'))
    facts.push({ code: 'fact', fact: 'funded' });
  const unpaid = fact === 'settled' ? DUE_EVENTS : milestone.paid;
  const payments = unpaidFor(trade, unpaid).map(
    ({ instalment: { instalmentId } }): Missing => ({ code: 'fact', fact: 'funded', instalmentId }),
  );
  if (fact === 'settled') payments.push(...notPaidBack(trade));
  const stated = [...facts, ...payments, ...data];
  return isReport ? stated : [...stated, ...missingParty(trade, fact)];
}

/** What the seller owes back of payments from outside. */
const notPaidBack = (trade: Trade): readonly Missing[] =>
  instalmentsOf(trade)
    .filter((standing) => owedBack(trade, standing) > 0n)
    .map(({ instalment: { instalmentId } }) => ({ code: 'fact', fact: 'repaid', instalmentId }));

function missingParty(trade: Trade, fact: Fact): readonly Missing[] {
  const roles = rolesFor(fact, trade);
  const [first] = roles;
  const present = trade.parties.filter(({ role, declinedAt }) => roles.includes(role) && !declinedAt);
  const word = wordOf(fact, trade);
  if (present.some((party) => unheard(word, party) === undefined) || !first) return [];
  const [asked] = present;
  return [asked ? { code: 'joining', role: asked.role } : { code: 'party', role: first }];
}

/** The fact after which this one can no longer be stated, when that has happened. */
export function closedBy(trade: Trade, fact: Fact, shipmentId?: ShipmentId): Fact | undefined {
  if (fact !== 'settled' && isStated(trade, 'settled') && !ruleOf(fact).afterSettled) return 'settled';
  if (
    (fact === 'delivered' || fact === 'lost') &&
    shipmentId !== undefined &&
    isResolvedByClaim(trade, shipmentId)
  )
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
  if (trade.status === 'cancelled') return nextPayments(trade, 'repaid');
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
    isPaymentFact(milestone.fact)
      ? nextPayments(trade, milestone.fact)
      : occasions(trade, milestone)
          .filter((shipmentId) => closedBy(trade, milestone.fact, shipmentId) === undefined)
          .map((shipmentId) => nextFact(trade, milestone, shipmentId, hasStandingOffer)),
  );
}

function nextFact(
  trade: Trade,
  { fact, optional }: FactRule,
  shipmentId: ShipmentId | undefined,
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
    due: isDue(trade, fact),
  };
}

/** Facts that are offered with what they are about, and not by the trade. */
const ELSEWHERE: readonly Fact[] = [
  ...(['contested', 'remedy-dispatched', 'remedy-declared', 'remedy-released', 'remedy-received'] as const),
];

/** The shipments a fact may still be stated about; `undefined` = the whole trade, or a shipment not packed yet. */
function occasions(trade: Trade, { fact, occurrence }: FactRule): readonly (string | undefined)[] {
  const shipments = shipmentIds(trade);
  switch (occurrence) {
    case 'once':
      return isStated(trade, fact) ? [] : [undefined];
    case 'many': {
      // What can be contested is a report, and what is sent or received stands in a claim: it is offered with that.
      if (ELSEWHERE.includes(fact)) return [];
      if (fact === 'claim-resolved') return openPriceClaims(trade).length > 0 ? [undefined] : [];
      if (fact !== 'in-transit') return [undefined];
      return shipmentsUnderWay(trade).length > 0 ? shipmentsUnderWay(trade) : [undefined];
    }
    case 'per-shipment':
      // Nobody thinks of losing what has not left.
      if (fact === 'lost') return shipmentsUnderWay(trade);
      if (fact === 'packed') return hasRemaining(trade) ? [undefined] : [];
      return hasRemaining(trade) ? [...uncovered(trade, fact), undefined] : uncovered(trade, fact);
    case 'whole-or-shipment':
      if (holds(trade, fact, 'all')) return [];
      return shipments.length > 1 || (shipments.length === 1 && hasRemaining(trade))
        ? uncovered(trade, fact)
        : [undefined];
  }
}

const shipmentsUnderWay = (trade: Trade): readonly string[] =>
  shipmentIds(trade).filter((id) => coversShipment(trade, 'shipped', id) && !isOver(trade, id));

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
