import { totalOf } from './cpu.ts';
import { type MeasuredPlatform, measureRound, type Round } from './measured-platform.ts';
import { takeOrders } from './rounds/order.ts';
import { figure, median, type Row } from './row.ts';

const ROUNDS = 7;
const ORDERS_PER_ROUND = 60;
const REACH_MS = 15;

/** An order as a caller experiences it: the buyer sends it, the seller confirms it. */
export async function measureOrder(platform: MeasuredPlatform): Promise<Row[]> {
  const { place, confirm } = await takeOrders(platform);
  const rounds: { placed: Round; confirmed: Round }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const placed = await measureRound(platform, ORDERS_PER_ROUND, place);
    rounds.push({ placed, confirmed: await measureRound(platform, ORDERS_PER_ROUND, confirm) });
  }
  const of = (which: 'placed' | 'confirmed') => {
    const cpus = rounds.map((round) => round[which].cpu);
    const split = `Node ${figure(median(cpus.map(({ node }) => node)))}, PostgreSQL ${figure(median(cpus.map(({ postgres }) => postgres)))}`;
    const latency = median(rounds.flatMap((round) => round[which].latenciesMs));
    return { cpu: median(cpus.map(totalOf)), note: `${split}; answered in ${figure(latency)} ms` };
  };
  const [placed, confirmed] = [of('placed'), of('confirmed')];
  const together = median(rounds.map((round) => totalOf(round.placed.cpu) + totalOf(round.confirmed.cpu)));
  const peers = 'Vendure 3.7: 264–289 ms; Medusa 2.21: 1,670–1,730 ms';
  return [
    row('place an order of two lines', placed.cpu, placed.note, peers),
    row('confirm it, as the seller', confirmed.cpu, confirmed.note),
    row('place and confirm', together, 'both of the above'),
  ];
}

function row(what: string, cpuMs: number, note: string, peers?: string): Row {
  const measured = `${figure(cpuMs)} ms CPU`;
  const reached = { reach: `≤ ${REACH_MS} ms`, holds: cpuMs <= REACH_MS };
  return { what, measured, ...reached, note, ...(peers ? { peers } : {}) };
}
