import { medianCpu, totalOf } from './cpu.ts';
import { fillTrades } from './fill.ts';
import { listGoods } from './goods.ts';
import { type MeasuredPlatform, measureRound, type Round, startMeasured } from './measured-platform.ts';
import { figure, median, type Row } from './row.ts';
import { type TradeWalker, tradeWalker } from './whole-trade.ts';

const STORED = [1_000, 100_000] as const;
const TEMPLATES = 20;
const WARM_UP = 60;
const ROUNDS = 9;
const TRADES_PER_ROUND = 10;
const REACH_MS = 150;
const FLAT = 0.2;

type Filled = {
  readonly stored: number;
  readonly platform: MeasuredPlatform;
  readonly walker: TradeWalker;
  readonly filledSeconds: number;
  readonly rounds: Round[];
};

async function startFilled(stored: number): Promise<Filled> {
  const platform = await startMeasured();
  await listGoods(platform);
  const walker = tradeWalker(platform);
  await walker.carry();
  const templates: string[] = [];
  while (templates.length < TEMPLATES) templates.push(await walker.carry());
  const filledSeconds = await fillTrades(platform.adminUrl, templates, stored - templates.length);
  return { stored, platform, walker, filledSeconds, rounds: [] };
}

/** Whole trades on two platforms side by side, by turns, one of which holds a hundred times as many trades as the other. */
export async function measureTrades(stored: readonly [number, number] = STORED): Promise<Row[]> {
  const [few, many] = [await startFilled(stored[0]), await startFilled(stored[1])];
  for (const { walker } of [few, many]) for (let index = 0; index < WARM_UP; index++) await walker.carry();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { platform, walker, rounds } of round % 2 ? [many, few] : [few, many]) {
      rounds.push(await measureRound(platform, TRADES_PER_ROUND, () => walker.carry()));
    }
  }
  await Promise.all([few, many].map(({ platform }) => platform.stop()));
  return [row(few), row(many), flatness(few, many)];
}

function row({ stored, filledSeconds, rounds }: Filled): Row {
  const cpu = medianCpu(rounds.map((round) => round.cpu));
  const carried = median(rounds.flatMap(({ latenciesMs }) => latenciesMs));
  return {
    what: `whole trade of two lines, enquiry to settled, all documents as data; ${stored.toLocaleString('en')} trades stored`,
    measured: `${figure(cpu.total)} ms CPU`,
    reach: `≤ ${REACH_MS} ms`,
    holds: cpu.total <= REACH_MS,
    note: `Node ${figure(cpu.node)}, PostgreSQL ${figure(cpu.postgres)}; carried in ${figure(carried)} ms; filled in ${figure(filledSeconds)} s`,
  };
}

/** Of each pair of rounds, which were taken at nearly the same time, how much dearer the fuller platform was. */
function flatness(few: Filled, many: Filled): Row {
  const ratios = few.rounds.map(({ cpu }, index) => totalOf(many.rounds[index]?.cpu ?? cpu) / totalOf(cpu));
  const ratio = median(ratios);
  return {
    what: `– the same, ${many.stored.toLocaleString('en')} beside ${few.stored.toLocaleString('en')} trades stored`,
    measured: `× ${figure(ratio)}`,
    reach: `× ${1 - FLAT} – ${1 + FLAT}`,
    holds: Math.abs(ratio - 1) <= FLAT,
    note: `of ${ratios.length} rounds by turns: × ${figure(Math.min(...ratios))} – ${figure(Math.max(...ratios))}`,
  };
}
