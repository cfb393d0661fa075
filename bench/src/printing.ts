import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { totalOf } from './cpu.ts';
import { listGoods } from './goods.ts';
import { startMeasured } from './measured-platform.ts';
import { figure, type Row } from './row.ts';
import { tradeWalker } from './whole-trade.ts';

/** What a trader's day of invoices is. */
const TRADES = 110;
/** Of the invoices of a gift wholesaler (UCI Online Retail) half have more, half have fewer. */
const LINES = 20;
/** As many at once as `tongshang trade run` carries. */
const LANES = 4;
const WARM_UP = 4;
const REACH_SECONDS = 60;
const LOOK_MS = 100;
const PATIENCE_MS = 5 * 60_000;

/** Whole trades, all their papers printed in both languages: from the first enquiry until the last page is signed and entered. */
export async function measurePrinting(): Promise<Row[]> {
  const platform = await startMeasured({ jobs: true });
  await listGoods(platform);
  const { carry } = tradeWalker(platform, LINES);
  const database = new Client({ connectionString: platform.adminUrl });
  await database.connect();
  const counted = async (): Promise<Counted> => {
    const { rows } = await database.query(COUNT);
    return { pages: Number(rows[0].pages), due: 2 * Number(rows[0].documents) };
  };
  const carried = (count: number) => inLanes(count, carry);
  await carried(WARM_UP);
  const { pages: before } = await allPrinted(counted);
  const cpuBefore = await platform.cpu();
  const started = performance.now();
  await carried(TRADES);
  const carriedSeconds = (performance.now() - started) / 1_000;
  const atCarried = (await counted()).pages - before;
  const { pages } = await allPrinted(counted);
  const seconds = (performance.now() - started) / 1_000;
  const cpu = totalOf(await platform.cpu()) - totalOf(cpuBefore);
  const failed = await database.query(
    `select count(*) as letters from jobs.dead_letter where state = 'open'`,
  );
  if (Number(failed.rows[0].letters) > 0) throw new Error('prints failed');
  await database.end();
  await platform.stop();
  const printed = pages - before;
  return [
    {
      what: `${TRADES} trades of ${LINES} lines from enquiry to closed, all papers printed in both languages`,
      measured: `${figure(seconds)} s`,
      reach: `≤ ${REACH_SECONDS} s`,
      holds: seconds <= REACH_SECONDS,
      note: `${printed.toLocaleString('en')} pages of paper; carried in ${figure(carriedSeconds)} s, by then ${atCarried.toLocaleString('en')} were printed; ${figure(cpu / 1_000)} s CPU, the trades included`,
    },
  ];
}

type Counted = { readonly pages: number; readonly due: number };

const COUNT = `select (select count(*) from document.paper) as pages, (select count(*) from document.document) as documents`;

/** Waits until every document is printed in both languages. @throws when it takes too long: then something does not print */
async function allPrinted(counted: () => Promise<Counted>): Promise<Counted> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const now = await counted();
    if (now.pages === now.due) return now;
    if (performance.now() > until) throw new Error(`${now.pages} of ${now.due} pages are printed`);
    await pause(LOOK_MS);
  }
}

async function inLanes(count: number, carry: () => Promise<unknown>): Promise<void> {
  let begun = 0;
  const lane = async () => {
    while (begun < count) {
      begun += 1;
      await carry();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
