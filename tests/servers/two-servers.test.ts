import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture } from '@tongshang/catalogue/testing';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { verifyDossier } from '@tongshang/dossier';
import { readPicture } from '@tongshang/picture';
import { END, frame, jpeg, QUANTISATION, SCAN } from '@tongshang/picture/testing';
import { MIGRATIONS } from '@tongshang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServerProcess, startServer } from '../faults/server-process.ts';
import { type Caller, remoteCaller, sessionOf } from '../stage/caller.ts';
import { type Hands, orderByHand } from '../stage/trade-by-hand.ts';

const PASSWORD = 'look-around-tongshang';

let test: TestDatabase;
let home: string;
let one: ServerProcess;
let other: ServerProcess;

beforeAll(async () => {
  [test, home] = await Promise.all([testDatabase(MIGRATIONS), mkdtemp(join(tmpdir(), 'tongshang-two-'))]);
  const shared = { DATABASE_URL: test.url };
  one = await startServer(home, 0, shared);
  other = await startServer(home, 0, shared);
});
afterAll(async () => {
  await one?.kill();
  await other?.stop();
  await test?.close();
  await rm(home, { recursive: true, force: true });
});

const by = ({ access }: ServerProcess, role: string): Caller =>
  remoteCaller(access.address, { authorization: `Bearer ${access.parties[role]?.apiKey}` });

/** Buyer and seller of the demonstration, each at a server of its own. */
function handsAt(buyerAt: ServerProcess, sellerAt: ServerProcess): Hands {
  const { parties } = one.access;
  const sharedIds = Object.fromEntries(
    Object.entries(parties).map(([role, { organisationId }]) => [role, organisationId]),
  );
  const { buyer: buyerId = '', seller: sellerId = '' } = sharedIds;
  const shared = Object.fromEntries(Object.keys(parties).map((role) => [role, by(sellerAt, role)]));
  return {
    buyer: by(buyerAt, 'buyer'),
    seller: by(sellerAt, 'seller'),
    buyerId,
    sellerId,
    shared,
    sharedIds,
  };
}

const count = async (sql: string): Promise<number> =>
  Number((await test.database.system('tests: count', (tx) => tx.one<{ n: bigint }>(sql))).n);

/** Files of the home's blobs, by what they are named. */
const blobsIn = async (): Promise<string[]> =>
  (await readdir(join(home, 'blobs'), { recursive: true }))
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .sort();

