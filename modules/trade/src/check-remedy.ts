import type { ClaimId, LineId } from '@tongshang/identifier';
import { addDecimals, compareDecimals, formatDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import {
  type FactDetails,
  type GoodsRemedy,
  NOT_ARRIVED,
  type RemedyGoods,
  type Trade,
} from '@tongshang/trade-facts';
import { claimsOf, concernsPrice } from './accounted.ts';
import { bordersCrossed, lackingReleases } from './check-movement-clearance.ts';
import { factsOf } from './progress.ts';
import { minus, type Quantities, sumOf } from './quantities.ts';
import { refuse } from './refusals.ts';
import { refuseRemedy } from './remedy-refusals.ts';

type Dispatched = FactDetails['remedy-dispatched'];
type Received = FactDetails['remedy-received'];

/**
 * Per line, the goods of a claim that may still go back, or be replaced: what came back goes back no more, and what was replaced by sound
 * goods is not replaced again.
 */
export function leftToMove(trade: Trade, claimId: ClaimId, remedy: GoodsRemedy): Quantities {
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === claimId);
  const done = factsOf(trade, 'remedy-received')
    .filter(({ details }) => details.claimId === claimId && details.remedy === remedy)
    .flatMap(({ details }) => details.lines.flatMap((line) => movedOf(line, remedy)));
  return minus(sumOf(claim?.claimed.lines ?? []), done);
}

function movedOf({ lineId, received, differences = [] }: Received['lines'][number], remedy: GoodsRemedy) {
  const arrived = differences.filter(({ reason }) => remedy === 'return' && !NOT_ARRIVED.includes(reason));
  return [{ lineId, quantity: received }, ...arrived.map(({ quantity }) => ({ lineId, quantity }))];
}

/**
 * Goods are sent for an open claim about the price, once a movement, from the side that owes them, and no more than was claimed.
 * @throws CLAIM_NOT_OPEN, REMEDY_ALREADY_STATED, REMEDY_WRONG_WAY, LINE_UNKNOWN, LINE_REPEATED, REMEDY_EXCEEDS_CLAIM, REMEDY_TAKEN_DIFFERS,
 * LINES_MISSING
 */
export function checkRemedyDispatched(trade: Trade, details: Dispatched): void {
  requireOpenClaim(trade, details);
  const { claimId, movementId, remedy, from, to, lines } = details;
  if (factsOf(trade, 'remedy-dispatched').some((one) => one.details.movementId === movementId))
    throw refuseRemedy('REMEDY_ALREADY_STATED');
  const sender = remedy === 'return' ? 'buyer' : 'seller';
  if (from !== sender || to === sender) throw refuseRemedy('REMEDY_WRONG_WAY');
  const left = leftToMove(trade, claimId, remedy);
  if (lines.length === 0) throw refuse('LINES_MISSING', { limit: String(left.size) }, 'lines');
  const seen = new Set<string>();
  lines.forEach(({ lineId, quantity }, index) => {
    const place = `lines/${index}`;
    const { unit, value } = quantityOf(trade, lineId, quantity, `${place}/quantity`, false);
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, place);
    seen.add(lineId);
    const most = left.get(lineId) ?? ZERO;
    if (compareDecimals(value, most) <= 0) return;
    const texts = { lineId, unit, quantity: formatDecimal(value), left: formatDecimal(most) };
    throw refuseRemedy('REMEDY_EXCEEDS_CLAIM', texts, `${place}/quantity`);
  });
  requireTaken(trade, details);
}

/** A replacement is taken from the seller's stock, all of it; what goes back lies in no stock of the buyer, who did not accept it. */
function requireTaken(trade: Trade, { remedy, lines, taken = [] }: Dispatched): void {
  taken.forEach(({ lineId, quantity }, index) => {
    quantityOf(trade, lineId, quantity, `taken/${index}/quantity`, false);
  });
  const wanted = remedy === 'replacement' ? lines : [];
  const open = minus(sumOf(wanted), taken);
  if ([...open.values()].some((left) => compareDecimals(left, ZERO) !== 0))
    throw refuseRemedy('REMEDY_TAKEN_DIFFERS', {}, 'taken');
}

/**
 * What is received was sent, once, and every piece of it is accounted for: come as agreed, or different for a reason.
 * Across a border whose authorities are on board, they have let what came pass; of what did not come nobody declares an import.
 * @throws CLAIM_NOT_OPEN, REMEDY_NOT_SENT, REMEDY_ALREADY_STATED, REMEDY_NOT_RELEASED, LINE_UNKNOWN, LINE_REPEATED, REMEDY_UNACCOUNTED
 */
export function checkRemedyReceived(trade: Trade, details: Received): void {
  requireOpenClaim(trade, details);
  const { claimId, movementId, from, to, lines } = details;
  const sent = factsOf(trade, 'remedy-dispatched').find((one) => one.details.movementId === movementId);
  if (!sent || sent.details.claimId !== claimId) throw refuseRemedy('REMEDY_NOT_SENT');
  if (sent.details.from !== from || sent.details.to !== to) throw refuseRemedy('REMEDY_WRONG_WAY');
  if (factsOf(trade, 'remedy-received').some((one) => one.details.movementId === movementId))
    throw refuseRemedy('REMEDY_ALREADY_STATED');
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const { lineId, received, differences = [] } = line;
    const place = `lines/${index}`;
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, place);
    seen.add(lineId);
    let all = quantityOf(trade, lineId, received, `${place}/received`, true).value;
    differences.forEach(({ quantity }, at) => {
      const where = `${place}/differences/${at}/quantity`;
      all = addDecimals(all, quantityOf(trade, lineId, quantity, where, false).value);
    });
    requireAll(trade, lineId, formatDecimal(all), sent.details.lines, place);
  });
  const unsaid = sent.details.lines.find(({ lineId }) => !seen.has(lineId));
  if (unsaid) requireAll(trade, unsaid.lineId, '0', sent.details.lines, 'lines');
  const [lacks] = lackingReleases(trade, sent.details, bordersCrossed(details));
  if (lacks !== undefined) throw refuseRemedy('REMEDY_NOT_RELEASED', { lacks });
}

function requireAll(
  trade: Trade,
  lineId: LineId,
  said: string,
  sent: Dispatched['lines'],
  place: string,
): void {
  const was = sent.find((one) => one.lineId === lineId)?.quantity ?? '0';
  const { unit, value } = quantityOf(trade, lineId, said, place, true);
  const whole = quantityOf(trade, lineId, was, place, true).value;
  if (compareDecimals(subtractDecimals(whole, value), ZERO) === 0) return;
  throw refuseRemedy('REMEDY_UNACCOUNTED', { lineId, unit, quantity: said, sent: was }, place);
}

function requireOpenClaim(trade: Trade, { claimId }: Pick<RemedyGoods, 'claimId'>): void {
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === claimId);
  if (!claim || claim.resolved || !concernsPrice(claim.claimed)) throw refuse('CLAIM_NOT_OPEN');
}

function quantityOf(trade: Trade, lineId: LineId, value: string, place: string, zero: boolean) {
  const unit = trade.lines.find((line) => line.lineId === lineId)?.quantity.unit;
  if (unit === undefined) throw refuse('LINE_UNKNOWN', { lineId }, place);
  return { unit, value: parseQuantity({ value, unit }, place, { zero }).value };
}
