import { accessHoles, type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import {
  fromBase64,
  leafHash,
  merkleLogRefusals,
  parseCheckpoint,
  parseNote,
  treeHead,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
} from '@tongshang/merkle-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller, type JournalFixture, journalFixture } from './journal.fixture.ts';
import { table } from './refusals.ts';
import { journalRoutes } from './routes.ts';

let t: JournalFixture;
let http: TestHttp;
beforeAll(async () => {
  t = await journalFixture();
  http = await testHttp({
    database: t.database,
    refusals: [table, merkleLogRefusals],
    routes: (app) => journalRoutes(app, { journal: t.journal }),
  });
});
afterAll(async () => {
  await http.close();
  await t.close();
});

const owner = caller();
const append = (count: number) =>
  t.database.transaction(owner, async (tx) =>
    Array.from({ length: count }, () => t.journal.append(tx, { kind: 'party.registered' }).entryId),
  );
const bytesOf = (text: string): Uint8Array => fromBase64(text) ?? leafHash(new Uint8Array(0));

describe('the log over HTTP', () => {
  it('says that there is nothing yet', async () => {
    const reply = await http.as(null).get('/log/checkpoint');
    expect([reply.status, reply.body.code]).toEqual([404, 'JOURNAL_EMPTY']);
    expect((await http.as(null).get('/api/v1/log')).body).toMatchObject({
      origin: 'test.example/log',
      size: 0,
    });
  });

  it('serves checkpoint and tiles to anyone, and proofs to whoever may see the entry', async () => {
    const [first] = await append(5);
    await t.journal.integrate();
    await append(300);
    await t.journal.integrate();
    const anyone = http.as(null);

    const checkpoint = await anyone.get('/log/checkpoint');
    expect(checkpoint.headers['content-type']).toBe('text/plain; charset=utf-8');
    const { logKey } = (await anyone.get('/api/v1/log')).body;
    const { size, root } = verifyCheckpoint(checkpoint.text, { logKey, witnesses: [], threshold: 0 });
    expect(size).toBe(305);

    const seller = http.as(testPrincipal({ organisationId: owner.organisationId }));
    const { body } = await seller.get(`/api/v1/log/proof/${first}`);
    const stated = parseCheckpoint(parseNote(body.checkpoint).text);
    verifyInclusion({
      leafHash: bytesOf(body.leafHash),
      index: body.leafIndex,
      size: stated.size,
      proof: body.proof.map(bytesOf),
      root: stated.root,
    });

    const stranger = await http.as(testPrincipal()).get(`/api/v1/log/proof/${first}`);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'JOURNAL_ENTRY_NOT_FOUND']);

    const partial = await anyone.get('/log/tile/0/000.p/5');
    expect(partial.headers['cache-control']).toContain('immutable');
    const bytes = await t.database.transaction(caller(), (tx) => t.journal.tile(tx, 'tile/0/000.p/5'));
    const hashes = Array.from({ length: 5 }, (_, index) => bytes.subarray(32 * index, 32 * index + 32));
    const consistency = (await anyone.get('/api/v1/log/consistency?from=5&to=305')).body;
    verifyConsistency({
      size1: 5,
      size2: 305,
      root1: treeHead(hashes),
      root2: root,
      proof: consistency.proof.map(bytesOf),
    });
  });

  it.each([
    ['/log/tile/0/001', 404, 'JOURNAL_TILE_NOT_FOUND'],
    ['/log/tile/0/0', 400, 'TILE_MALFORMED'],
    ['/log/tile/entries/000', 400, undefined],
    ['/log/tile/99/x00000/000', 400, 'TILE_MALFORMED'],
    ['/api/v1/log/consistency?from=4&to=999999', 404, 'JOURNAL_SIZE_UNKNOWN'],
    ['/api/v1/log/consistency?from=-1&to=3', 400, undefined],
    ['/api/v1/log/consistency', 400, undefined],
  ])('%s is %i', async (url, status, code) => {
    const reply = await http.as(null).get(url);
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(reply.body.code).toBe(code);
  });

  it('refuses whom it must', async () => {
    expect(await accessHoles(http)).toEqual([]);
  });

  it('documents the rest of a tile’s path by a name', () => {
    const { paths } = http.app.openApi() as unknown as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    expect(paths['/log/tile/{level}/{path}']?.get.parameters.map(({ name }) => name)).toEqual([
      'level',
      'path',
    ]);
  });
});
