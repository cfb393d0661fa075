import {
  createCompactRange,
  HASH_BYTES,
  NOTE_SIGNATURE,
  noteSigner,
  parseNote,
  TILE_WIDTH,
  tilePath,
  tilesOfGrowth,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
} from '@tongshang/merkle-log';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrate } from './integrate.ts';
import { caller, integrateAll, type JournalFixture, journalFixture, logSigner } from './journal.fixture.ts';
import { storeGrowth } from './log-store.ts';
import { proveEntries } from './prove.ts';

let t: JournalFixture;
beforeEach(async () => {
  t = await journalFixture();
});
afterEach(() => t.close());

const read = <T>(fn: Parameters<JournalFixture['database']['transaction']>[1]) =>
  t.database.transaction(caller(), fn) as Promise<T>;

/** Appends entries of nobody's trade, in one transaction. */
async function appendMany(count: number, journal = t.journal): Promise<string[]> {
  return t.database.system('fill the log', async (tx) =>
    Array.from(
      { length: count },
      (_, index) => journal.append(tx, { kind: 'trace.observed', public: { index } }).entryId,
    ),
  );
}

/** Everything the log says, checked against the leaf hashes themselves. */
async function checkWholeLog(): Promise<number> {
  return t.database.system('audit', async (tx) => {
    const leaves = await tx.rows<{ leaf_index: bigint; leaf_hash: Uint8Array }>(
      'select leaf_index, leaf_hash from journal.leaf join journal.entry using (entry_id) order by leaf_index',
    );
    const [{ entries, pending } = { entries: 0n, pending: 0n }] = await tx.rows<{
      entries: bigint;
      pending: bigint;
    }>(
      'select (select count(*) from journal.entry) as entries, (select count(*) from journal.pending) as pending',
    );
    expect(leaves.map(({ leaf_index }) => Number(leaf_index))).toEqual(leaves.map((_, index) => index));
    expect(BigInt(leaves.length) + pending).toBe(entries);
    const range = createCompactRange();
    for (const { leaf_hash } of leaves) range.append(leaf_hash);
    const checkpoint = await t.journal.checkpoint(tx);
    expect(checkpoint?.size ?? 0).toBe(leaves.length);
    expect(Buffer.from(checkpoint?.root ?? range.root()).equals(range.root())).toBe(true);
    for (const tile of tilesOfGrowth(0, leaves.length)) {
      const bytes = await t.journal.tile(tx, tilePath(tile));
      expect(bytes).toHaveLength(tile.width * HASH_BYTES);
      if (tile.level > 0) continue;
      const expected = leaves.slice(tile.index * TILE_WIDTH, tile.index * TILE_WIDTH + tile.width);
      expect(Buffer.from(bytes).equals(Buffer.concat(expected.map(({ leaf_hash }) => leaf_hash)))).toBe(true);
    }
    return leaves.length;
  });
}

