import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  COSIGNATURE,
  formatKey,
  leafHash,
  noteSigner,
  toBase64,
  treeHead,
  verifyCheckpoint,
  verifyInclusion,
} from '@tongshang/merkle-log';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginEpoch, openLog } from './begin-epoch.ts';
import { signerOfEpoch } from './epoch.ts';
import { caller, integrateAll, type JournalFixture, journalFixture, logSigner } from './journal.fixture.ts';
import type { Journal } from './journal.ts';
import { createWitness, type WitnessStore } from './witness.ts';
import { answerOf } from './witness-answer.ts';
import type { RemoteWitness } from './witness-push.ts';
import { openWitnessStore } from './witness-store.ts';

const witnessSigner = noteSigner('witness.example/w2', COSIGNATURE, new Uint8Array(32).fill(2));
const witnessKey = formatKey(witnessSigner.key);
const clock = () => Temporal.Instant.from('2026-03-01T00:00:00Z');
const foreignRoot = (size: number) =>
  treeHead(Array.from({ length: size }, (_, index) => leafHash(Uint8Array.of(9, index))));

let t: JournalFixture;
let folder: string;
let store: WitnessStore;
beforeEach(async () => {
  t = await journalFixture();
  folder = await mkdtemp(join(tmpdir(), 'tongshang-epoch-'));
  store = await openWitnessStore(folder);
});
afterEach(async () => {
  await t.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** A witness with a real memory, as it stands for the log of this signer. */
function witnessOf(signer = logSigner): RemoteWitness {
  const witness = createWitness({ signer: witnessSigner, logs: [formatKey(signer.key)], store, clock });
  return { key: witnessKey, submit: (body) => witness.addCheckpoint(body) };
}

const appendMany = (count: number, journal = t.journal): Promise<string[]> =>
  t.database.system('entries', async (tx) =>
    Array.from(
      { length: count },
      (_, index) => journal.append(tx, { kind: 'trace.observed', public: { index } }).entryId,
    ),
  );

const leaves = () =>
  t.database.system('the leaves', async (tx) => {
    const rows = await tx.rows<{ id: string }>('select entry_id as id from journal.leaf order by leaf_index');
    return rows.map(({ id }) => id);
  });

const standing = (journal: Journal) => t.database.transaction(caller(), (tx) => journal.checkStanding(tx));

describe('what a witness answers', () => {
  it.each([
    [200, 'whatever', { kind: 'cosigned' }],
    [409, '3\n', { kind: 'stands', size: 3 }],
    [409, '7\n', { kind: 'stands', size: 7 }],
    [409, '8\n', { kind: 'ahead', size: 8 }],
    [409, 'WITNESS_ROOT_CONFLICT\n', { kind: 'forked', size: 7 }],
    [409, '08\n', { kind: 'forked', size: 7 }],
    [422, 'WITNESS_INCONSISTENT\n', { kind: 'forked', size: 5 }],
    [404, 'WITNESS_LOG_UNKNOWN\n', { kind: 'failed' }],
    [500, '', { kind: 'failed' }],
  ] as const)('%i %j to a proof from 5 to 7', (status, body, expected) => {
    expect(answerOf({ status, body }, { oldSize: 5, size: 7 })).toEqual(expected);
  });
});

describe('JOURNAL-11: a log that its witnesses contradict', () => {
  it.each([
    ['it has cosigned more than there is', 29, 29],
    ['it has cosigned another tree of the same size', 4, 4],
    ['it has cosigned a smaller tree that is no beginning of this one', 3, 3],
  ])('is not continued: %s', async (_, size, seen) => {
    await appendMany(4);
    await integrateAll(t.journal);
    await store.write(logSigner.key.name, { size, root: foreignRoot(size) });
    const journal = t.journalWith({ witnesses: [witnessOf()] });
    expect(await journal.askWitnesses()).toEqual([{ witness: witnessKey, seenSize: seen, logSize: 4 }]);
    const [entryId = ''] = await appendMany(1, journal);
    expect(await journal.integrate()).toEqual({ integrated: 0, size: 4 });
    const refusal = {
      code: 'LOG_BEHIND_WITNESSES',
      params: { witness: 'witness.example/w2', seen: String(seen), size: '4' },
    };
    await expect(journal.provable([entryId])).rejects.toMatchObject(refusal);
    await expect(standing(journal)).rejects.toMatchObject(refusal);
    // Nor by another process that asks the same witness; one that asks nobody hears of nothing.
    expect(await t.journalWith({ witnesses: [witnessOf()] }).integrate()).toEqual({ integrated: 0, size: 4 });
    expect(await t.journal.integrate()).toEqual({ integrated: 1, size: 5 });
  });

  it('goes on as soon as the witness cosigns again', async () => {
    await appendMany(2);
    await integrateAll(t.journal);
    await store.write(logSigner.key.name, { size: 9, root: foreignRoot(9) });
    const journal = t.journalWith({ witnesses: [witnessOf()] });
    expect(await journal.askWitnesses()).toHaveLength(1);
    await store.write(logSigner.key.name, { size: 0, root: foreignRoot(0) });
    expect(await journal.askWitnesses()).toEqual([]);
    await appendMany(1);
    expect(await journal.integrate()).toEqual({ integrated: 1, size: 3 });
    await standing(journal);
  });

  it('is not stopped by a witness that cannot be reached, nor by one that was shown a larger tree by another process', async () => {
    await appendMany(3);
    await integrateAll(t.journal);
    let shown = 0;
    const other = witnessOf();
    const ahead: RemoteWitness = {
      key: other.key,
      async submit(body) {
        // Between our reading and its answer, another process grows the log and shows it.
        if (shown++ === 0) {
          await appendMany(2);
          await integrateAll(t.journal);
          expect(await t.journalWith({ witnesses: [other] }).askWitnesses()).toEqual([]);
        }
        return other.submit(body);
      },
    };
    expect(await t.journalWith({ witnesses: [ahead] }).askWitnesses()).toEqual([]);
    expect(shown).toBeGreaterThan(1);
    const away = { key: witnessKey, submit: () => Promise.reject(new Error('unreachable')) };
    expect(await t.journalWith({ witnesses: [away] }).askWitnesses()).toEqual([]);
  });
});

describe('JOURNAL-12: a new epoch', () => {
  const begin = (moved?: (by: number) => Promise<void>) =>
    beginEpoch({
      ...{ database: t.database, first: logSigner, witnesses: [witnessKey] },
      moved: async (_tx, by) => moved?.(by),
    });

  async function contradicted(): Promise<{ root: Uint8Array }> {
    await store.write(logSigner.key.name, { size: 29, root: foreignRoot(29) });
    const journal = t.journalWith({ witnesses: [witnessOf()] });
    expect(await journal.askWitnesses()).toHaveLength(1);
    const { root = new Uint8Array() } =
      (await t.database.system('the root', (tx) => journal.checkpoint(tx))) ?? {};
    return { root };
  }

  it('begins with an entry that names the log before; every entry follows in its order, and can be proved', async () => {
    const old = await appendMany(300);
    await integrateAll(t.journal);
    const seen: number[] = [];
    const consume = (journal: Journal) =>
      journal.consume('reader', async (_tx, entries) => {
        seen.push(...entries.map(({ leafIndex }) => leafIndex));
      });
    await consume(t.journal);
    const pending = await appendMany(2);
    const { root } = await contradicted();
    const moved: number[] = [];
    await begin(async (by) => void moved.push(by));
    expect(moved).toEqual([1]);

    const { epoch, signer } = await openLog(t.database, logSigner);
    expect(signer.key.name).toBe('test.example/log/epoch-2');
    expect(epoch).toEqual({
      number: 2,
      follows: {
        origin: 'test.example/log',
        logKey: formatKey(logSigner.key),
        size: 300,
        root: Buffer.from(root),
      },
    });
    const journal = t.journalWith({ signer, epoch, witnesses: [witnessOf(signer)] });
    expect(await integrateAll(journal)).toBe(303);
    const begun = await t.database.system('the entry', (tx) => journal.epochEntry(tx));
    expect(await leaves()).toEqual([begun?.entry.entryId, ...old, ...pending]);
    expect(begun).toMatchObject({
      leafIndex: 0,
      entry: {
        kind: 'journal.epoch-begun',
        organisationId: null,
        public: {
          number: 2,
          origin: signer.key.name,
          follows: {
            ...{ origin: 'test.example/log', logKey: formatKey(logSigner.key), size: 300 },
            root: toBase64(root),
          },
          seen: [{ witness: witnessKey, size: 29 }],
        },
      },
    });
    expect(await journal.askWitnesses()).toEqual([]);
    await standing(journal);
    const proof = await t.database.system('prove', (tx) => journal.proof(tx, old[7] as string));
    expect(proof.leafIndex).toBe(8);
    const policy = { logKey: journal.logKey, witnesses: [witnessKey], threshold: 1 };
    const { size, root: newRoot } = verifyCheckpoint(proof.checkpoint.signedNote ?? '', policy);
    verifyInclusion({
      leafHash: proof.leafHash,
      index: 8,
      size,
      proof: proof.proof ?? [],
      root: newRoot,
    });

    // Whoever reads the journal goes on behind what it has read.
    await consume(journal);
    expect(seen).toEqual([...old.keys(), 301, 302]);
  });

  it('is begun only where a witness contradicts', async () => {
    await appendMany(1);
    await integrateAll(t.journal);
    await expect(begin()).rejects.toMatchObject({ code: 'LOG_EPOCH_NOT_NEEDED' });
    expect((await openLog(t.database, logSigner)).epoch.number).toBe(1);
  });

  it('stops every process that still works in the one before', async () => {
    await appendMany(2);
    await integrateAll(t.journal);
    await contradicted();
    const stale = t.journalWith({ witnesses: [witnessOf()] });
    await begin();
    const refusal = { code: 'LOG_EPOCH_OTHER', params: { own: '1', present: '2' } };
    await expect(stale.integrate()).rejects.toMatchObject(refusal);
    await expect(standing(stale)).rejects.toMatchObject(refusal);
    await expect(t.journal.integrate()).rejects.toMatchObject(refusal);
    expect(await leaves()).toEqual([]);
  });

  it('can be followed by another, and by none of a log without entries in between', async () => {
    await appendMany(1);
    await integrateAll(t.journal);
    await contradicted();
    await begin();
    const second = await openLog(t.database, logSigner);
    await store.write(second.signer.key.name, { size: 5, root: foreignRoot(5) });
    const journal = t.journalWith({ ...second, witnesses: [witnessOf(second.signer)] });
    await integrateAll(journal);
    expect(await journal.askWitnesses()).toHaveLength(1);
    await begin();
    const third = await openLog(t.database, logSigner);
    expect([third.signer.key.name, third.epoch.follows?.origin]).toEqual([
      'test.example/log/epoch-3',
      'test.example/log/epoch-2',
    ]);
    expect(await integrateAll(t.journalWith(third))).toBe(3);
  });

  it('has a name and a key id of its own, and the platform’s key', () => {
    const { key } = signerOfEpoch(logSigner, 2);
    expect(key.publicKey).toEqual(logSigner.key.publicKey);
    expect(key.keyId).not.toBe(logSigner.key.keyId);
    expect(signerOfEpoch(logSigner, 1)).toBe(logSigner);
  });
});
