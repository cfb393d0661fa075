import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import { type Principal, systemPrincipal } from '@tongshang/identity';
import type { Schedule } from '@tongshang/jobs';
import { deadlineOf, factsOf, fileOfTrade, requireOpen, requireRole, type Trade } from '@tongshang/trade';
import { readFundings } from './funding-store.ts';
import { endHold, type Hold, holdsOf, holdsToEnd, insertHold, standingHold } from './hold-store.ts';
import { refuse } from './refusals.ts';
import { releaseEarned } from './release-payment.ts';
import type { ReleaseDeps } from './settle-trade.ts';

const AUDIENCE = ['seller', 'buyer', 'bank', 'operator'] as const;
const HOURS_MOST = 24 * deadlineOf('hold').days;

/**
 * The bank that holds money of a trade in escrow keeps back what would be released of it, for a reason that both sides read. All holds of
 * a trade together last no longer than the days of the table of deadlines: what was earned is then released by itself.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, ESCROW_EMPTY, HOLD_STANDS, HOLD_SPENT
 */
export async function holdMoney(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { reason }: { readonly reason: string },
): Promise<{ readonly holdId: string; readonly until: string; readonly entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'bank');
  requireOpen(trade);
  const fundings = await readFundings(tx, tradeId);
  const isHeld = fundings.some(
    ({ method, amount, released, refunded, bankOrganisationId }) =>
      method === 'escrow' && bankOrganisationId === principal.organisationId && amount > released + refunded,
  );
  if (!isHeld) throw refuse('ESCROW_EMPTY');
  const holds = await holdsOf(tx, tradeId);
  if (holds.some(({ endedAt }) => endedAt === null)) throw refuse('HOLD_STANDS');
  const until = tx.now.add({ milliseconds: HOURS_MOST * 3_600_000 - spentOf(holds) });
  if (Temporal.Instant.compare(until, tx.now) <= 0) throw refuse('HOLD_SPENT');
  const { entryId } = deps.journal.append(tx, {
    kind: 'settlement.held',
    file: fileOfTrade(tradeId),
    causedBy: trade.facts.at(-1)?.entryId,
    public: {},
    private: { reason, until: until.toString() },
    audience: AUDIENCE,
  });
  const holdId = randomUUIDv7();
  const bankOrganisationId = principal.organisationId;
  await tx.elevated('the money of both sides is held back', () =>
    insertHold(tx, { tradeId, holdId, bankOrganisationId, reason, placedAt: tx.now, until, entryId }),
  );
  return { holdId, until: until.toString(), entryId };
}

/** Milliseconds that holds of a trade have lasted. */
function spentOf(holds: readonly Hold[]): number {
  return holds.reduce(
    (sum, { placedAt, endedAt }) =>
      sum + (endedAt ? endedAt.epochMilliseconds - placedAt.epochMilliseconds : 0),
    0,
  );
}

/**
 * The bank lifts its hold: what was earned meanwhile is released.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, NO_HOLD
 */
export async function liftHold(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<{ readonly entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'bank');
  const hold = await standingHold(tx, tradeId);
  if (hold?.bankOrganisationId !== principal.organisationId) throw refuse('NO_HOLD');
  const { entryId } = deps.journal.append(tx, {
    ...entryOfEnd(hold),
    kind: 'settlement.hold-lifted',
  });
  await goOn(deps, tx, principal, trade, hold, entryId);
  return { entryId };
}

const entryOfEnd = ({ tradeId, entryId }: Hold) => ({
  ...{ file: fileOfTrade(tradeId), causedBy: entryId, public: {}, private: {}, audience: AUDIENCE },
});

async function goOn(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  hold: Hold,
  entryId: EntryId,
): Promise<void> {
  await tx.elevated('what was earned is released to the other side', async () => {
    await endHold(tx, hold);
    if (trade.status === 'open' && factsOf(trade, 'settled').length === 0)
      await releaseEarned(deps, tx, principal, trade.tradeId, entryId);
  });
}

/** Holds ended at once; what is left waits for the next time. */
const AT_ONCE = 100;

/** Ends each hold whose time is over: what was earned is released then, whatever the bank does. */
export function holdSchedule(deps: ReleaseDeps): Schedule {
  return {
    name: 'settlement.end-holds',
    every: Temporal.Duration.from({ minutes: 30 }),
    async run(tx) {
      for (const hold of await holdsToEnd(tx, tx.now, AT_ONCE)) {
        const trade = await deps.trades.lockTrade(tx, hold.tradeId);
        const { entryId } = deps.journal.appendConsequence(tx, {
          ...entryOfEnd(hold),
          kind: 'settlement.hold-ended',
        });
        const bank = systemPrincipal(hold.bankOrganisationId, ['bank'], ['settlement:write']);
        await goOn(deps, tx, bank, trade, hold, entryId);
      }
    },
  };
}