describe('the log', () => {
  it('proves every entry, and that it only grew', async () => {
    const ids: string[] = [];
    const sizes: number[] = [];
    for (const count of [1, 3, 252, 1, 700]) {
      ids.push(...(await appendMany(count)));
      sizes.push(await integrateAll(t.journal));
    }
    expect(sizes).toEqual([1, 4, 256, 257, 957]);
    expect(await checkWholeLog()).toBe(957);
    await t.database.system('verify', async (tx) => {
      const proofs = await proveEntries(tx, ids, t.journal.quorum);
      for (const { leafHash, leafIndex, proof, checkpoint } of proofs) {
        verifyInclusion({ leafHash, index: leafIndex, size: checkpoint.size, proof, root: checkpoint.root });
      }
      expect(proofs.map(({ leafIndex }) => leafIndex)).toEqual(ids.map((_, index) => index));
      const roots = await tx.rows<{ size: bigint; root: Uint8Array }>(
        'select size, root from journal.checkpoint order by size',
      );
      for (const [position, { size, root }] of roots.entries()) {
        for (const later of roots.slice(position)) {
          const [size1, size2] = [Number(size), Number(later.size)];
          const proof = await t.journal.consistency(tx, size1, size2);
          verifyConsistency({ size1, size2, root1: root, root2: later.root, proof });
        }
      }
    });
  });

  it('signs checkpoints that others verify with its key alone', async () => {
    await appendMany(2);
    await t.journal.integrate();
    const checkpoint = await read<{ signedNote: string }>((tx) => t.journal.checkpoint(tx));
    const verified = verifyCheckpoint(checkpoint.signedNote, {
      logKey: t.journal.logKey,
      witnesses: [],
      threshold: 0,
    });
    expect([verified.origin, verified.size]).toEqual(['test.example/log', 2]);
  });

  it('states the empty log before anything is in it', async () => {
    expect(await read((tx) => t.journal.checkpoint(tx))).toBeUndefined();
    expect(await t.journal.integrate()).toEqual({ integrated: 0, size: 0 });
    expect(await read((tx) => t.journal.checkpoint(tx))).toMatchObject({ size: 0 });
    expect(await t.journal.integrate()).toEqual({ integrated: 0, size: 0 });
    await appendMany(1);
    expect(await t.journal.integrate()).toEqual({ integrated: 1, size: 1 });
  });

  it('refuses proofs that it cannot give, with the reason', async () => {
    const owner = caller();
    const id = await t.database.transaction(
      owner,
      async (tx) => t.journal.append(tx, { kind: 'party.registered' }).entryId,
    );
    const prove = (who: typeof owner) => t.database.transaction(who, (tx) => t.journal.proof(tx, id));
    await expect(prove(owner)).rejects.toMatchObject({ code: 'JOURNAL_ENTRY_PENDING' });
    await expect(prove(caller())).rejects.toMatchObject({ code: 'JOURNAL_ENTRY_NOT_FOUND' });
    await t.journal.integrate();
    await expect(prove(owner)).resolves.toMatchObject({ leafIndex: 0 });
    await expect(prove(caller())).rejects.toMatchObject({ code: 'JOURNAL_ENTRY_NOT_FOUND' });
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 1.5],
      [Number.NaN, 1],
    ] as const) {
      await expect(read((tx) => t.journal.consistency(tx, from, to))).rejects.toMatchObject({
        code: 'JOURNAL_SIZE_UNKNOWN',
      });
    }
    await expect(read((tx) => t.journal.tile(tx, 'tile/0/000.p/2'))).rejects.toMatchObject({
      code: 'JOURNAL_TILE_NOT_FOUND',
    });
    await expect(read((tx) => t.journal.tile(tx, 'tile/entries/000'))).rejects.toMatchObject({
      code: 'TILE_MALFORMED',
    });
  });

  it('serves a partial tile unchanged after it has grown', async () => {
    await appendMany(5);
    await t.journal.integrate();
    const before = await read<Uint8Array>((tx) => t.journal.tile(tx, 'tile/0/000.p/5'));
    await appendMany(300);
    await t.journal.integrate();
    const after = await read<Uint8Array>((tx) => t.journal.tile(tx, 'tile/0/000.p/5'));
    expect(Buffer.from(after).equals(before)).toBe(true);
  });
});

