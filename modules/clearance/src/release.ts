import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { systemPrincipal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { factsOf, type Trade, type TradeCapability } from '@tongshang/trade';
import { type Declaration, stateOf } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { type StateChange, saveState } from './declaration-store.ts';
import { openInspection } from './inspection-store.ts';

/**
 * Brings a declaration to the state that votes, inspection and payment make of it; when all three authorities release and nothing
 * is owed, releases it once and states the fact. Elevated callers only, the trade locked.
 * @param file as the vote, the inspection or the payment has made it
 * @param causedBy the entry of what may complete it
 * @param paid what a payment changes, to be saved with the state
 * @returns the declaration as it is now
 */
export async function settleState(
  trades: TradeCapability,
  tx: Tx,
  file: DeclarationFile,
  causedBy: EntryId,
  paid: Omit<StateChange, 'state'> = {},
): Promise<Declaration> {
  const { declaration, cases, inspections } = file;
  // An authority that comes in after a release was reported completes it, or undoes it by holding.
  if (declaration.state === 'released' && declaration.outside === null)
    return saveState(tx, declaration, paid);
  const state = stateOf({ ...declaration, ...paid }, cases, openInspection(inspections) !== undefined);
  if (state === 'declared' && declaration.state === 'released') return declaration;
  if (state !== 'ready') {
    const isSame = state === declaration.state && paid.payment === undefined;
    return isSame ? declaration : saveState(tx, declaration, { ...paid, state });
  }
  const released = saveState(tx, declaration, { ...paid, state: 'released' });
  const customs = cases.find((one) => one.agency === 'customs');
  invariant(customs, 'every declaration has a customs authority');
  const principal = systemPrincipal(customs.organisationId, ['customs'], ['clearance:vote']);
  const details = {
    declarationId: declaration.declarationId,
    votes: cases.map((one) => ({
      agency: one.agency,
      decision: 'release' as const,
      at: (one.votedAt ?? tx.now).toString(),
    })),
    ...(declaration.shipmentId === null ? {} : { shipmentId: declaration.shipmentId }),
  };
  // What an authority says of goods that are long paid stays its vote.
  if (declaration.outside !== null && isSettled(await trades.readTrade(tx, declaration.tradeId)))
    return released;
  const { direction, movement, tradeId } = declaration;
  if (movement === null) {
    await trades.recordFact(tx, principal, tradeId, `${direction}-released`, details, { causedBy });
  } else if (!isSettled(await trades.readTrade(tx, tradeId))) {
    const moved = { ...details, movementId: movement.movementId, direction };
    await trades.recordFact(tx, principal, tradeId, 'remedy-released', moved, { causedBy });
  }
  return released;
}

const isSettled = (trade: Trade): boolean => factsOf(trade, 'settled').length > 0;
