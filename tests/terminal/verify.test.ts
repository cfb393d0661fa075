import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKS, contentsOf, openDossier, type Report } from '@tongshang/dossier';
import { parseKey } from '@tongshang/merkle-log';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealedBy, zipOf } from '../attacks/forger/archive-writer.ts';
import { forgerOf } from '../attacks/forger/invented-log.ts';
import { TakenApart } from '../attacks/forger/taken-apart.ts';
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

/** Lays the dossier together anew with something in it exchanged, and seals it with a key of the forger's. */
function forged(change: (apart: TakenApart) => void): Uint8Array {
  const apart = new TakenApart(dossier);
  change(apart);
  const { name } = parseKey(String(apart.manifest.logKey));
  return sealedBy(forgerOf(name), zipOf(apart.laidTogether().map(([path, bytes]) => ({ path, bytes }))));
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
    // Nobody took over anybody's place here.
    const asked = CHECKS.length - 1;
    expect([report.verdict, report.trust, report.checks.length]).toEqual(['holds', 'given', asked]);
  });

  it('without keys to trust is consistent with itself, no more: exit code 3, and no word of witnesses', async () => {
    const { code, stdout, stderr } = await verify(dossier);
    expect([code, stderr]).toEqual([3, '']);
    expect(stdout).toMatch(/Consistent with itself, trust not checked\.\n$/);
    expect(stdout).not.toMatch(/witness|This dossier holds/i);
    const report: Report = JSON.parse((await verify(dossier, '--json')).stdout);
    expect([report.verdict, report.lacks]).toEqual(['consistent', ['trust']]);
  });

  it('tells parties, papers and who stated what, in the reader’s words', async () => {
    const file = join(shop.folder, 'trust.json');
    const { stdout } = await verify(dossier, '--trust', file);
    expect(stdout).toMatch(/^Trade T-\d{8} \(demonstration\): closed, \d+ entries/);
    expect(stdout).toMatch(/Parties, by the names they came with:\n {2}Seller: /);
    expect(stdout).toMatch(/Who stated what:\n/);
    expect(stdout).toMatch(/key [0-9a-f]{64}\./);
  });

  it('does not hold for whoever trusts another log', async () => {
    const file = join(shop.folder, 'other.json');
    await writeFile(
      file,
      JSON.stringify({ ...trust, logKey: (openDossier(foreign).manifest as { logKey: string }).logKey }),
    );
    const { code, stdout } = await verify(dossier, '--trust', file);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/✗[\s\S]*checkpoint/)]);
  });
});

/** What was done to it, and the place or the reason that must be named. */
const TAMPERED: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  [
    'a missing entry',
    () => forged(({ entries }) => void entries.splice(entries.length >> 1, 1)),
    /entries\.json/,
  ],
  [
    'a swapped document',
    () => forged((apart) => apart.swap(apart.path(/-Order\.xml$/), apart.path(/-Invoice\.xml$/))),
    /documents\/\d\d-\w+\.xml/,
  ],
  [
    'a checkpoint of another log',
    () => forged((apart) => apart.put('checkpoint.txt', new TakenApart(foreign).text('checkpoint.txt'))),
    /checkpoint/,
  ],
  [
    'an old checkpoint of its own log',
    () => forged((apart) => apart.put('checkpoint.txt', new TakenApart(earlier).text('checkpoint.txt'))),
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
  expect([code, stdout]).toEqual([3, expect.stringMatching(/自相一致，未核对信任。\n$/)]);
  expect(await readFile(file)).toEqual(dossier);
});

