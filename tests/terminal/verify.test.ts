import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKS, type OpenedDossier, openDossier, packDossier, type Report } from '@tongshang/dossier';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { stagePlatform } from '../stage/platform.ts';
import { type Ended, filesIn, tongshang, workshop } from './command-line.ts';

let shop: Awaited<ReturnType<typeof workshop>>;
let dossier: Buffer;
/** Of the same log before the trade was closed, and of a trade of another platform. */
let earlier: Buffer;
let foreign: Buffer;
let trust: object;
/** Of the closed trade, as the parties that may not see every paper get it. */
const partial = new Map<string, Buffer>();

/** Real dossiers of real platforms, both gone before anything is verified. */
beforeAll(async () => {
  shop = await workshop();
  for (const [index, number] of ['VERIFY', 'FOREIGN'].entries()) {
    const staged = await stagePlatform();
    const { walker, access } = staged;
    const made = async (orderNumber: string) => {
      const order = purchaseOrder({ orderNumber });
      const { tradeId = '' } = await walker.walk(order, { demonstration: true });
      return Buffer.from(await walker.dossier(tradeId, 'none'));
    };
    if (index === 0) {
      earlier = await made('EARLIER');
      trust = (await (await fetch(new URL('/log/trust.json', access.address))).json()) as object;
      dossier = await made(number);
      const { tradeId } = openDossier(dossier).manifest;
      for (const role of ['warehouse', 'carrier', 'bank', 'customs'] as const) {
        const apiKey = access.parties[role]?.apiKey;
        const url = new URL(`/api/v1/trades/${tradeId}/dossier?pdf=none`, access.address);
        const reply = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } });
        partial.set(role, Buffer.from(await reply.arrayBuffer()));
      }
    } else foreign = await made(number);
    await staged.close();
  }
});
afterAll(() => shop.remove());

const OFFLINE = process.getuid?.() === 0 ? ['unshare', '-n'] : [];

async function verify(bytes: Uint8Array, ...options: string[]): Promise<Ended> {
  const file = join(shop.folder, 'checked.tsd');
  await writeFile(file, bytes);
  const env = { TONGSHANG_HOME: join(shop.folder, 'no-home') };
  return tongshang(['verify', file, ...options], { cwd: shop.folder, env, under: OFFLINE });
}

/** Packs the dossier anew with something in it exchanged: its seal and hashes agree, only what stands against forgery is left. */
function forged(change: (opened: OpenedDossier, files: Map<string, Uint8Array>) => Partial<OpenedDossier>) {
  const opened = openDossier(dossier);
  const files = new Map([...opened.parts].filter(([path]) => path.startsWith('documents/')));
  return packDossier({ ...opened, ...change(opened, files), files });
}

describe('a real dossier', () => {
  it('holds without platform, database or network, and nothing is written', async () => {
    const file = join(shop.folder, 'trust.json');
    await writeFile(file, JSON.stringify(trust));
    const before = await filesIn(shop.folder);
    const { code, stdout, stderr } = await verify(dossier, '--trust', file);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/✓[\s\S]*What no proof can say:[\s\S]*This dossier holds\.\n$/);
    expect(await filesIn(shop.folder)).toEqual([...before, 'checked.tsd'].sort());
    const report: Report = JSON.parse((await verify(dossier, '--json', '--trust', file)).stdout);
    expect([report.verdict, report.trust, report.checks.length]).toEqual(['holds', 'given', CHECKS.length]);
  });

  it('does not hold for whoever trusts another log', async () => {
    const file = join(shop.folder, 'other.json');
    await writeFile(file, JSON.stringify({ ...trust, logKey: openDossier(foreign).manifest.trust.logKey }));
    const { code, stdout } = await verify(dossier, '--trust', file);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/✗[\s\S]*checkpoint/)]);
  });
});

function swapped({ documents }: OpenedDossier, files: Map<string, Uint8Array>) {
  const [a = '', b = ''] = [documents[0], documents[2]].map((document) => document?.parts[0]?.path);
  const [first, third] = [files.get(a), files.get(b)];
  if (first && third) files.set(a, third).set(b, first);
  return {};
}

