import { chmod, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Database } from '@tongshang/database';
import { emptyDatabase } from '@tongshang/database/testing';
import { openDossier, type Report, verifyDossier } from '@tongshang/dossier';
import { readEntry } from '@tongshang/journal-entry';
import { type Platform, readSettings, startPlatform } from '@tongshang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMoneySound, expectStockSound } from '../faults/invariants.ts';
import { type Caller, keyHolder } from '../stage/caller.ts';
import { tongshang } from '../terminal/command-line.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/v0.1');
const fixture = (name: string) => join(FIXTURES, name);
/** In the order of the fixtures' README: a sample trade, and the two that were carried for it. */
const TRADES = { closed: 'T-00000001', open: 'T-00000006', cancelled: 'T-00000007' } as const;
type Kept = keyof typeof TRADES;
const KEPT = Object.keys(TRADES) as Kept[];

type Trust = NonNullable<Parameters<typeof verifyDossier>[1]>;
const dossierOf = (name: Kept) => readFile(fixture(`trade-${name}.dossier`));
const failing = ({ checks }: Report) => checks.filter(({ status }) => status === 'fails');

let trust: Trust;
beforeAll(async () => {
  trust = JSON.parse(await readFile(fixture('trust.json'), 'utf8')) as Trust;
});

describe('dossiers of version 0.1', () => {
  it.each(KEPT)(
    '%s: its entries hold against the keys published then; more that format does not prove',
    async (name) => {
      const bytes = await dossierOf(name);
      const report = verifyDossier(bytes, trust);
      expect(failing(report)).toEqual([]);
      expect(report).toMatchObject({ verdict: 'consistent', lacks: ['format'], format: 1 });
      expect(report).toMatchObject({ number: TRADES[name], status: name });
      const formats = openDossier(bytes).entries.map(({ text }) =>
        readEntry(text).canonical.includes('journal-entry.v1'),
      );
      expect(new Set(formats)).toEqual(new Set([true]));
    },
  );

  it('are verified by the command, and refused with one byte changed', async () => {
    const whole = await tongshang([
      'verify',
      fixture('trade-closed.dossier'),
      '--trust',
      fixture('trust.json'),
    ]);
    expect([whole.code, whole.stderr]).toEqual([3, '']);
    expect(whole.stdout).toMatch(
      /Entries hold; names, numbers and prints are not proven by this format \(1\)\.\n$/,
    );
    expect(whole.stdout).not.toContain('This dossier holds');
    const bytes = await dossierOf('closed');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect(() => verifyDossier(bytes, trust)).toThrow(expect.objectContaining({ code: 'DOSSIER_DAMAGED' }));
  });
});

