import type { Tx } from '@tongshang/database';
import type { Schedule } from '@tongshang/jobs';
import { factsOf, type Trade, type TradeCapability } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { endWaiting, examined, unexaminedDeclarations } from './declaration-store.ts';
import { isNeedless } from './needless.ts';
import {
  type Because,
  endNeedless,
  goesWithTrade,
  voidPaper,
  type WithdrawDeps,
  withdraw,
} from './withdraw.ts';

/** Declarations looked at in one run; what is left waits for the next. */
const AT_ONCE = 100;

type LeftOverDeps = WithdrawDeps & { readonly trades: Pick<TradeCapability, 'openFileOf' | 'lockTrade'> };

/**
 * Looks once at each declaration from before trades withdrew what nobody finished: withdraws those of trades that have ended, or of goods that
 * come no more, because of the fact that ended them; and makes the paper void of what was withdrawn then.
 */
export function leftOverSchedule(deps: LeftOverDeps): Schedule {
  return {
    name: 'clearance.withdraw-left-over',
    every: Temporal.Duration.from({ minutes: 10 }),
    async run(tx) {
      for (const declaration of await unexaminedDeclarations(tx, AT_ONCE)) {
        await examine(deps, tx, declaration);
        await examined(tx, declaration);
      }
    },
  };
}

async function examine(deps: LeftOverDeps, tx: Tx, declaration: Declaration): Promise<void> {
  const trade = await deps.trades.lockTrade(tx, declaration.tradeId);
  if (declaration.state === 'withdrawn') {
    const causedBy = (endOf(trade) ?? lastResolved(trade))?.causedBy;
    if (causedBy === undefined) return;
    const file = await deps.trades.openFileOf(tx, trade.tradeId, causedBy);
    await voidPaper(deps, tx, declaration, { causedBy, file });
    return;
  }
  if (declaration.state === 'released') {
    if (trade.status !== 'open') await endWaiting(tx, trade.tradeId, [declaration]);
    return;
  }
  const isOver = trade.status !== 'open' && goesWithTrade(declaration, trade.status);
  const end = isOver ? endOf(trade) : undefined;
  if (end) return withdraw(deps, tx, declaration, end);
  const resolved = isNeedless(trade, declaration) ? lastResolved(trade) : undefined;
  if (resolved) await endNeedless(deps, tx, trade, declaration, resolved);
}

function lastResolved(trade: Trade): Because | undefined {
  const resolved = factsOf(trade, 'claim-resolved').at(-1);
  return resolved && { causedBy: resolved.entryId, byOrganisationId: resolved.byOrganisationId };
}

function endOf(trade: Trade): Because | undefined {
  const end = trade.facts.findLast(({ fact }) => fact === 'closed' || fact === 'cancelled');
  return end && { causedBy: end.entryId, byOrganisationId: end.byOrganisationId };
}
