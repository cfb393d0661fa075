import { countryInText } from '@tongshang/country';
import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Lack } from '@tongshang/module';
import type { TradeOccasion } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { declarationsOfTrade } from './declaration-store.ts';
import { refuse } from './refusals.ts';

/**
 * A trade is not closed over a duty: what is due would be paid to nobody any more, and what was guaranteed would stay set aside for ever. Of
 * goods of a claim as of those that were sold. What stands on a deferment account, as the authority says, is between it and its holder.
 * @throws DUTY_OPEN
 */
export async function requireDutiesMet(tx: Tx, { trade: { tradeId } }: TradeOccasion): Promise<void> {
  const open = await openDuty(tx, tradeId);
  if (open) throw refuse('DUTY_OPEN', { direction: open.direction, country: open.country });
}

/** The same, said before anybody tries. */
export async function dutiesLacking(tx: Tx, tradeId: TradeId): Promise<readonly Lack[]> {
  const open = await openDuty(tx, tradeId);
  if (!open) return [];
  const [direction, isDue] = [open.direction, open.payment === 'due'];
  return [
    {
      en: `${isDue ? 'the duty is due' : 'the duty is guaranteed and not paid'} (${direction}, ${countryInText(open.country, 'en')})`,
      'zh-CN': `${isDue ? '税款尚未缴纳' : '税款仅提供担保，尚未缴纳'}（${direction === 'export' ? '出口' : '进口'}，${countryInText(open.country, 'zh-CN')}）`,
    },
  ];
}

async function openDuty(tx: Tx, tradeId: TradeId): Promise<Declaration | undefined> {
  const declarations = await tx.elevated('who closes a trade does not see every declaration in it', () =>
    declarationsOfTrade(tx, tradeId),
  );
  return declarations.find(
    ({ state, payment }) => state !== 'withdrawn' && (payment === 'due' || payment === 'guaranteed'),
  );
}
