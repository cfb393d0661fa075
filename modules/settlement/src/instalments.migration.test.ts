import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { migrate } from '@tongshang/database';
import { emptyDatabase } from '@tongshang/database/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

const MODULES = ['journal', 'party', 'catalogue', 'trade', 'settlement'] as const;
/** The first migration of each module that a trade of the time before instalments has not seen. */
const NEW = { trade: '0006', settlement: '0004' } as const;

const folderOf = (module: string) =>
  new URL(`../../../${ROOMS[module] ?? 'modules'}/${module}/migrations/`, import.meta.url);
const ROOMS: Readonly<Record<string, string>> = { journal: 'platform' };

let old: string;
let empty: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  old = await mkdtemp(join(tmpdir(), 'tongshang-instalments-'));
  empty = await emptyDatabase();
});
afterAll(async () => {
  await empty.close();
  await rm(old, { recursive: true });
});

async function foldersBefore() {
  return Promise.all(
    MODULES.map(async (module) => {
      const until: string = module in NEW ? NEW[module as keyof typeof NEW] : '9999';
      const names = (await readdir(folderOf(module))).filter((name) => name.endsWith('.sql') && name < until);
      for (const name of names)
        await cp(fileURLToPath(new URL(name, folderOf(module))), join(old, module, name));
      return { module, folder: pathToFileURL(join(old, module, '/')) };
    }),
  );
}

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const TERMS = {
  ...{ incoterm: 'FOB', place: { name: 'Ningbo', country: 'CN' }, currency: 'USD', modeOfTransport: 'sea' },
  ...{ paymentTerm: 'open-account', openAccountDays: 45, partialShipments: false },
  demonstration: ['place', 'openAccountDays'],
};
const FUNDED = { method: 'open-account', amount: { amount: '10.00', currency: 'USD' }, limitId: id(9) };
const SETTLED = {
  ...{ released: { amount: '10.00', currency: 'USD' }, feesTotal: { amount: '0.00', currency: 'USD' } },
  ...{ transferIds: [], method: 'open-account' },
};

it('a trade agreed before has one instalment over the whole price, with what was secured and settled of it', async () => {
  await migrate(empty.url, await foldersBefore());
  const client = new Client({ connectionString: empty.url });
  await client.connect();
  try {
    await client.query('set role tongshang_system');
    await client.query(
      `insert into trade.trade (trade_id, number, demonstration, domestic, seller_organisation_id, buyer_organisation_id, version,
         terms, lines, total_amount, currency, summary, search_text, created_at, changed_at)
       values ($1, 'T-1', false, true, $2, $3, 1, $4, '[]', 1000, 'USD', '{}', '', now(), now())`,
      [id(1), id(2), id(3), JSON.stringify(TERMS)],
    );
    for (const [at, [fact, details]] of Object.entries({ funded: FUNDED, settled: SETTLED }).entries()) {
      await client.query(
        'insert into trade.fact (trade_id, sequence, fact, stated_at, record) values ($1, $2, $3, now(), $4)',
        [id(1), at + 1, fact, JSON.stringify({ fact, details })],
      );
    }
    await client.query('reset role');
    await migrate(
      empty.url,
      MODULES.map((module) => ({ module, folder: folderOf(module) })),
    );
    await client.query('set role tongshang_system');
    const { rows: trades } = await client.query('select terms from trade.trade');
    expect(trades[0].terms).toEqual({
      ...{
        incoterm: 'FOB',
        place: { name: 'Ningbo', country: 'CN' },
        currency: 'USD',
        modeOfTransport: 'sea',
      },
      partialShipments: false,
      payment: [{ instalmentId: '1', share: '100', method: 'credit', due: { event: 'receipt', days: 45 } }],
      demonstration: ['place', 'payment'],
    });
    const { rows: facts } = await client.query('select record from trade.fact order by sequence');
    expect(facts.map(({ record }: { record: { details: object } }) => record.details)).toEqual([
      { ...FUNDED, instalmentId: '1', method: 'credit' },
      {
        ...{ released: SETTLED.released, feesTotal: SETTLED.feesTotal, transferIds: [] },
        payments: [{ instalmentId: '1', method: 'credit', amount: SETTLED.released }],
      },
    ]);
  } finally {
    await client.end();
  }
});
