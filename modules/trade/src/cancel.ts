import type { Side } from '@tongshang/incoterms';
import { type Consequence, type Fact, givenOf, ruleOf, type Trade } from '@tongshang/trade-facts';
import { requireOpen } from './actor.ts';
import { otherSide, type TradeFile } from './file.ts';
import { factsOf, isStated } from './progress.ts';
import { refuse } from './refusals.ts';

/** Facts after which one side can no longer cancel alone: work has gone into the goods or papers name them. */
const CONSENT_NEEDED_AFTER: readonly Fact[] = ['produced', 'packed', 'invoiced', 'export-declared'];

/** The facts after which nobody cancels, and a wish to do so ends: the goods have left, or nothing is left to come. */
const NO_CANCELLATION_AFTER: readonly Fact[] = ['shipped', 'settled'];
export const endsCancelling = (fact: Fact): boolean => NO_CANCELLATION_AFTER.includes(fact);

/** Whether something was stated that closes a right: also where it is contested, lest whoever contests gains by it. */
const wasStated = (trade: Trade, fact: Fact): boolean => factsOf(trade, fact).length > 0;

/** Whether nobody cancels any more, as far as nobody contests what ended it. */
export const isBeyondCancelling = (trade: Trade): boolean => endOfCancelling(trade) !== undefined;
const endOfCancelling = (trade: Trade) => NO_CANCELLATION_AFTER.find((fact) => isStated(trade, fact));

/** What cancelling would lead to now: whether the other side must consent, and what follows. */
export function cancellationOutlook(trade: Trade): {
  consentNeeded: boolean;
  consequences: readonly Consequence[];
} {
  return {
    consentNeeded: [...CONSENT_NEEDED_AFTER, ...NO_CANCELLATION_AFTER].some((fact) => wasStated(trade, fact)),
    consequences: followingFrom(trade, 'cancelled'),
  };
}

/** Of what a fact promises, in its order, that for which this trade has given occasion. */
export function followingFrom(trade: Trade, fact: Fact): readonly Consequence[] {
  return ruleOf(fact).consequences.filter((consequence) => {
    const given = givenOf(consequence);
    // Also what is contested was done: goods set aside by it go back.
    return given === undefined || factsOf(trade, given).length > 0;
  });
}

/**
 * Decides whether one side may cancel alone (then the fact `cancelled` is to be stated), or puts the wish to the other side. What closed the
 * right to cancel alone keeps it closed where it is contested: the sides agree, or a claim decides.
 * @throws TRADE_CANCELLED, TRADE_CLOSED, CANCELLATION_TOO_LATE, CANCELLATION_PENDING
 */
export function requestCancellation(
  file: TradeFile,
  input: { readonly by: Side; readonly reason: string; readonly now: Temporal.Instant },
): { file: TradeFile; isCancelled: boolean } {
  requireCancellable(file);
  if (file.cancellation) throw refuse('CANCELLATION_PENDING');
  const { reason, by, now } = input;
  if (!cancellationOutlook(file.trade).consentNeeded) {
    return { file, isCancelled: true };
  }
  return {
    file: { ...file, cancellation: { requestedBy: by, reason, at: now.toString() } },
    isCancelled: false,
  };
}

function requireCancellable(file: TradeFile): void {
  requireOpen(file.trade);
  const after = endOfCancelling(file.trade);
  if (after) throw refuse('CANCELLATION_TOO_LATE', { after });
}

/**
 * Answers a request to cancel: the other side accepts or rejects it, the side that asked may withdraw it.
 * @throws CANCELLATION_NOT_PENDING, NOT_YOUR_PART, and on accepting CANCELLATION_TOO_LATE
 */
export function answerCancellation(
  file: TradeFile,
  input: { readonly by: Side; readonly answer: 'accepted' | 'rejected' | 'withdrawn' },
): { file: TradeFile; isCancelled: boolean; reason: string } {
  requireOpen(file.trade);
  const { cancellation, ...rest } = file;
  if (!cancellation) throw refuse('CANCELLATION_NOT_PENDING');
  const { requestedBy, reason } = cancellation;
  const answers = input.answer === 'withdrawn' ? requestedBy : otherSide(requestedBy);
  if (input.by !== answers) throw refuse('NOT_YOUR_PART', { roles: answers });
  if (input.answer !== 'accepted') return { file: rest, isCancelled: false, reason };
  requireCancellable(file);
  return { file: rest, isCancelled: true, reason };
}
