import { apiOf } from './api.ts';
import { totalOf } from './cpu.ts';
import { CURRENCY, LINES, listGoods } from './goods.ts';
import { type MeasuredPlatform, measureRound, type Round } from './measured-platform.ts';
import { figure, median, type Row } from './row.ts';

const ROUNDS = 7;
const ORDERS_PER_ROUND = 60;
const WARM_UP = 150;
const REACH_MS = 15;

const TERMS = {
  incoterm: 'CIF',
  place: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  paymentTerm: 'escrow',
  currency: CURRENCY,
  modeOfTransport: 'sea',
  partialShipments: false,
  leadTimeDays: 14,
};

/** An order as a caller experiences it: the buyer sends it, the seller confirms it. */
export async function measureOrder(platform: MeasuredPlatform): Promise<Row[]> {
  const [buyer, seller] = [apiOf(platform, 'buyer'), apiOf(platform, 'seller')];
  const validUntil = Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString();
  const body = {
    sellerOrganisationId: platform.parties.seller?.organisationId,
    lines: LINES,
    terms: TERMS,
    validUntil,
  };
  await listGoods(platform);
  type Placed = { tradeId: string; orderNumber: string };
  const waiting: Placed[] = [];
  const place = async () =>
    void waiting.push(await buyer.send<Placed>('POST', '/api/v1/trades/orders', body));
  const confirm = async () => {
    const { tradeId, orderNumber } = waiting.shift() as Placed;
    await seller.send('POST', `/api/v1/trades/${tradeId}/order`, { quotationNumber: orderNumber });
  };
  for (let index = 0; index < WARM_UP; index++) await place().then(confirm);
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
