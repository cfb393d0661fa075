import type { TradeId } from '@tongshang/identifier';
import type { Consumer, Task } from '@tongshang/jobs';
import { insertOutcome, selectByEntry, selectOutcomes } from './claim-store.ts';
import type { SuccessionDeps } from './dependencies.ts';
import type { Claim } from './invitation.ts';

/** What is to be taken over: of one confirmed claim. */
type Taking = Pick<Claim, 'invitationId' | 'keeperId' | 'organisationId' | 'contactId'>;

/** A transaction that named the contact before it joined ends by its time limit; after that no trade names it anew. */
const AGAIN_MINUTES = 2;

/** The trades that the contact is still a party of, and that nobody has looked at for this claim. */
function waitingTrades(
  { database, contact, trades }: SuccessionDeps,
  { invitationId, keeperId, contactId }: Taking,
) {
  return database.transaction({ organisationId: keeperId, personId: null }, async (tx) => {
    const { ids } = await contact.readToInvite(tx, contactId);
    const kept = await trades.tradesKept(tx, ids);
    const seen = new Set((await selectOutcomes(tx, [invitationId])).map(({ tradeId }) => tradeId));
    return { ids, tradeIds: kept.filter((tradeId) => !seen.has(tradeId)) };
  });
}

/**
 * Takes the place of a contact over in every trade that waits for it, each in a transaction of its own. Done again it goes on with what is left.
 * @returns how many trades it looked at
 */
export async function takeOver(
  deps: SuccessionDeps,
  taking: Taking,
  { signal, progress }: { signal?: AbortSignal; progress?(done: number, total: number): void } = {},
): Promise<number> {
  const { ids, tradeIds } = await waitingTrades(deps, taking);
  for (const [done, tradeId] of tradeIds.entries()) {
    signal?.throwIfAborted();
    await takeOverOne(deps, taking, ids, tradeId);
    progress?.(done + 1, tradeIds.length);
  }
  return tradeIds.length;
}

/** What became of a trade is kept with it, or neither. */
function takeOverOne(
  { database, trades }: SuccessionDeps,
  taking: Taking,
  contactIds: readonly string[],
  tradeId: TradeId,
): Promise<void> {
  const { keeperId, organisationId } = taking;
  return database.transaction({ organisationId: keeperId, personId: null }, async (tx) => {
    const done = await trades.succeed(tx, tradeId, { contactIds, organisationId });
    if (done.outcome !== 'none') await insertOutcome(tx, taking, tradeId, done);
  });
}

/** A confirmation entered in the journal is carried out, and looked after once more. */
export function takeOverConsumer({ jobs }: Pick<SuccessionDeps, 'jobs'>): Consumer {
  return {
    name: 'succession.follow-confirmations',
    kinds: ['contact.joined'],
    async handle(tx, { entry }) {
      const claim = await selectByEntry(tx, entry.entryId);
      if (!claim) return;
      const { invitationId, keeperId, organisationId, contactId } = claim;
      const payload = { invitationId, keeperId, organisationId, contactId };
      const job = { task: 'succession.take-over', organisationId: keeperId, payload };
      await jobs.enqueue(tx, { ...job, key: invitationId });
      const runAt = tx.now.add({ minutes: AGAIN_MINUTES });
      await jobs.enqueue(tx, { ...job, key: `${invitationId}/again`, runAt });
    },
  };
}

/** How long one attempt takes at most; what is left the next one does. */
const DEADLINE_MS = 600_000;

export function takeOverTask(deps: SuccessionDeps): Task<Taking> {
  return {
    name: 'succession.take-over',
    deadlineMs: DEADLINE_MS,
    run: async ({ payload, signal, progress }) => ({
      trades: await takeOver(deps, payload, { signal, progress }),
    }),
  };
}