describe('a backup of version 0.1, restored and migrated', () => {
  let home: string;
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let database: Database;
  let platform: Platform;
  let seller: Caller;
  let buyer: Caller;
  let sizeBefore: number;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'tongshang-old-'));
    await cp(fixture('home'), home, { recursive: true });
    await closeKeys(home);
    empty = await emptyDatabase();
    const env = { TONGSHANG_HOME: home, DATABASE_URL: empty.url };
    const restored = await tongshang(['restore', fixture('platform.backup')], { cwd: home, env });
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    database = await connect({ url: empty.url, connectionsMax: 2 });
    sizeBefore = Number((await one('select max(size) as n from journal.checkpoint')).n);
    platform = await startPlatform({
      // Nothing is printed meanwhile, which would add entries of today to what is looked at.
      ...readSettings({ ...env, PORT: '1', TONGSHANG_LOG: 'silent', TONGSHANG_JOBS: 'off' }),
      port: 0,
    });
    [seller, buyer] = [keyHolder(platform.app, keyOf('seller')), keyHolder(platform.app, keyOf('buyer'))];
  });
  afterAll(async () => {
    await platform?.close();
    await database?.close();
    await empty?.close();
    await rm(home, { recursive: true, force: true });
  });

  const keyOf = (role: 'seller' | 'buyer'): string => platform.demonstration?.parties[role].apiKey ?? '';
  const rows = (sql: string) => database.system('tests: look', (tx) => tx.rows<Record<string, unknown>>(sql));
  const one = (sql: string) => database.system('tests: look', (tx) => tx.one<Record<string, unknown>>(sql));
  const idOf = async (name: Kept): Promise<string> => openDossier(await dossierOf(name)).manifest.tradeId;
  async function verified(tradeId: string): Promise<{ report: Report; formats: string[] }> {
    const reply = await fetch(`${platform.address}/api/v1/trades/${tradeId}/dossier?pdf=none`, {
      headers: { authorization: `Bearer ${keyOf('seller')}` },
    });
    expect(reply.status).toBe(200);
    const bytes = new Uint8Array(await reply.arrayBuffer());
    const ofTrade = openDossier(bytes).entries.map(({ text }) => JSON.parse(text) as { format: string });
    // What that version published names no key of its operator's; its dossiers of today say which those are, and so none counts.
    const { operators, witnesses, threshold } = trust;
    expect([operators, witnesses.length, threshold]).toEqual([[], 3, 2]);
    expect(verifyDossier(bytes, trust).lacks).toEqual(['witnesses']);
    const today = await (await fetch(`${platform.address}/log/trust.json`)).json();
    expect([today.logKey, today.threshold]).toEqual([trust.logKey, 0]);
    return { report: verifyDossier(bytes, today), formats: ofTrade.map(({ format }) => format.slice(-2)) };
  }

  it('serves its trades as they were', async () => {
    const { items } = await seller.get('/api/v1/trades');
    const found = Object.fromEntries(
      items.map(({ number, status }: { number: string; status: string }) => [number, status]),
    );
    expect(found).toMatchObject({
      [TRADES.closed]: 'closed',
      [TRADES.open]: 'open',
      [TRADES.cancelled]: 'cancelled',
    });
    expect(items).toHaveLength(7);
    const facts: Record<string, string[]> = {};
    for (const name of KEPT) {
      const trade = await seller.get(`/api/v1/trades/${await idOf(name)}`);
      facts[name] = trade.facts.map(({ fact }: { fact: string }) => fact);
    }
    const agreed = ['enquired', 'quoted', 'ordered', 'funded'];
    expect(facts).toEqual({
      open: agreed,
      cancelled: [...agreed, 'cancelled'],
      closed: expect.arrayContaining([...agreed, 'packed', 'shipped', 'delivered', 'settled', 'closed']),
    });
  });

  it('knows of every document, transfer and event what caused it', async () => {
    const lacking = `
      select 'document' as what, own.document_id::text as id from document.document own where own.origin = 'issued' and own.caused_by is null
      union all
      select 'event', event_id::text from trace.event own join journal.entry e using (entry_id) where e.file_id is not null and own.caused_by is null
      union all
      select 'transfer', transfer_id::text from settlement.transfer own join journal.entry e using (entry_id)
      where e.file_id is not null and own.caused_by is null`;
    expect(await rows(lacking)).toEqual([]);
    const strange = `
      select t.transfer_id from settlement.transfer t join journal.entry own using (entry_id)
      left join journal.entry cause on cause.entry_id = t.caused_by and cause.file_id = own.file_id
      where own.file_id is not null and cause.entry_id is null`;
    expect(await rows(strange)).toEqual([]);
    expect(
      (await one('select count(*)::int as n from document.document where caused_by is not null')).n,
    ).toBeGreaterThan(5);
  });

  it('has sound books and shelves', async () => {
    await expectMoneySound(database);
    await expectStockSound(database);
  });

  it('continues the log and a trade: entries of format 2 follow those of format 1, and its dossier holds', async () => {
    const tradeId = await idOf('open');
    const { items: warehouses } = await seller.get('/api/v1/warehouses');
    const { lines } = await seller.get(`/api/v1/trades/${tradeId}`);
    await seller.post(`/api/v1/trades/${tradeId}/production`, {
      lines: lines.map(({ lineId, quantity }: { lineId: string; quantity: { value: string } }) => ({
        ...{ lineId, quantity: quantity.value, warehouseId: warehouses[0].warehouseId, source: 'made' },
      })),
      inspected: { result: 'accepted', sampleSize: 8 },
    });
    const { report, formats } = await verified(tradeId);
    expect(failing(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'holds', trust: 'given', status: 'open' });
    expect(report.treeSize).toBeGreaterThan(sizeBefore);
    // In order: never an old one after a new one.
    expect(new Set(formats)).toEqual(new Set(['v1', 'v2']));
    expect(formats.lastIndexOf('v1')).toBe(formats.indexOf('v2') - 1);
  });

  it('carries out what follows from a cancellation on what it held before', async () => {
    const tradeId = await idOf('open');
    await buyer.post(`/api/v1/trades/${tradeId}/cancellation`, { reason: 'the shop closes' });
    await seller.post(`/api/v1/trades/${tradeId}/cancellation/answer`, { answer: 'accepted' });
    const { report } = await verified(tradeId);
    expect(failing(report)).toEqual([]);
    expect(report.status).toBe('cancelled');
    await expectMoneySound(database);
    await expectStockSound(database);
    const posted = `
      select count(*)::int as n from settlement.transfer t join journal.entry e using (entry_id) where e.file_id = '${tradeId}'`;
    expect((await one(posted)).n).toBe(2);
    const held = `
      select account_id from settlement.account where kind = 'escrow' and trade_id = '${tradeId}'
      and credits_posted <> debits_posted`;
    expect(await rows(held)).toEqual([]);
  });

  it.each(['closed', 'cancelled'] as const)('%s: a new dossier of it holds as well', async (name) => {
    const { report, formats } = await verified(await idOf(name));
    expect(failing(report)).toEqual([]);
    expect([report.format, report.verdict, report.status]).toEqual([2, 'holds', name]);
    // No entry of then gives the trade its number: it is shown by its order's, which one does.
    expect([report.number, report.told.orderNumber]).toEqual([undefined, expect.any(String)]);
    expect(report.told.organisations.length).toBeGreaterThan(2);
    expect(new Set(formats)).toEqual(new Set(['v1']));
  });
});

/** Git keeps no more of a file's mode than whether it can be run; keys that others may read are refused. */
async function closeKeys(home: string): Promise<void> {
  for (const name of await readdir(home, { recursive: true })) {
    if (/\.(key|json)$/.test(name)) await chmod(join(home, name), 0o600);
  }
}
