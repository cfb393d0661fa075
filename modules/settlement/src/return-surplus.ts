import type { Tx } from '@tongshang/database';
import { systemPrincipal } from '@tongshang/identity';
import { parseMoney } from '@tongshang/money';
import { type AmendingOccasion, instalmentsOf, priceOf, type Trade } from '@tongshang/trade';
import { creditedOf } from './claimable.ts';
import { type Funding, lockFundings } from './funding-store.ts';
import { excessOf, fromInstalment, type Giving } from './give-back.ts';
import { debtsOfTrade } from './refund-debt-store.ts';
import { refuse } from './refusals.ts';
import { moveAndSettle } from './release-payment.ts';
import type { ReleaseDeps } from './settle-trade.ts';

/**
 * An amendment that both sides agreed to and that lowers the total gives back what is held or was paid here beyond it, in its own transaction: out of
 * escrow, or from the seller, who owes what it no longer has. What is credit is owed less by itself; what came from outside goes back
 * outside. Goods that are wanted no more may leave nothing to come: then the trade is settled.
 * @throws SURPLUS_RETURNED where the total rises again, already when it is proposed: what nobody could accept is no offer
 */
export async function returnSurplus(deps: ReleaseDeps, tx: Tx, occasion: AmendingOccasion): Promise<void> {
  const { amendment, before, after, entryId: causedBy } = occasion;
  if (amendment.status !== 'pending' && amendment.status !== 'accepted') return;
  const [was, is] = [parseMoney(before.total).amount, parseMoney(after.total).amount];
  if (was === is) return;
  const { tradeId } = before;
  await tx.elevated('an amendment moves money of buyer, seller and bank', async () => {
    const locked = await lockFundings(tx, tradeId);
    const stored = locked.map(({ funding }) => funding);
    const [first] = stored;
    if (!first || stored.some(({ state }) => state !== 'secured')) return;
    if (is > was) return requireNothingReturned(tx, stored);
    if (amendment.status === 'pending') return;
    const trade = await deps.trades.readTrade(tx, tradeId);
    const given: Funding[] = [];
    for (const funding of stored)
      given.push(await withoutSurplus(deps, tx, trade, stored, funding, causedBy));
    const principal = systemPrincipal(first.bankOrganisationId, ['bank'], ['settlement:write']);
    await moveAndSettle(deps, tx, principal, { trade, locked, given, causedBy });
  });
}

/** Nobody is left to secure again what has gone back. @throws SURPLUS_RETURNED */
async function requireNothingReturned(tx: Tx, fundings: readonly Funding[]): Promise<void> {
  const [first] = fundings;
  const debts = first ? await debtsOfTrade(tx, first.tradeId) : [];
  if (fundings.some(({ surplus }) => surplus > 0n) || debts.some(({ reason }) => reason === 'amendment'))
    throw refuse('SURPLUS_RETURNED');
}

async function withoutSurplus(
  deps: ReleaseDeps,
  tx: Tx,
  trade: Trade,
  all: readonly Funding[],
  funding: Funding,
  causedBy: string,
): Promise<Funding> {
  const credited = creditedOf(trade, all);
  const standing = instalmentsOf(trade).find((one) => one.instalment.instalmentId === funding.instalmentId);
  if (!standing || funding.method === 'credit') return funding;
  const surplus = excessOf(standing, funding, priceOf(trade, credited));
  if (surplus <= 0n) return funding;
  const because = { by: funding.bankOrganisationId, causedBy, reason: 'amendment' } as const;
  const giving: Giving = { deps, tx, trade, because };
  const after = await fromInstalment(giving, standing, funding, surplus, credited);
  return { ...after, surplus: funding.surplus + after.refunded - funding.refunded };
}