describe('an excerpt to pass on', () => {
  const redact = (...words: string[]) =>
    tongshang(['dossier', 'redact', ...words], {
      ...{ cwd: shop.folder, under: OFFLINE },
      env: { TONGSHANG_HOME: join(shop.folder, 'no-home') },
    });

  it('is made without platform or network, says what it lacks, and holds', async () => {
    const [whole, out, keys] = ['whole.tsd', 'less.tsd', 'trust.json'].map((name) => join(shop.folder, name));
    await writeFile(whole as string, dossier);
    const { code, stdout, stderr } = await redact(
      whole as string,
      '--withhold',
      'prices,seller',
      '--out',
      out as string,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /Taken out by whoever passed this on:\n[\s\S]*Order[\s\S]*documents\/\d\d-Invoice\.xml\n/,
    );
    const less = await readFile(out as string);
    const checked = await verify(less, '--trust', keys as string);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(
      /This is an excerpt of a file that was handed out[\s\S]*This dossier holds\.\n$/,
    );
    const report: Report = JSON.parse((await verify(less, '--trust', keys as string, '--json')).stdout);
    const original: Report = JSON.parse((await verify(dossier, '--trust', keys as string, '--json')).stdout);
    expect(report.counts.trade).toBe(original.counts.trade);
    const seller = original.told.organisations.find(({ roles }) => roles.includes('seller'))?.name.en ?? '?';
    const shown = [...openDossier(less).parts.values()].map((part) => new TextDecoder().decode(part)).join();
    expect([dossier.includes(seller), shown.includes(seller), /"unitPrice"|currencyID=/.test(shown)]).toEqual(
      [...[true, false, false]],
    );
    // Never over a file that is there.
    expect((await redact(whole as string, '--withhold', 'papers', '--out', out as string)).code).toBe(1);
    expect(await readFile(out as string)).toEqual(less);
  });
  it('is refused with the word that is not understood, or would take nothing', async () => {
    const whole = join(shop.folder, 'whole.tsd');
    const of = async (...words: string[]) => {
      const { code, lines } = await redact(whole, ...words);
      return [code, lines.at(-1)];
    };
    expect(await of('--withhold', 'prizes')).toEqual([
      1,
      expect.stringMatching(/prizes: “prizes” is nothing that/),
    ]);
    expect(await of('--withhold', 'trade.ordered:color')).toEqual([
      ...[1, expect.stringMatching(/Nothing in this dossier is “trade.ordered:color”/)],
    ]);
    expect(await of()).toEqual([2, expect.stringMatching(/^Usage: tongshang dossier redact/)]);
  });
});

describe('a trust file', () => {
  it('that counts keys of the operator’s as witnesses, and does not name them as such, does not suffice: exit code 3', async () => {
    const { operators, ...rest } = trust as { operators: string[]; witnesses: string[] };
    expect(operators.length).toBeGreaterThan(rest.witnesses.length);
    const file = join(shop.folder, 'stripped.json');
    for (const stripped of [rest, { ...rest, operators: [] }]) {
      await writeFile(file, JSON.stringify({ ...stripped, threshold: 2 }));
      const { code, stdout } = await verify(dossier, '--trust', file);
      expect([code, stdout]).toEqual([3, expect.stringMatching(/whoever runs the log holds itself\.\n$/)]);
      expect(stdout).not.toMatch(/This dossier holds|of the witnesses you trust/);
    }
  });
  it('with a fault is refused at its place', async () => {
    const file = join(shop.folder, 'faulty.json');
    const { witnesses } = trust as { witnesses: string[] };
    await writeFile(file, JSON.stringify({ ...trust, witnesses: [witnesses[0], 'x'] }));
    const { code, lines } = await verify(dossier, '--trust', file);
    expect([code, lines.at(-1)]).toEqual([
      1,
      expect.stringMatching(/faulty\.json.*witnesses\/1: This is no key/),
    ]);
  });
});

it('the count of entries says what beside the trade it counts', async () => {
  const { stdout } = await verify(dossier);
  const [heading = '', counts = ''] = stdout.split('\n');
  expect(counts).toMatch(/^Of the entries \d+ are of the trade, .*\d+ register keys that signed\.$/);
  const all = /, (\d+) entries,/.exec(heading)?.[1];
  const parts = counts.match(/\d+/g)?.map(Number) ?? [];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(all));
});

describe('the dossier of a party that may not see every paper', () => {
  it('holds, names what is withheld, and shows neither the papers nor their hashes', async () => {
    const file = join(shop.folder, 'trust-of-parties.json');
    await writeFile(file, JSON.stringify(trust));
    const issued = contentsOf(openDossier(dossier)).documents.length;
    for (const [role, bytes] of partial) {
      const { code, stdout } = await verify(bytes, '--trust', file, '--json');
      const report = JSON.parse(stdout) as Report;
      const withheld = report.remarks.filter(({ code }) => code === 'DOSSIER_PAPER_WITHHELD');
      expect([role, code, report.documents + withheld.length]).toEqual([role, 0, issued]);
      expect(withheld.length).toBeGreaterThan(0);
      expect(report.withheld.length).toBeGreaterThan(0);
      // What everybody may know is here for everybody: the number, and by what names the parties came.
      expect(report.number).toBe(
        JSON.parse((await verify(dossier, '--trust', file, '--json')).stdout).number,
      );
      expect(report.told.organisations.map(({ roles }) => roles[0])).toEqual(
        expect.arrayContaining(['seller', 'buyer']),
      );
      const texts = openDossier(bytes).entries.filter(({ text }) => text.includes('"document.issued"'));
      expect(texts.filter(({ text }) => JSON.parse(text).public.sha256 !== undefined)).toEqual([]);
    }
    expect(partial.size).toBe(4);
  });
});
