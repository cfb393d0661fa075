import type { Tx } from '@tongshang/database';
import type { Appending } from '@tongshang/journal';
import type { SettlementCapability } from '@tongshang/settlement';
import {
  bordersCrossed,
  coversShipment,
  type FactDetails,
  fileOfTrade,
  isPacked,
  shipmentIds,
  type Trade,
  type TradeFact,
  type TradeOccasion,
} from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { declarationsOfTrade, saveState } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';

type WithdrawDeps = {
  readonly journal: Appending;
  readonly settlement: Pick<SettlementCapability, 'completeReserved'>;
};

/**
 * A cancelled trade takes its declarations with it, and frees what was guaranteed for them. Goods that were released for
 * export and have not left are declared no longer, too.
 */
export function withdrawDeclarations(deps: WithdrawDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  return tx.elevated('a cancelled trade withdraws its declarations', async () => {
    for (const declaration of await declarationsOfTrade(tx, occasion.trade.tradeId))
      if (declaration.state !== 'withdrawn') await withdraw(deps, tx, occasion, declaration);
  });
}

/** A claim that has ended takes with it what was declared of its goods that move no more, as `isGivenUp` says. */
export function withdrawGivenUp(deps: WithdrawDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { trade, stated } = occasion;
  return tx.elevated('a claim that ended withdraws declarations of its goods', async () => {
    const { claimId } = stated.details as FactDetails['claim-resolved'];
    for (const declaration of await declarationsOfTrade(tx, trade.tradeId))
      if (declaration.movement?.claimId === claimId && isGivenUp(trade, declaration))
        await withdraw(deps, tx, occasion, declaration);
  });
}

/**
 * Whether goods of an ended claim that were declared, and not released, have not crossed this border by their receiver's word: they were never received,
 * or were lost before it. Nobody decides about them any more.
 */
export function isGivenUp(
  trade: Pick<Trade, 'facts'>,
  { movement, state, direction }: Pick<Declaration, 'movement' | 'state' | 'direction'>,
): boolean {
  if (movement === null || state === 'released' || state === 'withdrawn') return false;
  const received = trade.facts.find(
    (one): one is TradeFact<'remedy-received'> =>
      one.fact === 'remedy-received' && one.details.movementId === movement.movementId,
  );
  return received === undefined || !bordersCrossed(received.details).includes(direction);
}

/** What was lost on its way is imported by nobody: what was declared of it, and not released, is withdrawn. */
export function withdrawLost(deps: WithdrawDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { trade } = occasion;
  return tx.elevated('a loss withdraws the declarations of what was lost', async () => {
    for (const declaration of await declarationsOfTrade(tx, trade.tradeId))
      if (isLost(trade, declaration)) await withdraw(deps, tx, occasion, declaration);
  });
}

/** Whether all that a declaration for import covers was lost before it was released. */
export function isLost(
  trade: Trade,
  {
    movement,
    state,
    direction,
    shipmentId,
  }: Pick<Declaration, 'movement' | 'state' | 'direction' | 'shipmentId'>,
): boolean {
  if (movement !== null || direction !== 'import' || state === 'released' || state === 'withdrawn')
    return false;
  const of = shipmentId === null ? shipmentIds(trade) : [shipmentId];
  const isWhole = shipmentId !== null || isPacked(trade);
  return isWhole && of.every((id) => coversShipment(trade, 'lost', id));
}

/** Elevated callers only. */
async function withdraw(
  { journal, settlement }: WithdrawDeps,
  tx: Tx,
  { trade: { tradeId }, stated }: TradeOccasion,
  declaration: Declaration,
): Promise<void> {
  const { entryId: causedBy, byOrganisationId: initiatedBy } = stated;
  const { declarationId, direction, country, number, payment, paymentTransferId } = declaration;
  if (payment === 'guaranteed' && paymentTransferId !== null) {
    const completion = { initiatedBy, causedBy, performed: true };
    await settlement.completeReserved(tx, paymentTransferId, { outcome: 'void', ...completion });
  }
  await saveState(tx, declaration, { state: 'withdrawn' });
  journal.appendConsequence(tx, {
    kind: 'clearance.withdrawn',
    file: fileOfTrade(tradeId),
    causedBy,
    subject: declarationId,
    public: { declarationId, direction, country },
    private: { number },
    audience: OFFICIAL_AUDIENCE,
  });
}
