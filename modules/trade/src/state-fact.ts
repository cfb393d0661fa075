import type { DeclarationId, EntryId, LineId, OrganisationId, ShipmentId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import { inWords } from '@tongshang/refusal';
import {
  disorderOf,
  type Fact,
  type FactDetails,
  momentInWords,
  ruleOf,
  standingFacts,
  type Trade,
  type TradeFact,
  type TradeRole,
  type TradeStatus,
  unheard,
  type WordOfOthers,
} from '@tongshang/trade-facts';
import { claimsOf, openPriceClaims } from './accounted.ts';
import { requireOpen } from './actor.ts';
import { endsCancelling } from './cancel.ts';
import { checkRemedyDeclared, checkRemedyReleased } from './check-movement-clearance.ts';
import { checkFunded, checkRemitted, checkRepaid } from './check-payments.ts';
import { checkLoss, checkReceipt } from './check-receipt.ts';
import { checkRemedyDispatched, checkRemedyReceived } from './check-remedy.ts';
import type { TradeFile } from './file.ts';
import { instalmentOf, isPaid } from './instalments.ts';
import type { Missing } from './next-fact.ts';
import { closedBy, missingFor } from './next-facts.ts';
import { fundedBy, PAYMENT_FACTS, wordOfPayment } from './next-payments.ts';
import { orderedOn } from './ordered-on.ts';
import {
  applies,
  countingFacts,
  coversShipment,
  factsOf,
  holds,
  isStated,
  packedQuantities,
  producedQuantities,
  remainingQuantities,
  rolesFor,
  shipmentIds,
  wordOf,
} from './progress.ts';
import type { Quantities } from './quantities.ts';
import { refuse } from './refusals.ts';
import {
  checkContest,
  overruledBy,
  reportingRole,
  reportOf,
  requireHarmless,
  requireReportable,
  requireTellable,
  without,
} from './reports.ts';

/** Who states a fact, and in which circumstances. */
export type Statement<F extends Fact> = {
  readonly fact: F;
  readonly details: FactDetails[F];
  readonly organisationId: OrganisationId;
  /** Roles of that organisation in the trade. */
  readonly roles: readonly TradeRole[];
  /** The entry it follows from; absent for what begins a trade. */
  readonly causedBy?: EntryId | undefined;
  /** Absent: its own word. */
  readonly word?: WordOfOthers;
  readonly at: string;
  /** Writes the journal entry, once everything has been checked; gives its id. @param supersedes the entry whose place it takes */
  readonly enter: (byRole: TradeRole, details: FactDetails[F], supersedes?: string) => string;
  /** Identifies a shipment that has no id yet. */
  readonly newShipmentId: () => string;
};

/**
 * The trade with one more fact, or the reason why not.
 * @throws TRADE_CANCELLED, TRADE_CLOSED, NOT_YOUR_PART, NOT_JOINED, WORD_NOT_ACCEPTED, FACT_NOT_APPLICABLE, FACT_ALREADY_STATED, FACT_TOO_LATE,
 * FACT_NOT_READY (names everything missing), SHIPMENT_UNKNOWN, SHIPMENT_AMBIGUOUS, LINE_UNKNOWN, OVERSHIPMENT, NOT_PRODUCED,
 * PARTIAL_SHIPMENT_NOT_ALLOWED, RECEIPT_EXCEEDS_SHIPMENT, RECEIPT_UNACCOUNTED, REJECTION_WITHOUT_REASON, FACT_AMOUNT_DIFFERS,
 * CLAIM_NOT_OPEN, REMEDY_ALREADY_STATED, REMEDY_WRONG_WAY, REMEDY_NOT_SENT, REMEDY_EXCEEDS_CLAIM, REMEDY_UNACCOUNTED, NOT_REPORTABLE, REPORT_WITHOUT_EVIDENCE, DOER_ON_BOARD, EVIDENCE_CONTESTED, CONTEST_UNFOUNDED, CONTEST_TOO_LATE, MOMENTS_OUT_OF_ORDER
 */
export function stateFact<F extends Fact>(
  file: TradeFile,
  statement: Statement<F>,
): { file: TradeFile; stated: TradeFact<F> } {
  const { fact, organisationId, at, causedBy, word } = statement;
  if (!(ruleOf(fact).afterCancelled && file.trade.status === 'cancelled')) requireOpen(file.trade);
  const byRole = word && !word.by ? reportingRole(file.trade, statement) : actingRole(file.trade, statement);
  if (!applies(ruleOf(fact).when, file.trade)) throw refuse('FACT_NOT_APPLICABLE', { fact });
  const details = withShipment(file.trade, statement);
  const shipmentId = (details as { shipmentId?: ShipmentId }).shipmentId;
  const overruled = overruledBy(file.trade, statement, shipmentId);
  const trade = overruled ? without(file.trade, overruled) : file.trade;
  if (word?.grade === 'confirmed') requireHarmless(file.trade, wordMeant(file.trade, statement), fact);
  if (word?.by) requireTellable(file.trade, statement, word, shipmentId);
  else if (word) requireReportable(file.trade, statement, shipmentId);
  requireUnstated(trade, fact, shipmentId);
  const after = closedBy(trade, fact, shipmentId);
  if (after) throw refuse('FACT_TOO_LATE', { fact, after });
  const missing = missingFor(trade, fact, fact === 'packed' ? undefined : shipmentId, word !== undefined);
  if (missing.length > 0) throw refuse('FACT_NOT_READY', { fact, missing: missingTexts(missing) });
  (CHECKS[fact] as Check<F> | undefined)?.(trade, details);
  requireOrder(trade, fact, details);
  if (fact === 'contested') checkContest(trade, statement, details as FactDetails['contested'], byRole);
  const entryId = statement.enter(byRole, details, overruled?.entryId);
  const stated = {
    fact,
    at,
    byOrganisationId: organisationId,
    byRole,
    entryId,
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(word ? { word } : {}),
    ...(overruled ? { supersedes: overruled.entryId } : {}),
    details,
  } as unknown as TradeFact<F>;
  const next = endsCancelling(fact) ? withoutCancellation(file) : file;
  const facts = [...file.trade.facts, stated as TradeFact];
  const status = ENDS[fact] ?? trade.status;
  return { file: { ...next, trade: { ...file.trade, facts, status } }, stated };
}

/** Facts that end a trade, and how it then stands. */
const ENDS: { readonly [F in Fact]?: TradeStatus } = { cancelled: 'cancelled', closed: 'closed' };

/** A wish to cancel that was not answered in time has lapsed. */
function withoutCancellation({ cancellation: _lapsed, ...file }: TradeFile): TradeFile {
  return file;
}

const MISSING_TEXTS_MAX = 100;

function missingTexts(missing: readonly Missing[]): string {
  const shown = missing.slice(0, MISSING_TEXTS_MAX).map(missingText);
  const more = missing.length - shown.length;
  return [...shown, ...(more > 0 ? [`… (+${more})`] : [])].join(', ');
}

/** What is missing in one word: a fact, the place of a datum, the role of a party. */
function missingText(missing: Missing): string {
  switch (missing.code) {
    case 'fact':
      return missing.instalmentId === undefined ? missing.fact : `${missing.fact}/${missing.instalmentId}`;
    case 'data':
      return missing.place;
    case 'party':
      return `party/${missing.role}`;
    case 'offer':
      return 'offer';
    case 'joining':
      return `joining/${missing.role}`;
    case 'acceptance':
      return `acceptance/${missing.role}`;
    case 'consequence':
      return missing.consequence;
  }
}

function actingRole<F extends Fact>(trade: Trade, statement: Statement<F>): TradeRole {
  const { fact, details, roles, organisationId } = statement;
  const allowed =
    fact === 'funded'
      ? fundedBy(instalmentOf(trade, (details as FactDetails['funded']).instalmentId))
      : rolesFor(fact, trade);
  const own = allowed.filter((candidate) => roles.includes(candidate));
  const [first] = own;
  if (!first) throw refuse('NOT_YOUR_PART', { roles: allowed.join(', ') });
  const rule = wordMeant(trade, statement);
  const isHeard = (role: TradeRole) =>
    trade.parties.some(
      (party) =>
        party.role === role && party.organisationId === organisationId && unheard(rule, party) === undefined,
    );
  return own.find(isHeard) ?? refuseUnheard(trade, statement, first);
}

/**
 * The side that a false statement would rob. What a side sent only itself can say; what came only the side that was to get it, whom its word
 * costs what the claim then gives.
 */
function wordMeant(
  trade: Trade,
  { fact, details }: Pick<Statement<Fact>, 'fact' | 'details'>,
): { readonly protects?: Side | undefined } {
  if (fact === 'remedy-dispatched') return { protects: (details as FactDetails['remedy-dispatched']).from };
  if (fact === 'remedy-received') return { protects: (details as FactDetails['remedy-received']).to };
  if (fact !== 'funded') return wordOf(fact, trade);
  return wordOfPayment(instalmentOf(trade, (details as FactDetails['funded']).instalmentId).instalment);
}

function refuseUnheard(
  trade: Trade,
  statement: Pick<Statement<Fact>, 'fact' | 'details' | 'organisationId'>,
  role: TradeRole,
): never {
  const { organisationId } = statement;
  const { protects } = wordMeant(trade, statement);
  const party = trade.parties.find((one) => one.role === role && one.organisationId === organisationId);
  if (party && protects && unheard({ protects }, party) === 'not-accepted')
    throw refuse('WORD_NOT_ACCEPTED', { role, side: protects });
  throw refuse('NOT_JOINED', { role });
}

/** Facts stated many times that are about a shipment only where they say so. */
const OF_NO_SHIPMENT: readonly Fact[] = [
  ...(['quoted', 'produced', 'contested', 'claimed', 'claim-resolved'] as const),
  ...(['remedy-dispatched', 'remedy-declared', 'remedy-released', 'remedy-received'] as const),
  ...PAYMENT_FACTS,
];

function withShipment<F extends Fact>(
  trade: Trade,
  { fact, details, word, newShipmentId }: Statement<F>,
): FactDetails[F] {
  const given = (details as { shipmentId?: ShipmentId }).shipmentId;
  const { occurrence } = ruleOf(fact);
  if (fact === 'packed') return given === undefined ? { ...details, shipmentId: newShipmentId() } : details;
  if (occurrence === 'once' || OF_NO_SHIPMENT.includes(fact)) return details;
  if (given !== undefined) {
    if (!shipmentIds(trade).includes(given))
      throw refuse('SHIPMENT_UNKNOWN', { shipmentId: given }, 'shipmentId');
    return details;
  }
  const meant =
    occurrence === 'whole-or-shipment'
      ? shipmentOfDeclaration(trade, details)
      : onlyOpenShipment(trade, fact, word === undefined);
  return meant === undefined ? details : { ...details, shipmentId: meant };
}

/** A release is about what its declaration was about. */
function shipmentOfDeclaration(trade: Trade, details: object): string | undefined {
  const { declarationId } = details as { declarationId?: DeclarationId };
  const declared = [...factsOf(trade, 'export-declared'), ...factsOf(trade, 'import-declared')].find(
    (candidate) => candidate.details.declarationId === declarationId,
  );
  return declared?.details.shipmentId;
}

/** @param isOwnWord a shipment of which it was only reported is open to its doer's own word */
function onlyOpenShipment(trade: Trade, fact: Fact, isOwnWord: boolean): string | undefined {
  const before: Fact = fact === 'shipped' ? 'packed' : 'shipped';
  const isStatedOf = (shipmentId: ShipmentId) =>
    ruleOf(fact).occurrence === 'per-shipment' &&
    coversShipment(trade, fact, shipmentId) &&
    !(isOwnWord && reportOf(trade, fact, shipmentId) !== undefined);
  const open = shipmentIds(trade).filter(
    (shipmentId) =>
      coversShipment(trade, before, shipmentId) &&
      !isStatedOf(shipmentId) &&
      closedBy(trade, fact, shipmentId) === undefined,
  );
  if (open.length > 1) {
    throw refuse('SHIPMENT_AMBIGUOUS', { fact, shipmentIds: open.join(', ') }, 'shipmentId');
  }
  return open[0];
}

function requireUnstated(trade: Trade, fact: Fact, shipmentId: ShipmentId | undefined): void {
  const { occurrence } = ruleOf(fact);
  if (occurrence === 'many') return;
  const isRepeated =
    occurrence === 'once' || shipmentId === undefined
      ? isStatedForAll(trade, fact, occurrence)
      : coversShipment(trade, fact, shipmentId);
  if (isRepeated) throw refuse('FACT_ALREADY_STATED', { fact });
}

function isStatedForAll(trade: Trade, fact: Fact, occurrence: string): boolean {
  // About the whole trade, after some shipment has its own: that would state the shipment twice.
  return occurrence === 'per-shipment' ? holds(trade, fact, 'all') : isStated(trade, fact);
}

/** @throws MOMENTS_OUT_OF_ORDER where what is stated now and what counts already cannot both be so */
function requireOrder<F extends Fact>(trade: Trade, fact: F, details: FactDetails[F]): void {
  const counting = standingFacts(trade).filter((one) => countingFacts(trade, one.fact).includes(one));
  const found = disorderOf(counting, fact, details, orderedOn(trade)?.toString());
  if (!found) return;
  const { earlier, later } = found;
  throw refuse('MOMENTS_OUT_OF_ORDER', {
    ...inWords('earlier', earlier.name, momentInWords(earlier.name)),
    ...inWords('later', later.name, momentInWords(later.name)),
    ...{ earlierAt: earlier.at, laterAt: later.at },
  });
}

type Check<F extends Fact> = (trade: Trade, details: FactDetails[F]) => void;

/** What the details of some facts must agree with. */
const CHECKS: { readonly [F in Fact]?: Check<F> } = {
  funded: checkFunded,
  remitted: checkRemitted,
  repaid: checkRepaid,
  produced: checkProduced,
  packed: checkPacked,
  lost: checkLoss,
  delivered: checkReceipt,
  'remedy-dispatched': checkRemedyDispatched,
  'remedy-declared': checkRemedyDeclared,
  'remedy-released': checkRemedyReleased,
  'remedy-received': checkRemedyReceived,
  'claim-resolved': checkResolved,
  settled: checkSettled,
};

/** The line's unit, and the quantity checked against its bounds. */
function amountOf(
  units: ReadonlyMap<string, string>,
  { lineId, quantity }: { lineId: LineId; quantity: string },
  place: string,
  zero = false,
): { unit: string; value: Decimal } {
  const unit = units.get(lineId);
  if (unit === undefined) throw refuse('LINE_UNKNOWN', { lineId }, place);
  return { unit, value: parseQuantity({ value: quantity, unit }, place, { zero }).value };
}

function unitsOf(trade: Trade): ReadonlyMap<string, string> {
  return new Map(trade.lines.map((line) => [line.lineId, line.quantity.unit]));
}

function checkProduced(trade: Trade, { lines }: FactDetails['produced']): void {
  if (lines.length === 0) throw refuse('LINES_MISSING', { limit: String(trade.lines.length) }, 'lines');
  const units = unitsOf(trade);
  lines.forEach((line, index) => {
    amountOf(units, line, `lines/${index}`);
  });
}

function checkPacked(trade: Trade, { handlingUnits }: FactDetails['packed']): void {
  const remaining = remainingQuantities(trade);
  const units = unitsOf(trade);
  const packed = new Map<string, Decimal>();
  handlingUnits.forEach((handlingUnit, index) => {
    handlingUnit.contents.forEach((content, position) => {
      const place = `handlingUnits/${index}/contents/${position}`;
      const { lineId } = content;
      const { unit, value } = amountOf(units, content, place);
      const now = addDecimals(packed.get(lineId) ?? ZERO, value);
      packed.set(lineId, now);
      const left = remaining.get(lineId) ?? ZERO;
      if (compareDecimals(now, left) > 0) {
        throw refuse(
          'OVERSHIPMENT',
          { lineId, unit, quantity: formatDecimal(now), remaining: formatDecimal(left) },
          place,
        );
      }
    });
  });
  if (packed.size === 0)
    throw refuse('LINES_MISSING', { limit: String(trade.lines.length) }, 'handlingUnits');
  checkCoverage(trade, packed, remaining);
}

/** What is packed was made, and without part shipments nothing stays behind. */
function checkCoverage(trade: Trade, packed: Quantities, remaining: Quantities): void {
  const produced = producedQuantities(trade);
  const earlier = packedQuantities(trade);
  for (const line of trade.lines) {
    const { lineId, quantity } = line;
    const now = packed.get(lineId) ?? ZERO;
    const total = addDecimals(earlier.get(lineId) ?? ZERO, now);
    const made = produced.get(lineId) ?? ZERO;
    const texts = { lineId, unit: quantity.unit };
    if (compareDecimals(now, ZERO) > 0 && compareDecimals(total, made) > 0) {
      throw refuse('NOT_PRODUCED', {
        ...texts,
        quantity: formatDecimal(total),
        produced: formatDecimal(made),
      });
    }
    const left = subtractDecimals(remaining.get(lineId) ?? ZERO, now);
    if (!trade.terms.partialShipments && compareDecimals(left, ZERO) > 0) {
      throw refuse('PARTIAL_SHIPMENT_NOT_ALLOWED', { ...texts, remaining: formatDecimal(left) });
    }
  }
}

/** A claim ends once. */
function checkResolved(trade: Trade, { claimId }: FactDetails['claim-resolved']): void {
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === claimId);
  if (!claim || claim.resolved) throw refuse('CLAIM_NOT_OPEN');
}

function checkSettled(trade: Trade): void {
  if (openPriceClaims(trade).length > 0)
    throw refuse('FACT_NOT_READY', { fact: 'settled', missing: 'claim-resolved' });
  if (!isPaid(trade)) throw refuse('FACT_NOT_READY', { fact: 'settled', missing: 'funded' });
}
