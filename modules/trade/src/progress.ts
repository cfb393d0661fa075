import type { ShipmentId } from '@tongshang/identifier';
import { consequences, declarantOf, riskOnTheWay, type Side } from '@tongshang/incoterms';
import { compareDecimals, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import {
  type Actor,
  contestOf,
  type Extent,
  type Fact,
  isReported,
  type Need,
  partyOf,
  protectedSide,
  ruleOf,
  standingFacts,
  type Trade,
  type TradeFact,
  type TradeParty,
  type TradeRole,
  type When,
} from '@tongshang/trade-facts';
import { isAccountedFor, openPriceClaims } from './accounted.ts';
import { type Quantities, sumOf } from './quantities.ts';

/** What is asked of a trade dozens of times while one request is answered; a trade never changes, a change makes a new one. */
type Reckoned = {
  /** Those that stand. */
  readonly facts: ReadonlyMap<Fact, readonly TradeFact[]>;
  /** Of these, those that nobody contests: others can rest on them. */
  readonly uncontested: ReadonlyMap<Fact, readonly TradeFact[]>;
  readonly roles: ReadonlySet<TradeRole>;
  shipmentIds?: readonly ShipmentId[];
  remaining?: Quantities;
  produced?: Quantities;
  /** What it depends on who an actor is. */
  actors?: string;
};
const reckoned = new WeakMap<Trade, Reckoned>();
const NONE: readonly never[] = [];

function reckonedOf(trade: Trade): Reckoned {
  const known = reckoned.get(trade);
  if (known) return known;
  const standing = standingFacts(trade);
  const made: Reckoned = {
    facts: Map.groupBy(standing, ({ fact }) => fact),
    uncontested: Map.groupBy(
      standing.filter((stated) => !isReported(stated) || !contestOf(trade, stated.entryId)),
      ({ fact }) => fact,
    ),
    roles: new Set(trade.parties.map(({ role }) => role)),
  };
  reckoned.set(trade, made);
  return made;
}

/** The facts of one kind, in the order they were stated; not reports whose place another statement took. */
export function factsOf<F extends Fact>(trade: Trade, fact: F): readonly TradeFact<F>[] {
  return (reckonedOf(trade).facts.get(fact) ?? NONE) as unknown as readonly TradeFact<F>[];
}

/** Of these, those that count: a report that is contested does not. */
export function countingFacts(trade: Trade, fact: Fact): readonly TradeFact[] {
  return reckonedOf(trade).uncontested.get(fact) ?? NONE;
}

export function isStated(trade: Trade, fact: Fact): boolean {
  return countingFacts(trade, fact).length > 0;
}

/** Whether anybody has this role in the trade. */
function isAttended(trade: Trade, role: TradeRole): boolean {
  return reckonedOf(trade).roles.has(role);
}

/** The shipment that a fact is about; undefined when it is about the whole trade. */
export function shipmentIdOf(stated: TradeFact): string | undefined {
  return 'shipmentId' in stated.details ? stated.details.shipmentId : undefined;
}

/** Whether a `when` holds for the terms of the trade. */
export function applies(when: When | undefined, trade: Trade): boolean {
  if (!when) return true;
  if (when.domestic !== undefined && when.domestic !== trade.domestic) return false;
  return when.incoterm === undefined || when.incoterm.includes(trade.terms.incoterm);
}

/** The role an actor stands for in the trade. */
export function roleOfActor(actor: Actor, trade: Trade): TradeRole {
  if (actor === 'at-risk') return riskOnTheWay(trade.terms.incoterm);
  if (actor !== 'exporter' && actor !== 'importer') return actor;
  return declarantRole(trade, actor === 'exporter' ? 'export' : 'import');
}

/** The side that declares where goods as they were sold leave or come in: by Incoterm, and by who may do so in that country. */
export function declarantRole(trade: Pick<Trade, 'terms' | 'parties'>, direction: 'export' | 'import'): Side {
  const countries = { seller: partyOf(trade, 'seller')?.country, buyer: partyOf(trade, 'buyer')?.country };
  return declarantOf(trade.terms.incoterm, direction, countries).side;
}

/** The side that a false statement of a fact would rob in this trade. */
export function wordOf(fact: Fact, { terms }: Pick<Trade, 'terms'>): { readonly protects: Side | undefined } {
  return { protects: protectedSide(ruleOf(fact), terms.incoterm) };
}

/** By Incoterm and by who declares, on which alone it depends who an actor is. */
const rolesByTerm = new Map<string, Map<Fact, readonly TradeRole[]>>();

const actorsOf = (trade: Trade): string =>
  `${trade.terms.incoterm} ${declarantRole(trade, 'export')} ${declarantRole(trade, 'import')}`;

/** The roles that may state a fact in this trade, the responsible one first. */
export function rolesFor(fact: Fact, trade: Trade): readonly TradeRole[] {
  const reckoned = reckonedOf(trade);
  reckoned.actors ??= actorsOf(trade);
  const key = reckoned.actors;
  const ofTerm = rolesByTerm.get(key) ?? new Map<Fact, readonly TradeRole[]>();
  rolesByTerm.set(key, ofTerm);
  const roles = ofTerm.get(fact) ?? ruleOf(fact).by.map((actor) => roleOfActor(actor, trade));
  ofTerm.set(fact, roles);
  return roles;
}

/** Of the roles that may state a fact, those that are to: the first present, or all present that act together. */
export function responsibleFor(fact: Fact, trade: Trade): readonly TradeRole[] {
  if (fact === 'claim-resolved') return answeringRoles(trade);
  const present = rolesFor(fact, trade).filter((role) => isAttended(trade, role));
  return ruleOf(fact).together ? present : present.slice(0, 1);
}

/** The sides against which a claim about the price stands. */
function answeringRoles(trade: Trade): readonly TradeRole[] {
  return [...new Set(openPriceClaims(trade).map(({ claimed }) => claimed.against as TradeRole))];
}

/** Who lets a party in: the carrier the side that arranges the carriage, the manufacturer the seller, others either side. */
export function invitersOf(
  trade: Pick<Trade, 'terms' | 'domestic' | 'parties'>,
  role: TradeRole,
): readonly TradeRole[] {
  if (role === 'carrier')
    return withKeepers(trade, [consequences(trade.terms.incoterm, trade.domestic).carriageBy]);
  return role === 'manufacturer' ? withKeepers(trade, ['seller']) : ['seller', 'buyer'];
}

/** Roles, and the sides that keep the contacts which have them: these act where a contact would. */
export function withKeepers(
  { parties }: Pick<Trade, 'parties'>,
  roles: readonly TradeRole[],
): readonly TradeRole[] {
  const keepers = parties.filter(({ role }) => roles.includes(role)).flatMap(({ keptBy }) => keptBy ?? []);
  const sides = parties.filter(
    ({ role, organisationId }) => (role === 'seller' || role === 'buyer') && keepers.includes(organisationId),
  );
  return [...new Set([...roles, ...sides.map(({ role }) => role)])];
}

/**
 * Whether a party of a responsible role is the one meant: of several authorities of one kind, that of the country the goods
 * leave or enter, when one of them is there.
 */
export function isConcerned(trade: Trade, fact: Fact, party: TradeParty): boolean {
  if (fact !== 'export-released' && fact !== 'import-released') return true;
  const side = fact === 'export-released' ? 'seller' : 'buyer';
  const country = trade.parties.find((other) => other.role === side)?.country;
  const isLocal = trade.parties.some((other) => other.role === party.role && other.country === country);
  return !isLocal || party.country === country;
}

/** Shipments in the order they were packed. */
export function shipmentIds(trade: Trade): readonly string[] {
  const known = reckonedOf(trade);
  known.shipmentIds ??= factsOf(trade, 'packed').map((packed) => packed.details.shipmentId as string);
  return known.shipmentIds;
}

/** What was packed per line: in one shipment, or in all. */
export function packedQuantities(trade: Trade, shipmentId?: ShipmentId): Quantities {
  const packed = factsOf(trade, 'packed').filter(
    ({ details }) => shipmentId === undefined || details.shipmentId === shipmentId,
  );
  return sumOf(packed.flatMap(({ details }) => details.handlingUnits.flatMap((unit) => unit.contents)));
}

/** What was packed per line in the shipments before one. */
export function packedBefore(trade: Trade, shipmentId: ShipmentId): Quantities {
  const packed = factsOf(trade, 'packed');
  const earlier = packed.slice(
    0,
    packed.findIndex(({ details }) => details.shipmentId === shipmentId),
  );
  return sumOf(earlier.flatMap(({ details }) => details.handlingUnits.flatMap((unit) => unit.contents)));
}

/** What was made or picked per line; lots that an inspection rejected do not count. */
export function producedQuantities(trade: Trade): Quantities {
  const known = reckonedOf(trade);
  known.produced ??= sumProduced(trade);
  return known.produced;
}

function sumProduced(trade: Trade): Quantities {
  const accepted = factsOf(trade, 'produced').filter(
    ({ details }) => details.inspected?.result !== 'rejected',
  );
  return sumOf(accepted.flatMap(({ details }) => details.lines));
}

/** What is still to be packed per line: ordered less packed. */
export function remainingQuantities(trade: Trade): Quantities {
  const known = reckonedOf(trade);
  known.remaining ??= subtractPacked(trade);
  return known.remaining;
}

function subtractPacked(trade: Trade): Quantities {
  const packed = packedQuantities(trade);
  return new Map(
    trade.lines.map((line) => [
      line.lineId,
      subtractDecimals(parseDecimal(line.quantity.value), packed.get(line.lineId) ?? ZERO),
    ]),
  );
}

/** Whether every piece of the trade has been packed. */
export function allPacked(trade: Trade): boolean {
  if (!isStated(trade, 'packed')) return false;
  return [...remainingQuantities(trade).values()].every((remaining) => compareDecimals(remaining, ZERO) <= 0);
}

/** Whether a fact covers one shipment, itself or by covering the whole trade. */
export function coversShipment(trade: Trade, fact: Fact, shipmentId: ShipmentId): boolean {
  return countingFacts(trade, fact).some((stated) => {
    const covered = shipmentIdOf(stated);
    return covered === shipmentId || (covered === undefined && ruleOf(fact).occurrence !== 'per-shipment');
  });
}

/** Whether nothing more comes of what a shipment carried: it was received, or was lost on its way. */
export function isOver(trade: Trade, shipmentId: ShipmentId): boolean {
  return coversShipment(trade, 'delivered', shipmentId) || coversShipment(trade, 'lost', shipmentId);
}

/** Whether a fact can no longer be stated of a shipment, because that was lost first: nobody waits for it. */
function isForegone(trade: Trade, fact: Fact, shipmentId: ShipmentId): boolean {
  return (
    ruleOf(fact).until.some((until) => until.fact === 'lost') && coversShipment(trade, 'lost', shipmentId)
  );
}

function coversWhole(trade: Trade, fact: Fact): boolean {
  const { occurrence } = ruleOf(fact);
  if (occurrence === 'once' || occurrence === 'many') return isStated(trade, fact);
  if (occurrence === 'whole-or-shipment') {
    if (countingFacts(trade, fact).some((stated) => shipmentIdOf(stated) === undefined)) return true;
  }
  if (!allPacked(trade)) return false;
  return shipmentIds(trade).every(
    (shipmentId) => coversShipment(trade, fact, shipmentId) || isForegone(trade, fact, shipmentId),
  );
}

/** Whether a fact holds to an extent; `shipmentId` is what `same` refers to, undefined for the whole trade. */
export function holds(trade: Trade, fact: Fact, extent: Extent, shipmentId?: ShipmentId): boolean {
  if (extent === 'any') return isStated(trade, fact);
  if (extent === 'same' && shipmentId !== undefined) return coversShipment(trade, fact, shipmentId);
  return coversWhole(trade, fact);
}

/** Whether what a shipment carried was received, or lost after its risk had passed to the buyer: either is billed. */
const isBillable = (trade: Trade, shipmentId: ShipmentId): boolean =>
  coversShipment(trade, 'delivered', shipmentId) ||
  (coversShipment(trade, 'lost', shipmentId) && riskOnTheWay(trade.terms.incoterm) === 'buyer');

/** Whether claims have taken the place of a fact about all goods: each piece is accounted for, and what is owed for is invoiced. */
function isResolved(trade: Trade, fact: Fact): boolean {
  if (!isAccountedFor(trade)) return false;
  return (
    fact !== 'invoiced' ||
    shipmentIds(trade).every(
      (shipmentId) => !isBillable(trade, shipmentId) || coversShipment(trade, 'invoiced', shipmentId),
    )
  );
}

/** Whether a need is met, or does not apply to this trade. */
export function isMet(trade: Trade, need: Need, shipmentId?: ShipmentId): boolean {
  if (!applies(need.when, trade) || holds(trade, need.fact, need.extent, shipmentId)) return true;
  return need.orResolved === true && isResolved(trade, need.fact);
}
