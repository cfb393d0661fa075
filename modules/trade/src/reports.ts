import type { OrganisationId, ShipmentId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import {
  type Consequence,
  contestOf,
  deadlineOf,
  type Fact,
  type FactDetails,
  isContact,
  isNamedBy,
  isReported,
  partyNamed,
  ruleOf,
  type Trade,
  type TradeFact,
  type TradeParty,
  type TradeRole,
  unheard,
  type WordOfOthers,
} from '@tongshang/trade-facts';
import { followingFrom } from './cancel.ts';
import { isSide, otherSide } from './file.ts';
import {
  allPacked,
  factsOf,
  roleOfActor,
  rolesFor,
  shipmentIdOf,
  shipmentIds,
  withKeepers,
  wordOf,
} from './progress.ts';
import { refuse } from './refusals.ts';
import { refuseReport } from './report-refusals.ts';

/** Who says what; the fact's details apart. */
type Spoken = {
  readonly fact: Fact;
  readonly organisationId: OrganisationId;
  readonly roles: readonly TradeRole[];
  readonly word?: WordOfOthers;
  readonly at: string;
};

/** The roles that may report a fact whose doer is not on board. */
export function reportersOf(fact: Fact, trade: Trade): readonly TradeRole[] {
  const reporters = (ruleOf(fact).reportedBy ?? []).map((actor) => roleOfActor(actor, trade));
  return withKeepers(trade, reporters);
}

/** The role in which an organisation reports. @throws NOT_REPORTABLE, NOT_YOUR_PART */
export function reportingRole(trade: Trade, { fact, roles }: Spoken): TradeRole {
  const allowed = reportersOf(fact, trade);
  if (allowed.length === 0) throw refuseReport('NOT_REPORTABLE', { fact });
  const role = allowed.find((candidate) => roles.includes(candidate));
  if (!role) throw refuse('NOT_YOUR_PART', { roles: allowed.join(', ') });
  return role;
}

/** Agencies whose vote a release is. */
const isAgency = ({ role }: TradeParty): boolean =>
  role === 'customs' || role === 'quality' || role === 'tax';

/** The report by which goods were declared outside, for the release of the same goods: of one shipment, or with all others of the trade. */
function declaredOutside(trade: Trade, fact: Fact, shipmentId?: ShipmentId) {
  if (fact !== 'export-released' && fact !== 'import-released') return undefined;
  const declared = factsOf(trade, fact === 'export-released' ? 'export-declared' : 'import-declared');
  const reported = declared.filter(isReported);
  return (
    reported.find((stated) => shipmentIdOf(stated) === shipmentId) ??
    reported.find((stated) => shipmentIdOf(stated) === undefined)
  );
}

/**
 * Whether whoever does what a fact tells is on board and says so itself: nobody reports it for him. Of authorities, those of the country
 * that the goods leave or enter: none sat on the declaration when it was stated, and none has come in since.
 */
export function isDoerOnBoard(trade: Trade, fact: Fact, shipmentId?: ShipmentId): boolean {
  if (fact === 'export-released' || fact === 'import-released') {
    const declared = declaredOutside(trade, fact, shipmentId);
    if (!declared?.details.outside?.isUnattended) return true;
    const since = Temporal.Instant.from(declared.at);
    return trade.parties.some(
      (party) =>
        isAgency(party) &&
        party.joinedAt !== undefined &&
        Temporal.Instant.compare(Temporal.Instant.from(party.joinedAt), since) > 0,
    );
  }
  const reporters = reportersOf(fact, trade);
  const doers = rolesFor(fact, trade).filter((role) => !reporters.includes(role));
  return trade.parties.some(
    (party) =>
      doers.includes(party.role) &&
      (party.joinedAt !== undefined || (isSide(party.role) && !isContact(party))) &&
      party.declinedAt === undefined,
  );
}

/** @throws REPORT_WITHOUT_EVIDENCE, DOER_ON_BOARD, EVIDENCE_CONTESTED */
export function requireReportable(
  trade: Trade,
  { fact, word }: Spoken,
  shipmentId: ShipmentId | undefined,
): void {
  if (!word?.evidence.length) throw refuseReport('REPORT_WITHOUT_EVIDENCE', {}, 'documentIds');
  if (isDoerOnBoard(trade, fact, shipmentId)) throw refuseReport('DOER_ON_BOARD', { fact });
  requireFreshEvidence(trade, fact, word, shipmentId);
}

/**
 * What is told of a contact that is no side is what nobody here says himself: a seller on the platform makes and packs, a carrier that has
 * joined loads, whoever keeps whichever contact.
 * @throws DOER_ON_BOARD, EVIDENCE_CONTESTED
 */
export function requireTellable(
  trade: Trade,
  { fact, organisationId }: Spoken,
  word: WordOfOthers,
  shipmentId: ShipmentId | undefined,
): void {
  const isOfSide = trade.parties.some(
    (party) => party.organisationId === organisationId && isSide(party.role),
  );
  const doers = rolesFor(fact, trade);
  const rule = wordOf(fact, trade);
  const isSaidHere = trade.parties.some(
    (party) =>
      doers.includes(party.role) &&
      !isContact(party) &&
      party.declinedAt === undefined &&
      unheard(rule, party) === undefined,
  );
  if (!isOfSide && isSaidHere) throw refuseReport('DOER_ON_BOARD', { fact });
  requireFreshEvidence(trade, fact, word, shipmentId);
}

/**
 * What a link confirms would rob no side that is on the platform: what its money follows from it says itself, whoever the link was sent to.
 * @throws LINK_MOVES_MONEY
 */
export function requireHarmless(
  { parties }: Trade,
  { protects }: { readonly protects?: Side | undefined },
  fact: Fact,
): void {
  const isHere = parties.some((party) => party.role === protects && !isContact(party));
  if (protects !== undefined && isHere) throw refuseReport('LINK_MOVES_MONEY', { fact });
}

/**
 * What was contested is not shown anew by the same papers; a link shows nothing, so it does not undo a contest either.
 * @throws EVIDENCE_CONTESTED
 */
function requireFreshEvidence(
  trade: Trade,
  fact: Fact,
  { evidence, grade }: WordOfOthers,
  shipmentId: ShipmentId | undefined,
): void {
  const contested = contestedEvidence(trade, fact, shipmentId);
  if (grade === 'confirmed' && !contested.isContested) return;
  if (evidence.every((hash) => contested.hashes.has(hash)))
    throw refuseReport('EVIDENCE_CONTESTED', { fact }, 'documentIds');
}

/** Whether a fact is contested, and SHA-256 of the files that its reports rested on, also those whose place another report has taken. */
function contestedEvidence(
  trade: Trade,
  fact: Fact,
  shipmentId: ShipmentId | undefined,
): { readonly isContested: boolean; readonly hashes: ReadonlySet<string> } {
  const reports = trade.facts.filter(
    (stated) =>
      stated.fact === fact && shipmentIdOf(stated) === shipmentId && contestOf(trade, stated.entryId),
  );
  return {
    isContested: reports.length > 0,
    hashes: new Set(reports.flatMap(({ word }) => word?.evidence ?? [])),
  };
}

/** The report of a fact about a shipment, or the whole trade, that stands. */
export function reportOf(
  trade: Trade,
  fact: Fact,
  shipmentId: ShipmentId | undefined,
): TradeFact | undefined {
  const standing: readonly TradeFact[] = factsOf(trade, fact);
  return standing.findLast((stated) => isReported(stated) && shipmentIdOf(stated) === shipmentId);
}

/**
 * The report that a statement takes the place of: any, where it is the doer's own word; a contested one, where its reporter reports
 * anew with other evidence.
 */
export function overruledBy(
  trade: Trade,
  { fact, word, organisationId }: Spoken,
  shipmentId: ShipmentId | undefined,
): TradeFact | undefined {
  if (ruleOf(fact).occurrence === 'many') return undefined;
  const report = reportOf(trade, fact, shipmentId);
  if (!report || !word) return report;
  const isOwn = isBy(trade, report, organisationId);
  return isOwn && contestOf(trade, report.entryId) ? report : undefined;
}

/** Whether an organisation stated a fact: itself, or as the contact whose place it took. */
export function isBy(trade: Trade, { byOrganisationId }: TradeFact, organisationId: OrganisationId): boolean {
  return (partyNamed(trade.parties, byOrganisationId)?.organisationId ?? byOrganisationId) === organisationId;
}

/** The trade as it was without one fact. */
export function without(trade: Trade, { entryId }: TradeFact): Trade {
  return { ...trade, facts: trade.facts.filter((stated) => stated.entryId !== entryId) };
}

/**
 * Until when the other side may contest a report; afterwards it stands, and still moves no money. A side that took over the place of a
 * contact had not seen before what was told.
 */
export function contestableUntil(trade: Trade, report: TradeFact): Temporal.Instant {
  const teller = tellerSide(trade, report);
  const other = teller && trade.parties.find(({ role }) => role === otherSide(teller));
  const seenFrom = [report.at, other?.succeeds?.at ?? report.at].map((at) => Temporal.Instant.from(at));
  const [, last] = seenFrom.toSorted(Temporal.Instant.compare);
  return (last as Temporal.Instant).add({ hours: 24 * deadlineOf('contest').days });
}

/** A party as far as it decides what the party may contest. */
type Contester = Pick<TradeParty, 'role' | 'organisationId'>;

/**
 * Whether a party may contest a report: the other side; whoever does what it tells, at any time. A loss is contested, whoever's word it
 * is, by the carrier that had the goods and has not said it itself.
 */
export function mayContest(
  trade: Trade,
  report: TradeFact,
  { role, organisationId }: Contester,
  now: Temporal.Instant,
): boolean {
  if (isSettled(trade) && report.fact !== 'lost') return false;
  if (report.fact === 'lost' && role === 'carrier')
    return tellerOf(report) !== organisationId && isCarrierOf(trade, report, organisationId);
  if (!isReported(report)) return false;
  if (!isSide(role)) return rolesFor(report.fact, trade).includes(role);
  const teller = tellerSide(trade, report);
  const isOther = teller !== undefined && otherSide(teller) === role;
  return (
    isOther &&
    !hasArrived(trade, report) &&
    Temporal.Instant.compare(now, contestableUntil(trade, report)) <= 0
  );
}

const isSettled = (trade: Trade): boolean => factsOf(trade, 'settled').length > 0;

/** What somebody may contest: a report, and a loss. */
export function isContestable(stated: TradeFact): boolean {
  return isReported(stated) || stated.fact === 'lost';
}

/** Whether an organisation carried the shipment that a fact is about. */
function isCarrierOf(trade: Trade, stated: TradeFact, organisationId: OrganisationId): boolean {
  return carrierOf(trade, shipmentIdOf(stated))?.organisationId === organisationId;
}

/** Who carried a shipment: the carrier that its consignment names, else that of the trade. */
export function carrierOf(trade: Trade, shipmentId: ShipmentId | undefined): TradeParty | undefined {
  const shipped = factsOf(trade, 'shipped').find(({ details }) => details.shipmentId === shipmentId);
  const named = shipped?.details.consignment?.carrierOrganisationId;
  const carriers = trade.parties.filter(({ role }) => role === 'carrier');
  return carriers.find((party) => isNamedBy(party, named)) ?? carriers[0];
}

/** The side that tells a report: itself, or the keeper of the contact in whose name it is told. */
function tellerSide({ parties }: Trade, { word, byRole }: TradeFact): Side | undefined {
  const role = word?.by
    ? parties.find((party) => party.organisationId === word.by && isSide(party.role))?.role
    : byRole;
  return role !== undefined && isSide(role) ? role : undefined;
}

/**
 * Goods that were received have come, and what is lost had left, whatever was reported of their way; of what is told not where the receipt is its teller's own word.
 * Goods of a claim have come with the receipt of their own movement, not with the delivery that is claimed of; what concerns the whole trade, with all of it.
 */
function hasArrived(trade: Trade, report: TradeFact): boolean {
  const byOther = (receipt: TradeFact) => tellerOf(receipt) !== report.word?.by;
  const movementId = movementIdOf(report);
  if (movementId !== undefined)
    return factsOf(trade, 'remedy-received').some(
      (receipt) => receipt.details.movementId === movementId && byOther(receipt),
    );
  const over: readonly TradeFact[] = [...factsOf(trade, 'delivered'), ...factsOf(trade, 'lost')];
  const received = over.filter(byOther).map(shipmentIdOf);
  if (received.includes(undefined)) return true;
  const shipmentId = shipmentIdOf(report);
  if (shipmentId !== undefined) return received.includes(shipmentId);
  return allPacked(trade) && shipmentIds(trade).every((id) => received.includes(id));
}

/** The movement of a claim's goods that a fact is about. */
const movementIdOf = ({ details }: TradeFact): string | undefined =>
  'movementId' in details ? details.movementId : undefined;

/** Whose word it is in the end. */
const tellerOf = ({ word, byOrganisationId }: TradeFact): string => word?.by ?? byOrganisationId;

/** @throws FACT_TOO_LATE, CONTEST_UNFOUNDED, CONTEST_TOO_LATE, NOT_YOUR_PART */
export function checkContest(
  trade: Trade,
  statement: Spoken,
  { entryId, contestedFact, isUpheld }: FactDetails['contested'],
  role: TradeRole,
): void {
  const standingReports: readonly TradeFact[] = factsOf(trade, contestedFact);
  const report = standingReports.find((stated) => stated.entryId === entryId);
  if (isSettled(trade) && contestedFact !== 'lost')
    throw refuse('FACT_TOO_LATE', { fact: 'contested', after: 'settled' });
  const standing = contestOf(trade, entryId);
  if (!report || !isContestable(report) || (standing !== undefined) === isUpheld)
    throw refuseReport('CONTEST_UNFOUNDED', {}, 'entryId');
  if (!isUpheld) {
    if (!standing || !isBy(trade, standing, statement.organisationId))
      throw refuseReport('CONTEST_UNFOUNDED', {}, 'entryId');
    return;
  }
  const now = Temporal.Instant.from(statement.at);
  const { organisationId } = statement;
  if (mayContest(trade, report, { role, organisationId }, now)) return;
  if (!isReported(report) || report.byRole === role || tellerOf(report) === organisationId)
    throw refuseReport('CONTEST_UNFOUNDED', {}, 'entryId');
  throw refuseReport('CONTEST_TOO_LATE', { until: contestableUntil(trade, report).toString() });
}

/**
 * What follows from a fact that was stated. From a report no money is released, whatever its rule promises: that waits for the word of
 * whoever did it, or for the receipt; unless it costs the teller itself.
 */
export function followingFromStated(trade: Trade, stated: TradeFact): readonly Consequence[] {
  const following = followingFrom(trade, stated.fact);
  return isReported(stated) && !costsTeller(trade, stated)
    ? following.filter((one) => one !== 'payment-released')
    : following;
}

/** Whether whoever tells what a contact did is, or keeps, the side that a false word would rob: a buyer of the receipt at its own shed. */
function costsTeller({ parties, terms }: Trade, { fact, word }: TradeFact): boolean {
  const { protects } = wordOf(fact, { terms });
  // Of a link nobody knows who opened it: not even its sender is held to it with its money.
  if (word?.grade === 'confirmed') return false;
  const teller = word?.by;
  return (
    teller !== undefined &&
    parties.some(
      ({ role, organisationId, keptBy }) =>
        role === protects && (organisationId === teller || keptBy === teller),
    )
  );
}
