import { totalOf } from '../cpu.ts';
import { listGoods } from '../goods.ts';
import { measureRound, startMeasured } from '../measured-platform.ts';
import { tradeWalker } from '../whole-trade.ts';
import { coreTrades } from './core-trade.ts';
import { type Rounds, repeat } from './rounds.ts';

const TRADES_PER_ROUND = 5;
const WARM_UP = 60;

/** Whole trades as the checkout carries them today, with everything that was added to their course. */
export async function prepareTrade(): Promise<Rounds> {
  const platform = await startMeasured();
  await listGoods(platform);
  const walker = tradeWalker(platform);
  return rounds('whole trade of two lines, enquiry to settled', platform, () => walker.carry());
}

/** Trades whose course never changes (`core-trade.ts`). */
export async function prepareCoreTrade(): Promise<Rounds> {
  const platform = await startMeasured();
  await listGoods(platform);
  const carry = await coreTrades(platform);
  return rounds('core trade: the same requests whatever the revision', platform, () => carry());
}

async function rounds(
  what: string,
  platform: Awaited<ReturnType<typeof startMeasured>>,
  carry: () => Promise<unknown>,
): Promise<Rounds> {
  await repeat(WARM_UP, carry);
  return {
    async round() {
      const { cpu } = await measureRound(platform, TRADES_PER_ROUND, carry);
      const parts = { 'Node alone': cpu.node, 'PostgreSQL alone': cpu.postgres };
      const unit = 'ms CPU';
      return [
        { what, unit, value: totalOf(cpu) },
        ...Object.entries(parts).map(([part, value]) => ({ what: `– ${part} (${what})`, unit, value })),
      ];
    },
    close: () => platform.stop(),
  };
}