describe('integration', () => {
  it('whatever is appended and integrated, by several processes in any order, the log is whole', async () => {
    const others = [t.journalWith(), t.journalWith()];
    const step = fc.oneof(
      fc.record({ append: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ integrate: fc.nat({ max: 2 }), at: fc.constant('once') }),
      fc.record({ all: fc.constant(true) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const journals = [t.journal, ...others];
        for (const one of steps) {
          if ('append' in one) await appendMany(one.append);
          else if ('integrate' in one) await journals[one.integrate]?.integrate();
          else await Promise.all([appendMany(7), ...journals.map((journal) => journal.integrate())]);
        }
        await checkWholeLog();
      }),
      { numRuns: 12 },
    );
    await integrateAll(t.journal);
    await checkWholeLog();
  });

  it('never reorders the entries of a trade, whatever commits first', async () => {
    const seller = caller();
    const trades = await Promise.all([1, 2, 3, 4].map(() => t.trade({ [seller.organisationId]: 'seller' })));
    const appends = Array.from({ length: 80 }, (_, index) =>
      t.database.transaction(seller, async (tx) => {
        t.journal.append(tx, {
          kind: 'trace.observed',
          file: { fileId: trades[index % 4] as string, kind: 'trade' },
        });
        t.journal.append(tx, {
          kind: 'trace.observed',
          file: { fileId: trades[(index * 7) % 4] as string, kind: 'trade' },
        });
      }),
    );
    let done = false;
    const integrating = (async () => {
      while (!done) await t.journal.integrate();
    })();
    await Promise.all(appends);
    done = true;
    await integrating;
    await integrateAll(t.journal);
    const disorder = await t.database.system('audit', (tx) =>
      tx.rows(
        `select from journal.entry a join journal.leaf la using (entry_id)
         join journal.entry b on b.file_id = a.file_id and b.sequence = a.sequence + 1
         join journal.leaf lb on lb.entry_id = b.entry_id
         where lb.leaf_index <= la.leaf_index`,
      ),
    );
    expect(disorder).toEqual([]);
    expect(await checkWholeLog()).toBe(160);
  });

  it('takes an entry that committed after later ones were integrated', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const slow = t.database.system('a slow transaction', async (tx) => {
      t.journal.append(tx, { kind: 'trace.observed' });
      tx.beforeCommit(() => gate);
    });
    await appendMany(3);
    while ((await t.journal.integrate()).size !== 3) await new Promise((resolve) => setImmediate(resolve));
    open();
    await slow;
    expect(await integrateAll(t.journal)).toBe(4);
    await checkWholeLog();
  });

  it.each(['sign', 'leaf', 'checkpoint', 'tile'])('stopped at %s, leaves nothing half done', async (step) => {
    await appendMany(10);
    await t.journal.integrate();
    await appendMany(300);
    const failing = await failureAt(step);
    await expect(failing.integrate()).rejects.toThrow();
    await failing.repair();
    expect(await checkWholeLog()).toBe(10);
    expect((await failing.integrate()).size).toBe(310);
    expect(await checkWholeLog()).toBe(310);
  });

  it('takes no growth that was reckoned on a log that is no longer so, and writes nothing of it', async () => {
    await appendMany(3);
    await t.journal.integrate();
    const [entryId = ''] = await appendMany(1);
    const tile = { level: 0, index: 0, added: Buffer.alloc(HASH_BYTES) };
    const grown = { size: 4, root: Buffer.alloc(HASH_BYTES), note: 'never written' };
    const note = (await read<{ note: string }>((tx) => t.journal.checkpoint(tx))).note;
    for (const found of [
      { epoch: 1, note: undefined },
      { epoch: 1, note: 'an older one' },
      { epoch: 2, note },
    ]) {
      const growth = { from: 3, entryIds: [entryId], found };
      const isStored = t.database.system('grow', (tx) => storeGrowth(tx, growth, grown, [tile]));
      expect(await isStored, JSON.stringify(found)).toBe(false);
    }
    expect(await checkWholeLog()).toBe(3);
    expect(await integrateAll(t.journal)).toBe(4);
    await checkWholeLog();
  });

  it('does not continue a log with another key or name', async () => {
    await appendMany(1);
    await t.journal.integrate();
    const seed = new Uint8Array(32).fill(8);
    for (const signer of [
      noteSigner(logSigner.key.name, NOTE_SIGNATURE, seed),
      noteSigner('other.example/log', NOTE_SIGNATURE, seed),
    ]) {
      await expect(t.journalWith({ signer }).integrate()).rejects.toMatchObject({
        code: 'JOURNAL_OTHER_LOG',
      });
    }
    expect(
      parseNote((await read<{ note: string }>((tx) => t.journal.checkpoint(tx))).note).signatures,
    ).toHaveLength(1);
  });
});

/** A sequencer that breaks down once in the middle of its batch. */
async function failureAt(step: string) {
  let broken = true;
  if (step === 'sign') {
    const signer = {
      ...logSigner,
      sign(message: Uint8Array) {
        if (broken) throw new Error('the key is gone');
        return logSigner.sign(message);
      },
    };
    const repair = async () => {
      broken = false;
    };
    return { integrate: createIntegrate(t.database, signer), repair };
  }
  await asOwner(
    `create function journal.fail() returns trigger language plpgsql as $$ begin raise 'disk failure'; end $$;
     create trigger fail before insert on journal.${step} for each row execute function journal.fail()`,
  );
  return {
    integrate: createIntegrate(t.database, logSigner),
    repair: () => asOwner(`drop trigger fail on journal.${step}; drop function journal.fail()`),
  };
}

/** Runs SQL as the owner of the tables, who may put triggers on them. */
async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: t.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
