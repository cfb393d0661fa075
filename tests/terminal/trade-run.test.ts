import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '@tongshang/csv';
import { contentsOf, openDossier, verifyDossier } from '@tongshang/dossier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER, dataFiles } from '../conformance/data-folder.ts';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { begin, filesIn, tongshang, untilSaid, workshop } from './command-line.ts';

const SAMPLE = join(import.meta.dirname, '../../docs/samples/order.xml');
const COLUMNS = 'Order,Order date,Buyer,Buyer country,Item,Quantity,Unit,Price,Currency';
const sheetOf = (...numbers: string[]) =>
  [COLUMNS, ...numbers.map((number) => `${number},2026-03-02,Severn Kitchens,GB,Bowl,24,C62,1.35,USD`)].join(
    '\n',
  );

let staged: StagedPlatform;
let shop: Awaited<ReturnType<typeof workshop>>;
beforeAll(async () => {
  [staged, shop] = await Promise.all([stagePlatform(), workshop()]);
});
afterAll(async () => {
  await staged.close();
  await shop.remove();
});

const at = (name: string) => join(shop.folder, name);
async function given(name: string, content: string | object): Promise<string> {
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
}
/** Processes that were told of this folder: by their command line, or in their environment. */
const processesOn = (folder: string): string[] =>
  readdirSync('/proc').filter((id) => {
    const told = (name: string) => {
      try {
        return /^\d+$/.test(id) && readFileSync(join('/proc', id, name), 'latin1').includes(folder);
      } catch {
        return false;
      }
    };
    return told('cmdline') || told('environ');
  });

const run = (file: string, ...options: string[]) =>
  tongshang(['trade', 'run', file, ...options], { cwd: shop.folder, env: { TONGSHANG_HOME: staged.home } });
const tradesOf = async () => {
  const [row] = await staged.test.database.system('count trades', (tx) =>
    tx.rows<{ count: bigint }>('select count(*) as count from trade.trade'),
  );
  return Number(row?.count);
};

