import { randomUUIDv7 } from 'node:crypto';
import { beginFile } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { openDossier, verifyDossier } from '@tongshang/dossier';
import { createJournal, migrations } from '@tongshang/journal';
import {
  fromBase64,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  verifyCheckpoint,
  verifyInclusion,
} from '@tongshang/merkle-log';
import type { Trade } from '@tongshang/trade';
import { createWorkers, type Workers } from '@tongshang/workers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assembleDossier } from './assemble-dossier.ts';

const ENTRIES = 300;
const seller = { organisationId: randomUUIDv7(), personId: null };
const tradeId = randomUUIDv7();

let t: TestDatabase;
let workers: Workers;
beforeAll(async () => {
  t = await testDatabase([{ module: 'journal', folder: migrations }]);
  workers = createWorkers({ threadsMax: 1 });
});
afterAll(async () => {
  await workers?.close();
  await t?.close();
});

/** A journal of one trade with so many entries, all in its log. */
async function longTrade(fileId: string, count: number) {
  const { database } = t;
  const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
  const journal = createJournal({ database, signer });
  await database.system('a trade for a test', (tx) =>
    beginFile(tx, { fileId, kind: 'trade' }, [{ ...seller, role: 'seller' }]),
  );
  await database.transaction(seller, async (tx) => {
    for (let index = 0; index < count; index += 1) {
      journal.append(tx, {
        ...{ kind: 'trace.observed', file: { fileId, kind: 'trade' } },
        ...{ public: { index }, private: { note: `number ${index}` } },
      });
    }
  });
  while ((await journal.integrate()).integrated !== 0);
  return journal;
}

it('DOSSIER-EXPORT-6: leaves parsing, proving and packing of many entries to a thread', async () => {
  const journal = await longTrade(tradeId, ENTRIES);
  const onTheLoop = () => Promise.reject(new Error('this is done in a thread'));
  const trade = { tradeId, number: 'T-1', status: 'open', demonstration: true, parties: [] };
  const deps = {
    journal: { ...journal, proof: onTheLoop, readFileEntries: onTheLoop },
    workers,
    trade: {
      readTrade: async () => trade as unknown as Trade,
      readFollowUp: async () => undefined,
    },
    conversation: { listShared: async () => [] },
    document: { awaitPrints: async () => {}, readPapers: async () => [] },
  };
  const { bytes } = await assembleDossier(
    deps,
    {
      transaction: (fn) => t.database.transaction(seller, fn),
      run: { organisationId: seller.organisationId },
    },
    tradeId,
    [],
  );
  expect(workers.state.inThreads).toEqual({ 'dossier.pack': 1 });
  const { entries, checkpoint } = openDossier(bytes);
  const policy = { logKey: journal.logKey, witnesses: [], threshold: 0 };
  const { size, root } = verifyCheckpoint(checkpoint, policy);
  expect([entries.length, size]).toEqual([ENTRIES, ENTRIES]);
  for (const [position, { text, leafIndex, proof, disclosures }] of entries.entries()) {
    const hash = leafHash(new TextEncoder().encode(text));
    verifyInclusion({
      leafHash: hash,
      index: leafIndex,
      size,
      proof: proof.map((one) => fromBase64(one) ?? new Uint8Array()),
      root,
    });
    expect([leafIndex, disclosures.note?.value]).toEqual([position, `number ${position}`]);
  }
  expect(verifyDossier(bytes, policy)).toMatchObject({ verdict: 'holds', status: 'open', entries: ENTRIES });
});

it('DOSSIER-EXPORT-7: reads again where the trade went on before the checkpoint', async () => {
  const tradeId = randomUUIDv7();
  const journal = await longTrade(tradeId, 2);
  const enter = () =>
    t.database.transaction(seller, async (tx) => {
      journal.append(tx, { kind: 'trace.observed', file: { fileId: tradeId, kind: 'trade' } });
    });
  let readings = 0;
  const trade = { tradeId, number: 'T-2', status: 'open', demonstration: true, parties: [] };
  const deps = {
    workers,
    journal: {
      ...journal,
      // Somebody states something between the reading and the proofs, the first time.
      async provable(...asked: Parameters<typeof journal.provable>) {
        readings += 1;
        if (readings === 1) await enter();
        while ((await journal.integrate()).integrated !== 0);
        return journal.provable(...asked);
      },
    },
    trade: { readTrade: async () => trade as unknown as Trade, readFollowUp: async () => undefined },
    conversation: { listShared: async () => [] },
    document: { awaitPrints: async () => {}, readPapers: async () => [] },
  };
  const assembling = {
    transaction: <T>(fn: Parameters<typeof t.database.transaction<T>>[1]) =>
      t.database.transaction(seller, fn),
    run: { organisationId: seller.organisationId },
  };
  const { bytes } = await assembleDossier(deps, assembling, tradeId, []);
  const report = verifyDossier(bytes, { logKey: journal.logKey, witnesses: [], threshold: 0 });
  expect([readings, report.verdict, report.entries]).toEqual([2, 'holds', 3]);
});