describe('two servers on one database and one home', () => {
  it('carry one trade together; whoever reads at one hears of what is done at the other', async () => {
    const trade = await orderByHand(handsAt(one, other));
    const apiKey = other.access.parties.seller?.apiKey;
    const stop = new AbortController();
    const stream = await fetch(`${other.access.address}${trade.at('/stream')}`, {
      headers: { authorization: `Bearer ${apiKey}` },
      signal: stop.signal,
    });
    expect(stream.status).toBe(200);
    await by(one, 'buyer').post(trade.at('/cancellation'), { reason: 'the shop closes' });
    expect(await untilHeard(stream, 'trade.cancelled')).toContain('trade.cancelled');
    stop.abort();
    expect((await by(other, 'seller').get(trade.at(''))).status).toBe('cancelled');
  });

  it('count together: ten may register in a minute, wherever they ask', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 14; attempt++) {
      const { address } = (attempt % 2 ? one : other).access;
      // Counted before it is read: nothing is registered by this.
      statuses.push((await remoteCaller(address, {}).call('POST', '/api/v1/registrations', {})).status);
    }
    expect(statuses).toEqual([...Array(10).fill(400), ...Array(4).fill(429)]);
  });

  it('lock out together: failures at one close the address at the other', async () => {
    const email = 'nobody@demo.tongshang.example';
    const codes: string[] = [];
    for (let attempt = 0; attempt < 7; attempt++) {
      const { address } = (attempt % 2 ? one : other).access;
      const { body } = await remoteCaller(address, {}).call('POST', '/api/v1/session', {
        email,
        password: 'wrong',
      });
      codes.push(body.code);
    }
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), ...Array(2).fill('SIGN_IN_DELAYED')]);
  });

  it('a session that is ended at one is ended at the other', async () => {
    const credentials = await sessionOf(one.access.address, 'seller@demo.tongshang.example', PASSWORD);
    const here = remoteCaller(one.access.address, credentials);
    const there = remoteCaller(other.access.address, credentials);
    expect((await there.get('/api/v1/session')).personId).not.toBeNull();
    expect((await here.call('DELETE', '/api/v1/session')).status).toBe(204);
    expect((await here.call('GET', '/api/v1/organisation')).status).toBe(401);
    await expect.poll(async () => (await there.call('GET', '/api/v1/organisation')).status).toBe(401);
  });

  it('share files: what one takes in, the other hands out', async () => {
    const product = { sku: 'SHARED', name: { en: 'Shared' }, unit: 'C62', prices: [] };
    const { productId } = await by(one, 'seller').post('/api/v1/products', product);
    const url = `/api/v1/products/${productId}/images`;
    const added = await by(one, 'seller').call('POST', url, picture(), { 'content-type': 'image/png' });
    expect(added.status).toBe(201);
    const read = await by(other, 'seller').call('GET', `${url}/${added.body.sha256}`);
    expect([read.status, Buffer.from(read.bytes).equals(picture())]).toEqual([200, true]);
  });

  it('one of them asks the witnesses, and neither is refused by one', async () => {
    await orderByHand(handsAt(other, one));
    expect(await count('select count(*) as n from journal.asking')).toBe(1);
    expect([one.said(), other.said()]).toEqual(['', '']);
  });

  it('kill -9 while files are written leaves nothing half done, and the other goes on with everything', async () => {
    const product = { sku: 'CUT-OFF', name: { en: 'Cut off' }, unit: 'C62', prices: [] };
    const { productId } = await by(other, 'seller').post('/api/v1/products', product);
    const url = `/api/v1/products/${productId}/images`;
    const before = await blobsIn();
    // What has been accepted and not integrated yet is the other's to integrate, to show to witnesses and to prove.
    const trade = await orderByHand(handsAt(one, one));
    const pictures = Array.from({ length: 4 }, () => {
      const noise = randomBytes(4_000_000).map((byte) => (byte === 0xff ? 0 : byte));
      const read = readPicture(jpeg(QUANTISATION, frame(8, 8), Buffer.concat([SCAN, noise]), END), {
        ...{ sideMax: 8, unpackedMax: 0, keepsOrientation: true },
      });
      if ('why' in read) throw read;
      return Buffer.from(read.bytes);
    });
    const add = (server: ServerProcess, index: number) =>
      by(server, 'seller').call('POST', url, pictures[index], {
        ...{ 'content-type': 'image/jpeg', 'idempotency-key': `cut-off-${index}` },
      });
    const writing = once(watch(join(home, 'blobs', 'incoming')), 'change');
    const cut = pictures.map((_, index) =>
      add(one, index).then(
        () => 'answered',
        () => 'cut off',
      ),
    );
    await writing;
    await one.kill();
    expect(await Promise.all(cut)).toContain('cut off');

    const left = await blobsIn();
    expect(left).toEqual(expect.arrayContaining(before));
    for (const name of left) {
      const content = await readFile(join(home, 'blobs', name));
      expect(name.endsWith(createHash('sha256').update(content).digest('hex'))).toBe(true);
    }
    const again = await Promise.all(pictures.map((_, index) => add(other, index)));
    expect(again.map(({ status }) => status)).toEqual(pictures.map(() => 201));
    const { images } = (await by(other, 'seller').get(`/api/v1/products/${productId}`)).product;
    expect(images).toHaveLength(pictures.length);
    for (const { sha256 } of images) {
      const read = await by(other, 'seller').call('GET', `${url}/${sha256}`);
      expect([read.status, pictures.some((one) => one.equals(read.bytes))]).toEqual([200, true]);
    }

    const dossier = await by(other, 'seller').call('GET', `${trade.at('/dossier')}?pdf=none`);
    expect([dossier.status, dossier.status === 200 ? '' : dossier.text]).toEqual([200, '']);
    const trust = await by(other, 'seller').get('/log/trust.json');
    expect(verifyDossier(dossier.bytes, trust)).toMatchObject({ verdict: 'holds', status: 'open' });
    expect(await count('select count(*) as n from journal.pending')).toBe(0);
    expect((await fetch(`${other.access.address}/ready`)).status).toBe(200);
  });
});

/** What a stream of events says until this word comes. */
async function untilHeard(stream: Response, word: string): Promise<string> {
  let said = '';
  const decoder = new TextDecoder();
  for await (const piece of stream.body as unknown as AsyncIterable<Uint8Array>) {
    said += decoder.decode(piece, { stream: true });
    if (said.includes(word)) break;
  }
  return said;
}