describe('an order of each form', () => {
  const FORMS = [
    ['JSON', 'order.json', purchaseOrder({ orderNumber: 'RUN-JSON' })],
    ['UBL, the sample of the README', 'order.xml', readFileSync(SAMPLE, 'utf8')],
    ['a sheet', 'order.csv', sheetOf('RUN-CSV')],
  ] as const;
  it.each(FORMS)(
    '%s: every milestone is shown, the dossier and its documents are written',
    async (_form, name, content) => {
      const out = at(`out-${name}`);
      const { code, stdout, stderr } = await run(await given(name, content), '--demo-facts', '--out', out);
      expect(stderr).toMatch(/✓ enquired[\s\S]*✓ shipped[\s\S]*✓ settled[\s\S]*✓ closed/);
      expect([code, stdout]).toEqual([0, '']);
      const dossier = openDossier(await readFile(join(out, 'TRADE.tsd')));
      const written = await filesIn(out);
      const papers = contentsOf(dossier).documents.flatMap(({ parts }) => parts.map(({ path }) => path));
      expect(written).toEqual(expect.arrayContaining(['TRADE.tsd', ...papers]));
      expect(papers).toContain('documents/03-Order.zh-CN.pdf');
      expect(written.filter((path) => path.startsWith('.'))).toEqual([]);
    },
  );

  it('--json: the summary is one JSON value and alone on standard output; stand-ins are named in it and in the documents', async () => {
    const file = await given('json.json', purchaseOrder({ orderNumber: 'RUN-SUMMARY' }));
    const out = at('out-json');
    const { code, stdout, stderr } = await run(file, '--demo-facts', '--json', '--pdf', 'none', '--out', out);
    const { orders, counts } = JSON.parse(stdout);
    expect([code, counts.closed, orders[0].verified]).toEqual([0, 1, true]);
    expect(orders[0].demonstration).toEqual(
      expect.arrayContaining(['terms/incoterm', 'lines/1/hsCode', 'lines/10/1/grossWeightKg']),
    );
    expect(stderr).toContain('stand-ins, marked as demonstration');
    const { parts } = openDossier(await readFile(join(out, 'TRADE.tsd')));
    expect(new TextDecoder().decode(parts.get('documents/03-Order.xml'))).toMatch(/demonstration/i);
  });

  it('the same order again is refused before anything is begun, and what was written stays', async () => {
    const [before, file] = [await tradesOf(), at('order.json')];
    const { code, stderr } = await run(file, '--demo-facts', '--out', at('out-twice'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/Order RUN-JSON of this buyer is trade T-\d+ already/);
    expect([await tradesOf(), await filesIn(at('out-twice'))]).toEqual([before, []]);
  });
});

it('without a platform on its home it starts its own, and leaves no process behind', async () => {
  const home = at('home-of-its-own');
  const words = ['trade', 'run', await given('own.csv', sheetOf('OWN')), '--demo-facts', '--pdf', 'none'];
  const { code, stderr } = await tongshang([...words, '--out', at('own')], { env: { TONGSHANG_HOME: home } });
  expect(code, stderr).toBe(0);
  expect(await filesIn(at('own'))).toContain('TRADE.tsd');
  expect(await filesIn(home)).not.toContain('running.json');
  expect(processesOn(home)).toEqual([]);
});

describe('what an order does not say', () => {
  const FACTS = {
    terms: {
      leadTimeDays: 21,
      ...{ incoterm: 'FOB', paymentTerm: 'escrow', modeOfTransport: 'sea' },
      place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
      portOfLoading: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
      portOfDischarge: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
    },
    // Coffee makers: held by the tariffs of both directions.
    lines: { '*': { hsCode: '851671', originCountry: 'CN', netWeightKg: '90', grossWeightKg: '100' } },
    charges: { freight: '40.00', insurance: '4.00' },
    exchangeRates: [
      { from: 'USD', to: 'GBP', rate: '0.8', source: 'published' },
      { from: 'USD', to: 'CNY', rate: '7.1', source: 'published' },
    ],
  };
  const CASES = [
    ['nothing', 'enquired', {}, ['terms/incoterm', 'terms/place', 'terms/payment']],
    [
      'the terms',
      'packed',
      { terms: { incoterm: 'FOB', place: FACTS.terms.place, paymentTerm: 'escrow' } },
      [
        'lines/1/hsCode',
        'lines/1/netWeightKg',
        'lines/10/1/originCountry',
        'lines/10/1/grossWeightKg',
        // The port of loading is the place that FOB names.
        'terms/portOfDischarge',
      ],
    ],
    [
      'all but the charges',
      'import-declared',
      { ...FACTS, charges: {} },
      ['charges/freight', 'charges/insurance'],
    ],
  ] as const;
  it.each(CASES)(
    'with %s known, the run stops at “%s” and names each missing fact',
    async (_known, milestone, facts, missing) => {
      const orderNumber = `MISSING-${milestone}`;
      const file = await given(`${orderNumber}.json`, purchaseOrder({ orderNumber }));
      const known = await given(`${orderNumber}.facts.json`, facts);
      const { code, stderr, stdout } = await run(
        file,
        '--facts',
        known,
        '--json',
        '--pdf',
        'none',
        '--out',
        at(orderNumber),
      );
      expect(code).toBe(1);
      expect(stderr).toContain(`stopped at “${milestone}”`);
      for (const place of missing) expect(stderr).toContain(`    ${place}\n`);
      expect(JSON.parse(stdout).orders[0].stop.missing).toEqual(expect.arrayContaining([...missing]));
    },
  );

  it('with every fact from the file, nothing is made up', async () => {
    const file = await given('facts.json', purchaseOrder({ orderNumber: 'FACTS' }));
    const facts = await given('all.facts.json', FACTS);
    const { code, stdout } = await run(
      file,
      '--facts',
      facts,
      '--json',
      '--pdf',
      'none',
      '--out',
      at('facts'),
    );
    const [order] = JSON.parse(stdout).orders;
    expect([code, order.stop, order.status, order.demonstration]).toEqual([0, undefined, 'closed', []]);
  });

  it('what differs on arrival is claimed, and ends as the facts say; what they do not say is named', async () => {
    const differences = {
      'BOWL-15': [{ quantity: '4', reason: 'lost-on-the-way' }],
      '10/1': [{ quantity: '10', reason: 'not-conforming', note: 'Chipped' }],
    };
    const carried = async (orderNumber: string, claims: object) => {
      const file = await given(`${orderNumber}.json`, purchaseOrder({ orderNumber }));
      const facts = await given(`${orderNumber}.facts.json`, { ...FACTS, receipt: { differences, claims } });
      const out = at(orderNumber);
      const { code, stdout } = await run(file, '--facts', facts, '--json', '--pdf', 'none', '--out', out);
      return { code, order: JSON.parse(stdout).orders[0] };
    };
    const silent = await carried('DIFFERS-1', {});
    expect([silent.code, silent.order.stop]).toEqual([
      1,
      expect.objectContaining({ milestone: 'settled', missing: ['receipt/claims/not-conforming'] }),
    ]);
    const agreed = await carried('DIFFERS-2', { 'not-conforming': '8.00' });
    expect([agreed.code, agreed.order.stop, agreed.order.status]).toEqual([0, undefined, 'closed']);
    const settled = await staged.test.database.system('what was settled', (tx) =>
      tx.one<{ released: bigint; refunded: bigint }>(
        'select released, refunded from settlement.funding where trade_id = $1',
        [agreed.order.tradeId],
      ),
    );
    // 240 × 1.35 + 120 × 2.05 = 570.00: the bowls were lost at the buyer's risk, 8.00 of the plates go back.
    expect([settled.released, settled.refunded]).toEqual([56200n, 800n]);
  });

  it('a misspelt field of the facts is named', async () => {
    const facts = await given('misspelt.json', { term: {} });
    const { code, lines } = await run(at('facts.json'), '--facts', facts);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/misspelt\.json: .*“term”/);
  });
});

