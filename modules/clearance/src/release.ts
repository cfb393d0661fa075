import type { Tx } from '@tongshang/database';
import { systemPrincipal } from '@tongshang/identity';
import type { TradeCapability } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { stateOf } from './declaration.ts';
import { readCases, saveState } from './declaration-store.ts';
import { openInspection, readInspections } from './inspection-store.ts';

/**
 * Brings a declaration to the state that votes, inspection and payment make of it; when all three authorities release and nothing
 * is owed, releases it once and states the fact. Elevated callers only, the declaration locked.
 * @param causedBy the entry of the vote, the inspection or the payment that may complete it
 * @returns the declaration's new state
 */
export async function settleState(
  trades: TradeCapability,
  tx: Tx,
  declaration: Declaration,
  causedBy: string,
): Promise<Declaration['state']> {
  if (declaration.state === 'released') return 'released';
  const [cases, inspections] = await Promise.all([
    readCases(tx, declaration),
    readInspections(tx, declaration),
  ]);
  const isInspected = openInspection(inspections) !== undefined;
  const state = stateOf(declaration, cases, isInspected);
  if (state !== 'ready') {
    if (state !== declaration.state) await saveState(tx, declaration, { state });
    return state;
  }
  await saveState(tx, declaration, { state: 'released' });
  const customs = cases.find((one) => one.agency === 'customs');
  if (!customs) throw new Error('every declaration has a customs authority');
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
  const fact = `${declaration.direction}-released` as const;
  await trades.recordFact(tx, principal, declaration.tradeId, fact, details, causedBy);
  return 'released';
}
