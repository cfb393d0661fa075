import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Unusual } from '@tongshang/incoterms';
import { fileOfTrade, type Trade } from '@tongshang/trade-facts';
import { sideOf } from './actor.ts';
import { agreedBy, answerAmendment, type Changes, proposeAmendment } from './amend.ts';
import { type AmendingOccasion, reactToAmendment } from './amending.ts';
import { answerCancellation, cancellationOutlook, requestCancellation } from './cancel.ts';
import { latestEntryOf } from './cause.ts';
import { react, type TradeContext } from './context.ts';
import type { Amendment, TradeFile } from './file.ts';
import { BETWEEN_SIDES } from './quote.ts';
import { stateIn } from './record-fact.ts';
import type { Speaker } from './speaker.ts';
import { toldWord } from './told-word.ts';

/** Proposes a change of what was agreed. @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `proposeAmendment` refuses */
export async function propose(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: { readonly reason: string; readonly changes: Changes; readonly meant?: readonly Unusual[] },
): Promise<{ amendment: Amendment; entryId: EntryId }> {
  const locked = await context.files.lock(tx, tradeId);
  const by = sideOf(locked.trade, principal);
  const { file, amendment } = proposeAmendment(locked, { by, ...input, now: tx.now });
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.amendment-proposed',
    file: fileOfTrade(locked.trade.tradeId),
    causedBy: latestEntryOf(locked),
    public: { byRole: by, number: amendment.number },
    private: { amendment: amendment as unknown as Json },
    audience: BETWEEN_SIDES,
  });
  const proposed = { ...amendment, entryId };
  await context.files.save(tx, { ...file, amendment: proposed });
  await reactToAmendment(context, tx, occasionOf(locked, proposed, entryId, tx.now));
  return { amendment: proposed, entryId };
}

const ANSWERED = {
  accepted: 'trade.amended',
  rejected: 'trade.amendment-rejected',
  withdrawn: 'trade.amendment-withdrawn',
} as const;

/** Answers the pending amendment. @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `answerAmendment` refuses */
export async function answer(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  input: {
    readonly number: number;
    readonly answer: 'accepted' | 'rejected' | 'withdrawn';
    readonly reason?: string | undefined;
  },
): Promise<{ version: number; entryId: EntryId }> {
  const locked = await context.files.lock(tx, tradeId);
  const by = sideOf(locked.trade, principal);
  const { file, amendment } = answerAmendment(locked, { by, ...input });
  const { terms, lines, total, sums } = file.trade;
  const whole = { terms, lines, total, ...(sums ? { sums } : {}) };
  const agreed = input.answer === 'accepted' ? { agreed: whole as unknown as Json } : {};
  const { entryId } = context.journal.append(tx, {
    kind: ANSWERED[input.answer],
    file: fileOfTrade(locked.trade.tradeId),
    causedBy: amendment.entryId,
    ...toldWord(principal),
    public: { byRole: by, number: amendment.number, version: file.version },
    private: {
      changes: amendment.changes as unknown as Json,
      ...(input.reason === undefined ? {} : { reason: input.reason }),
      ...agreed,
    },
    audience: BETWEEN_SIDES,
  });
  const answered = { ...amendment, entryId };
  await context.files.save(tx, { ...file, amendment: answered });
  const { told } = principal;
  await reactToAmendment(context, tx, {
    ...occasionOf(locked, answered, entryId, tx.now),
    ...(amendment.entryId ? { proposalEntryId: amendment.entryId } : {}),
    ...(told ? { told: { by: told.by, of: principal.organisationId } } : {}),
  });
  return { version: file.version, entryId };
}

function occasionOf(
  { trade }: TradeFile,
  amendment: Amendment,
  entryId: EntryId,
  now: Temporal.Instant,
): AmendingOccasion {
  return { before: trade, after: agreedBy(trade, amendment), amendment, at: now.toString(), entryId };
}

type Cancelled = { readonly isCancelled: boolean; readonly entryId: EntryId };

/**
 * Cancels the trade, or asks the other side where it must agree.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `requestCancellation` refuses
 */
export async function cancel(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: { readonly reason: string },
): Promise<Cancelled> {
  const locked = await context.files.lock(tx, tradeId);
  const by = sideOf(locked.trade, principal);
  const { file, isCancelled } = requestCancellation(locked, { by, reason: input.reason, now: tx.now });
  if (isCancelled) return stateCancelled(context, tx, principal, file, input.reason);
  const asked = note(
    context,
    tx,
    locked,
    'trade.cancellation-requested',
    by,
    { reason: input.reason },
    principal,
  );
  const { cancellation } = file;
  await context.files.save(
    tx,
    cancellation ? { ...file, cancellation: { ...cancellation, ...asked } } : file,
  );
  return { isCancelled, ...asked };
}

/** Answers a wish to cancel. @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `answerCancellation` refuses */
export async function answerCancel(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  input: { readonly answer: 'accepted' | 'rejected' | 'withdrawn' },
): Promise<Cancelled> {
  const locked = await context.files.lock(tx, tradeId);
  const by = sideOf(locked.trade, principal);
  const { file, isCancelled, reason } = answerCancellation(locked, { by, ...input });
  const answered = isCancelled
    ? undefined
    : note(context, tx, locked, `trade.cancellation-${input.answer}`, by, { reason }, principal);
  if (!answered) return stateCancelled(context, tx, principal, file, reason, locked.cancellation?.entryId);
  await context.files.save(tx, file);
  return { isCancelled, ...answered };
}

/** What one side says about cancelling: in answer to the other's wish, where there is one. */
function note(
  context: TradeContext,
  tx: Tx,
  locked: TradeFile,
  kind: string,
  byRole: string,
  fields: { readonly [field: string]: Json },
  speaker: Speaker,
): { readonly entryId: EntryId } {
  return context.journal.append(tx, {
    kind,
    file: fileOfTrade(locked.trade.tradeId),
    causedBy: locked.cancellation?.entryId ?? latestEntryOf(locked),
    ...toldWord(speaker),
    public: { byRole },
    private: fields,
    audience: BETWEEN_SIDES,
  });
}

async function stateCancelled(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  file: TradeFile,
  reason: string,
  causedBy?: EntryId,
): Promise<Cancelled> {
  const { consequences } = cancellationOutlook(file.trade);
  const details = { reason, consequences };
  const { file: next, stated } = stateIn(context, tx, principal, file, 'cancelled', details, {
    causedBy,
  });
  await context.files.save(tx, next);
  await react(context, tx, principal, file.trade.tradeId, stated);
  return { isCancelled: true, entryId: stated.entryId };
}

/** Closes a settled trade: seals its journal with the count of its entries. @throws TRADE_NOT_FOUND, and what `stateFact` refuses */
export async function close(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<{ entries: number; entryId: EntryId; trade: Trade }> {
  // They are only counted; and counted behind the lock, which leaves in the same packet.
  const [locked, earlier] = await Promise.all([
    context.files.lock(tx, tradeId),
    context.journal.readStoredEntries(tx, tradeId),
  ]);
  sideOf(locked.trade, principal);
  const entries = earlier.length + 1;
  const { file, stated } = stateIn(context, tx, principal, locked, 'closed', { entries });
  await context.files.save(tx, file);
  await react(context, tx, principal, tradeId, stated);
  return { entries, entryId: stated.entryId, trade: file.trade };
}
