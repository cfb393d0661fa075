import type { Tx } from '@tongshang/database';
import type { TradeOccasion } from '@tongshang/trade';
import { declarationsOfTrade } from './declaration-store.ts';
import { refuse } from './refusals.ts';

/**
 * A trade is not closed over a duty: what is due would be paid to nobody any more, and what was guaranteed would stay set aside for ever. Of
 * goods of a claim as of those that were sold.
 * @throws DUTY_OPEN
 */
export async function requireDutiesMet(tx: Tx, { trade: { tradeId } }: TradeOccasion): Promise<void> {
  const declarations = await tx.elevated('who closes a trade does not see every declaration in it', () =>
    declarationsOfTrade(tx, tradeId),
  );
  const open = declarations.find(
    ({ state, payment }) => state !== 'withdrawn' && (payment === 'due' || payment === 'guaranteed'),
  );
  if (open) throw refuse('DUTY_OPEN', { direction: open.direction, country: open.country });
}