describe('a sheet of many orders', () => {
  it('reports row by row, leaves bad orders out, and carries the others', async () => {
    const bad = 'MANY-2,2026-03-02,Severn Kitchens,GB,Bowl,-3,C62,1.35,USD';
    const file = await given(
      'many.csv',
      [sheetOf('MANY-1'), bad, sheetOf('MANY-3').split('\n')[1]].join('\n'),
    );
    const { code, stdout, stderr } = await run(file, '--demo-facts', '--pdf', 'none', '--out', at('many'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/many\.csv: MANY-2, row 3, Quantity: /);
    expect(stderr).toMatch(/\[2\/2\] [\d.]+ a minute, about 0 s left/);
    expect(stdout).toContain('2 order(s) carried: 2 closed and verified, 1 left out for 1 problem(s)');
    const { rows } = readTable(await readFile(at('many/report.csv')));
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['MANY-1', '', 'closed'],
      ['MANY-3', '', 'closed'],
      ['MANY-2', 'row 3, Quantity', 'left out'],
    ]);
    expect(await filesIn(at('many/MANY-2'))).toEqual([]);
  });

  it('Ctrl-C leaves what is done, and says what was not begun', async () => {
    const file = await given(
      'long.csv',
      sheetOf(...Array.from({ length: 60 }, (_, index) => `LONG-${index}`)),
    );
    const words = ['trade', 'run', file, '--demo-facts', '--pdf', 'none', '--json', '--out', at('long')];
    const { child, ended } = begin(words, { cwd: shop.folder, env: { TONGSHANG_HOME: staged.home } });
    await untilSaid(child, /\[2\/60\]/);
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    const { counts, orders, unbegun } = JSON.parse(stdout);
    expect(code).toBe(130);
    expect(counts.closed).toBeGreaterThanOrEqual(2);
    expect([orders.length + unbegun.length, unbegun.length > 0]).toEqual([60, true]);
    for (const { folder, status } of orders) {
      if (status === 'closed')
        expect(verifyDossier(readFileSync(join(folder, 'TRADE.tsd'))).verdict).toBe('consistent');
    }
  });

  it('a folder that cannot be written to is refused before anything is begun', async () => {
    const before = await tradesOf();
    const { code, lines } = await run(
      at('order.csv'),
      '--demo-facts',
      '--out',
      join(at('order.csv'), 'inside'),
    );
    expect([code, lines.at(-1)]).toEqual([1, expect.stringMatching(/^Cannot write .*inside: /)]);
    expect(await tradesOf()).toBe(before);
  });
});

describe.runIf(existsSync(DATA_FOLDER))('real orders', () => {
  const samples = dataFiles('ubl', (name) => /^UBL-Order-\d.*\.xml$/.test(name));
  /** What the samples leave open: a place and a rule; tax that is stated and not asked for. */
  const ANSWERS: Readonly<Record<string, readonly [facts: object, ...options: string[]]>> = {
    'UBL-Order-2.0-Example-International.xml': [
      { terms: { incoterm: 'FOB', place: { name: 'Boston', country: 'US' } } },
    ],
    'UBL-Order-2.1-Example.xml': [
      { terms: { incoterm: 'FCA', place: { name: 'Stockholm', country: 'SE' } } },
      ...['--leave-out', 'TotalTaxAmount', '--leave-out', 'TaxTotal'],
    ],
  };
  it.each(samples)(
    '$name stops with its questions, and comes to its end once they are answered',
    async (sample) => {
      const { name, path } = sample;
      const carry = (out: string, ...answers: readonly string[]) =>
        run(path, ...answers, '--demo-facts', '--json', '--pdf', 'none', '--out', at(out));
      const asked = await carry(`${name}-asked`);
      expect(asked.code).toBe(1);
      expect(asked.stderr + asked.stdout).toMatch(/names a place at its other end|states 6,225 here/);
      const [facts = {}, ...options] = ANSWERS[name] ?? [];
      const { code, stdout } = await carry(
        name,
        ...options,
        '--facts',
        await given(`${name}.facts.json`, facts),
      );
      const [order] = JSON.parse(stdout).orders;
      expect([code, order.stop, order.verified]).toEqual([0, undefined, true]);
    },
  );

  const [retail] = dataFiles('retail', (name) => /\.csv\.xz$/.test(name));
  it.runIf(retail)(
    'invoices of the retail data: cancellations are reported, the rest is carried',
    async () => {
      const text = execFileSync('sh', ['-c', 'xz -dc "$1" | head -n 160', 'sh', retail?.path ?? ''], {
        encoding: 'utf8',
      });
      const file = await given('retail.csv', text);
      const { code, stdout } = await run(
        file,
        '--currency',
        'gbp',
        '--demo-facts',
        '--json',
        '--pdf',
        'none',
        '--limit',
        '5',
        '--out',
        at('retail'),
      );
      const { counts, problems } = JSON.parse(stdout);
      expect([code, counts.closed, counts.stopped]).toEqual([0, 5, 0]);
      expect(problems.map((problem: { text: string }) => problem.text)).toContainEqual(
        expect.stringMatching(/^C\d+, row \d+/),
      );
    },
  );
});
