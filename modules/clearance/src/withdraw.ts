import type { Tx } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { EntryId, OrganisationId } from '@tongshang/identifier';
import type { Appending } from '@tongshang/journal';
import type { SettlementCapability } from '@tongshang/settlement';
import type { MovementGivenUp, Trade, TradeCapability, TradeOccasion } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { readDeclaration } from './declaration-file.ts';
import { askCustomsAnew, declarationsOfTrade, endWaiting, hasVotes, saveState } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { insertGivenUp } from './given-up-store.ts';
import { isNeedless, isSupervised, isUnfinished } from './needless.ts';

export type WithdrawDeps = {
  readonly journal: Appending;
  readonly trades: Pick<TradeCapability, 'openFileOf'>;
  readonly settlement: Pick<SettlementCapability, 'completeReserved'>;
  readonly document: Pick<DocumentCapability, 'voidDeclaration'>;
};

/** What declarations are withdrawn because of: the entry, and who set it off. */
export type Because = { readonly causedBy: EntryId; readonly byOrganisationId: OrganisationId };

const becauseOf = ({ stated }: TradeOccasion): Because => ({
  causedBy: stated.entryId,
  byOrganisationId: stated.byOrganisationId,
});

/**
 * A trade that ends takes its declarations with it, and frees what was guaranteed for them: cancelled, all of them, also of goods that were released
 * for export and have not left; closed, those that nobody has finished. No authority is asked any more for its own word on a release that was reported.
 */
export function withdrawDeclarations(deps: WithdrawDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { trade, stated } = occasion;
  return tx.elevated('a trade that ends withdraws its declarations', async () => {
    const ended = stated.fact === 'cancelled' ? 'cancelled' : 'closed';
    const all = await declarationsOfTrade(tx, trade.tradeId);
    for (const declaration of all)
      if (goesWithTrade(declaration, ended)) await withdraw(deps, tx, declaration, becauseOf(occasion));
    const released = all.filter((one) => one.state === 'released' && !goesWithTrade(one, ended));
    tx.behind(endWaiting(tx, trade.tradeId, released));
  });
}

/** Whether a declaration is withdrawn with a trade that ends so. What an authority outside refused stays refused, but in a cancelled one. */
export const goesWithTrade = (declaration: Declaration, ended: 'cancelled' | 'closed'): boolean =>
  ended === 'cancelled' ? declaration.state !== 'withdrawn' : isUnfinished(declaration);

/** Ends what was declared of goods that will not cross the border any more, as `isNeedless` says. */
export function withdrawNeedless(deps: WithdrawDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { trade } = occasion;
  return tx.elevated('what nobody needs any more is withdrawn for whoever declared it', async () => {
    for (const declaration of await declarationsOfTrade(tx, trade.tradeId))
      if (isNeedless(trade, declaration))
        await endNeedless(deps, tx, trade, declaration, becauseOf(occasion));
  });
}

/**
 * Withdraws what was declared of goods that come no more; what customs supervises stands, with what was guaranteed for it, until customs releases it:
 * a release from before the goods were given up was of goods that come in, and is asked for anew. Elevated callers only, the trade locked.
 */
export async function endNeedless(
  deps: WithdrawDeps,
  tx: Tx,
  trade: Trade,
  declaration: Declaration,
  because: Because,
): Promise<void> {
  const cases = (await readDeclaration(tx, declaration.declarationId))?.cases ?? [];
  if (!isSupervised(trade, declaration, cases, await hasVotes(tx, declaration)))
    return withdraw(deps, tx, declaration, because);
  await askCustomsAnew(tx, declaration);
  if (declaration.state === 'payment-due') saveState(tx, declaration, { state: 'declared' });
}

/** A claim that is agreed anew withdraws what was declared of the movement that it owes no longer; from now on nobody declares it. */
export function withdrawGivenUp(deps: WithdrawDeps, tx: Tx, occasion: MovementGivenUp): Promise<void> {
  const { trade, movementId } = occasion;
  return tx.elevated('a movement that is given up concerns both sides', async () => {
    await insertGivenUp(tx, trade.tradeId, movementId);
    for (const declaration of await declarationsOfTrade(tx, trade.tradeId))
      if (declaration.movement?.movementId === movementId && isUnfinished(declaration))
        await withdraw(deps, tx, declaration, occasion);
  });
}

/**
 * Withdraws one declaration: what was guaranteed for it is free again, nobody waits for its authorities, its paper is void. Entered in the trade, or once
 * that is closed in the case that follows it. Elevated callers only, the trade locked.
 */
export async function withdraw(
  { journal, trades, settlement, document }: WithdrawDeps,
  tx: Tx,
  declaration: Declaration,
  { causedBy, byOrganisationId: initiatedBy }: Because,
): Promise<void> {
  const { tradeId, declarationId, direction, country, number, payment, paymentTransferId } = declaration;
  const file = await trades.openFileOf(tx, tradeId, causedBy);
  if (payment === 'guaranteed' && paymentTransferId !== null) {
    const completion = { initiatedBy, causedBy, file, performed: true };
    await settlement.completeReserved(tx, paymentTransferId, { outcome: 'void', ...completion });
  }
  saveState(tx, declaration, { state: 'withdrawn' });
  const { entryId } = journal.appendConsequence(tx, {
    ...{ kind: 'clearance.withdrawn', file, causedBy, subject: declarationId },
    public: { declarationId, direction, country },
    private: { number },
    audience: OFFICIAL_AUDIENCE,
  });
  await voidPaper({ document }, tx, declaration, { causedBy: entryId, file });
}

/** What was assessed outside has its paper from there: nobody here makes that void. */
export async function voidPaper(
  { document }: Pick<WithdrawDeps, 'document'>,
  tx: Tx,
  { tradeId, number, outside }: Declaration,
  entered: Parameters<DocumentCapability['voidDeclaration']>[3],
): Promise<void> {
  if (outside === null) await document.voidDeclaration(tx, tradeId, number, entered);
}
