import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { picture } from '@tongshang/catalogue/testing';
import { connect } from '@tongshang/database';
import { emptyDatabase } from '@tongshang/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyHolder } from '../stage/caller.ts';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { tongshang, workshop } from './command-line.ts';

let staged: StagedPlatform;
let shop: Awaited<ReturnType<typeof workshop>>;
let file: string;
const empties: { close(): Promise<void> }[] = [];

const command = (words: readonly string[], url: string, home = staged.home) =>
  tongshang(words, { cwd: shop.folder, env: { TONGSHANG_HOME: home, DATABASE_URL: url } });

async function target(): Promise<string> {
  const empty = await emptyDatabase();
  empties.push(empty);
  return empty.url;
}

/** How many rows every table of every module has. */
async function contentsOf(url: string): Promise<Record<string, number>> {
  const database = await connect({ url, connectionsMax: 1 });
  const contents = database.system('tests: count', async (tx) => {
    const tables = await tx.rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname !~ '^(pg_|information_schema$|public$|tongshang$)' order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      counts[name] = Number((await tx.one<{ count: bigint }>(`select count(*) as count from ${name}`)).count);
    }
    return counts;
  });
  return contents.finally(() => database.close());
}

/** The files of a home, by their hashes. */
async function filesOf(home: string): Promise<string[]> {
  const names = await readdir(join(home, 'blobs'), { recursive: true });
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).sort();
}

/** A product of the seller's with a picture: a file beside the database. */
async function showPicture(): Promise<void> {
  const { seller } = staged.access.parties as unknown as Record<string, { apiKey: string }>;
  const caller = keyHolder(staged.platform.app, seller?.apiKey ?? '');
  const product = { sku: 'SHOWN', name: { en: 'Shown' }, unit: 'C62', prices: [] };
  const { productId } = await caller.post('/api/v1/products', product);
  const url = `/api/v1/products/${productId}/images`;
  const reply = await caller.call('POST', url, picture(), { 'content-type': 'image/png' });
  expect(reply.status).toBe(201);
}

beforeAll(async () => {
  [staged, shop] = await Promise.all([stagePlatform(), workshop()]);
  await staged.walker.walk(purchaseOrder({ orderNumber: 'KEPT' }), { demonstration: true });
  await showPicture();
  await staged.platform.close();
  file = join(shop.folder, 'all.backup');
});
afterAll(async () => {
  for (const empty of empties) await empty.close();
  await staged.close();
  await shop.remove();
});

describe('backup and restore', () => {
  it('carries every row of every table and the journal into an empty database', async () => {
    const made = await command(['backup', file], staged.test.url);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/all\.backup: \d+ tables, \d+ rows, 1 files of \d+ bytes\n$/);
    const empty = await target();
    const home = join(shop.folder, 'another-home');
    const restored = await command(['restore', file], empty, home);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(restored.stdout).toContain('with 1 files');
    expect(await filesOf(home)).toEqual(await filesOf(staged.home));
    expect((await filesOf(home)).length).toBe(1);
    expect(restored.stdout).toContain("the journal's root as stated");
    const counts = await contentsOf(staged.test.url);
    expect(await contentsOf(empty)).toEqual(counts);
    expect(Math.max(...Object.values(counts))).toBeGreaterThan(10);
  });

  it('says when files are left out, and counts those that are missing afterwards', async () => {
    const bare = join(shop.folder, 'bare.backup');
    const made = await command(['backup', bare, '--without-blobs'], staged.test.url);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('without the files');
    const home = join(shop.folder, 'bare-home');
    const restored = await command(['restore', bare], await target(), home);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(restored.stdout).toContain(`1 files that the data refers to are not in ${join(home, 'blobs')}`);
  });

  it('does not replace a file, nor a database that holds something', async () => {
    const again = await command(['backup', file], staged.test.url);
    expect([again.code, again.lines.length]).toEqual([1, 1]);
    expect(again.lines[0]).toContain('all.backup exists already');
    const before = await contentsOf(staged.test.url);
    const over = await command(['restore', file], staged.test.url);
    expect([over.code, over.lines.length]).toEqual([1, 1]);
    expect(over.lines[0]).toMatch(/empty database only/);
    expect(await contentsOf(staged.test.url)).toEqual(before);
  });

  const DAMAGE: readonly (readonly [string, (bytes: Buffer) => Buffer, RegExp])[] = [
    ['cut off', (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)), /cut off at/],
    [
      'changed in one byte',
      (bytes) =>
        Buffer.from(bytes).fill(
          bytes.readUInt8(bytes.length >> 1) ^ 1,
          bytes.length >> 1,
          (bytes.length >> 1) + 1,
        ),
      /damaged at/,
    ],
    ['no backup', () => Buffer.from('a letter'), /not a Tongshang backup/],
  ];
  it.each(DAMAGE)('a backup that is %s is refused, and nothing of it stays', async (what, change, said) => {
    const damaged = join(shop.folder, `${what.replaceAll(' ', '-')}.backup`);
    await writeFile(damaged, change(await readFile(file)));
    const empty = await target();
    const { code, lines } = await command(['restore', damaged], empty);
    expect([code, lines.length], lines.join('\n')).toEqual([1, 1]);
    expect(lines[0]).toMatch(said);
    expect(await contentsOf(empty)).toEqual({});
  });

  it('a backup that cannot be begun leaves no file', async () => {
    const nowhere = join(shop.folder, 'no-folder', 'x.backup');
    const { code, lines } = await command(['backup', nowhere], staged.test.url);
    expect([code, lines.length, existsSync(nowhere)]).toEqual([1, 1, false]);
  });
});