/** What was done to it, and the place or the reason that must be named. */
const TAMPERED: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  [
    'a missing entry',
    () => forged(({ entries }) => ({ entries: entries.toSpliced(entries.length >> 1, 1) })),
    /entries\.json/,
  ],
  ['a swapped document', () => forged(swapped), /documents\/\d\d-\w+\.xml/],
  [
    'a checkpoint of another log',
    () => forged(() => ({ checkpoint: openDossier(foreign).checkpoint })),
    /checkpoint/,
  ],
  [
    'an old checkpoint of its own log',
    () => forged(() => ({ checkpoint: openDossier(earlier).checkpoint })),
    /checkpoint|entries\.json/,
  ],
  ['cut off', () => dossier.subarray(0, dossier.length - 1_000), /./],
  ['no archive', () => strToU8('this is a letter, not a dossier'), /./],
  ['an empty file', () => new Uint8Array(), /./],
  [
    'an archive that unpacks to more than is read',
    () => zipSync({ 'manifest.json': new Uint8Array(80 << 20) }),
    /./,
  ],
];

describe('what was tampered with is refused, and the place named', () => {
  it.each(TAMPERED)('%s', async (_what, make, named) => {
    const { code, stdout, stderr } = await verify(make());
    expect(code).toBe(1);
    const said = `${stdout}${stderr}`;
    expect(said).not.toMatch(/This dossier holds|^ +at /m);
    expect(said).toMatch(/checked\.tsd|✗/);
    expect(said).toMatch(named);
  });

  it('any single byte of the file, wherever it lies', async () => {
    const seed = Number(process.env.TONGSHANG_SEED ?? 20_260_302);
    console.log(`seed ${seed}`);
    for (let count = 0; count < 6; count += 1) {
      // Spread over the whole file, the offset within each sixth by the seed.
      const position = Math.floor(((count + ((seed * (count + 1)) % 997) / 997) / 6) * dossier.length);
      const changed = Buffer.from(dossier);
      changed.writeUInt8((changed.readUInt8(position) + 1) % 256, position);
      const { code, stdout, stderr } = await verify(changed);
      expect(code, `byte ${position}`).toBe(1);
      expect(`${stdout}${stderr}`, `byte ${position}`).toMatch(/checked\.tsd.*:/);
    }
  });

  it('a file that is not there', async () => {
    const { code, lines } = await tongshang(['verify', 'nowhere.tsd'], { cwd: shop.folder });
    expect([code, lines]).toEqual([1, ['There is no file nowhere.tsd.']]);
  });
});

it('speaks Chinese where the locale does', async () => {
  const file = join(shop.folder, 'zh.tsd');
  await writeFile(file, dossier);
  const env = { LC_ALL: '', LANG: 'zh_CN.UTF-8' };
  const { code, stdout } = await tongshang(['verify', file], { env, under: OFFLINE });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/该卷宗核验通过。\n$/)]);
  expect(await readFile(file)).toEqual(dossier);
});

describe('the dossier of a party that may not see every paper', () => {
  it('holds, names what is withheld, and shows neither the papers nor their hashes', async () => {
    const file = join(shop.folder, 'trust-of-parties.json');
    await writeFile(file, JSON.stringify(trust));
    const issued = openDossier(dossier).documents.length;
    for (const [role, bytes] of partial) {
      const { code, stdout } = await verify(bytes, '--trust', file, '--json');
      const report = JSON.parse(stdout) as Report;
      const withheld = report.remarks.filter(({ code }) => code === 'DOSSIER_PAPER_WITHHELD');
      expect([role, code, report.documents + withheld.length]).toEqual([role, 0, issued]);
      expect(withheld.length).toBeGreaterThan(0);
      const texts = openDossier(bytes).entries.filter(({ text }) => text.includes('"document.issued"'));
      expect(texts.filter(({ text }) => JSON.parse(text).public.sha256 !== undefined)).toEqual([]);
    }
    expect(partial.size).toBe(4);
  });
});
