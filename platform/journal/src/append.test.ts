import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { checkChain, checkDisclosures, linkOf } from '@tongshang/journal-entry';
import { toBase64 } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileEntries } from './file-entries.ts';
import { caller, type JournalFixture, journalFixture } from './journal.fixture.ts';

let t: JournalFixture;
beforeAll(async () => {
  t = await journalFixture();
});
afterAll(() => t.close());

const fileOf = (tradeId: string) => ({ fileId: tradeId, kind: 'trade' });

const append = (tx: Tx, tradeId: string, kind = 'trace.observed', fields: Record<string, Json> = {}) =>
  t.journal.append(tx, { kind, file: fileOf(tradeId), private: fields });

const close = (tx: Tx, tradeId: string) =>
  t.journal.append(tx, { kind: 'trade.closed', file: fileOf(tradeId), closes: true });

async function code(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
}

describe('append', () => {
  it('is written with the transaction, and its chain holds', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const ids = await t.database.transaction(seller, async (tx) => [
      append(tx, tradeId, 'trade.enquired', { note: '你好', lines: [{ quantity: '3' }] }).entryId,
      append(tx, tradeId, 'document.issued').entryId,
    ]);
    await t.database.transaction(seller, async (tx) => close(tx, tradeId));
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    expect(checkChain(tradeId, entries)).toEqual({ id: tradeId, count: 3, closed: true });
    expect(entries.slice(0, 2).map(({ entry }) => entry.entryId)).toEqual(ids);
    const [first] = entries;
    expect(first?.entry.organisationId).toBe(seller.organisationId);
    expect(first?.disclosures.note?.value).toBe('你好');
    expect(checkDisclosures(first?.entry.commitments ?? {}, first?.disclosures ?? {}).heldBack).toEqual([]);
    expect(first?.canonical).not.toContain('你好');
    expect(first?.leafIndex).toBeNull();
  });

  it('is gone with a transaction that rolls back, and leaves no gap', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const failed = t.database.transaction(seller, async (tx) => {
      append(tx, tradeId);
      tx.beforeCommit(() => Promise.reject(new Error('something after the journal failed')));
    });
    await expect(failed).rejects.toThrow('something after the journal failed');
    await t.database.transaction(seller, async (tx) => append(tx, tradeId));
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    expect(entries.map(({ entry }) => linkOf(entry, 'file')?.sequence)).toEqual([1]);
    const { pending } = await t.database.system('count', (tx) =>
      tx.one<{ pending: bigint }>(
        'select count(*) as pending from journal.pending p left join journal.entry e using (entry_id) where e.entry_id is null',
      ),
    );
    expect(pending).toBe(0n);
  });

  it('takes what a later hook of the same transaction appends', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    await t.database.transaction(seller, async (tx) => {
      append(tx, tradeId);
      tx.beforeCommit(async () => {
        append(tx, tradeId);
      });
    });
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    expect(checkChain(tradeId, entries).count).toBe(2);
  });

  it('seals a file with its closing entry, last of its transaction, and takes nothing after it', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    await t.database.transaction(seller, async (tx) => {
      close(tx, tradeId);
      append(tx, tradeId, 'document.issued');
    });
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    expect(entries.map(({ entry }) => entry.kind)).toEqual(['document.issued', 'trade.closed']);
    expect(entries[1]?.entry.chains[0]?.count).toBe(2);
    expect(await code(() => t.database.transaction(seller, async (tx) => append(tx, tradeId)))).toBe(
      'JOURNAL_FILE_CLOSED',
    );
  });

  it('refuses at once what JSON cannot carry, naming the place', async () => {
    const bad = t.database.transaction(caller(), async (tx) =>
      t.journal.append(tx, {
        kind: 'party.registered',
        private: { price: { amount: 5n as never } },
      }),
    );
    await expect(bad).rejects.toMatchObject({ code: 'JSON_BIGINT', place: 'private/price/amount' });
  });

  it('keeps every character that JSON can carry, and commits each field with its own salt', async () => {
    const odd = { nul: '\u0000', emoji: '🚢', big: 1e300, tiny: 5e-324, empty: {}, minus: -0 };
    const owner = caller();
    await t.database.transaction(owner, async (tx) =>
      t.journal.append(tx, { kind: 'party.registered', private: { a: odd, b: odd } }),
    );
    const row = await t.database.transaction(owner, (tx) =>
      tx.one<{ disclosures: string }>('select disclosures from journal.entry'),
    );
    const fields = JSON.parse(row.disclosures) as Record<string, { salt: string; value: unknown }>;
    expect(fields.a?.value).toEqual({ ...odd, minus: 0 });
    expect(fields.a?.salt).not.toBe(fields.b?.salt);
  });
});

describe('causes and words', () => {
  it('an act is its organisation’s own word unless it is said to be another’s', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const file = fileOf(tradeId);
    const word = { by: randomUUIDv7(), grade: 'reported' as const, evidence: [toBase64(new Uint8Array(32))] };
    await t.database.transaction(seller, async (tx) => {
      const { entryId } = append(tx, tradeId);
      t.journal.append(tx, { kind: 'trace.shipped', file, word, causedBy: entryId });
    });
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    const own = { by: seller.organisationId, grade: 'stated', evidence: [] };
    expect(entries.map(({ entry }) => entry.word)).toEqual([own, word]);
    expect(entries[1]?.entry.causedBy).toBe(entries[0]?.entry.entryId);
  });

  it('a cause is an entry: of this transaction, or of an earlier one', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const caused = (causedBy: string) =>
      t.database.transaction(seller, async (tx) =>
        t.journal.append(tx, { kind: 'trace.observed', file: fileOf(tradeId), causedBy }),
      );
    const { entryId } = await t.database.transaction(seller, async (tx) => append(tx, tradeId));
    await caused(entryId);
    await expect(caused(randomUUIDv7())).rejects.toThrow('what causes an entry is an entry');
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    expect(entries).toHaveLength(2);
  });

  it('a shipment goes on within one transaction, and nothing follows in it what closes it', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const id = randomUUIDv7();
    const appendAll = (...ends: boolean[]) =>
      t.database.transaction(seller, async (tx) => {
        for (const closes of ends) {
          const shipment = closes
            ? { chain: 'shipment' as const, id, closes }
            : { chain: 'shipment' as const, id };
          t.journal.append(tx, { kind: 'trace.observed', file: fileOf(tradeId), shipment });
          t.journal.append(tx, { kind: 'stock.packed', file: fileOf(tradeId) });
        }
      });
    await appendAll(false, false);
    expect(await code(() => appendAll(true, false))).toBe('JOURNAL_FILE_CLOSED');
    await appendAll(false, true);
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    const shipped = entries.filter(({ entry }) => linkOf(entry, 'shipment', id));
    expect(checkChain(id, shipped, 'shipment')).toEqual({ id, count: 4, closed: true });
    expect(checkChain(tradeId, entries)).toEqual({ id: tradeId, count: 8, closed: false });
  });

  it('a shipment has a chain of its own within the file, which closes by itself', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    const id = randomUUIDv7();
    const of = (kind: string, shipment?: { chain: 'shipment'; id: string; closes?: true }) =>
      t.database.transaction(seller, async (tx) =>
        t.journal.append(tx, { kind, file: fileOf(tradeId), ...(shipment ? { shipment } : {}) }),
      );
    await of('stock.packed', { chain: 'shipment', id });
    await of('trade.amended');
    await of('stock.delivered', { chain: 'shipment', id, closes: true });
    const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
    const shipped = entries.filter(({ entry }) => linkOf(entry, 'shipment', id));
    expect(checkChain(tradeId, entries)).toEqual({ id: tradeId, count: 3, closed: false });
    expect(checkChain(id, shipped, 'shipment')).toEqual({ id, count: 2, closed: true });
    expect(await code(() => of('trace.observed', { chain: 'shipment', id }))).toBe('JOURNAL_FILE_CLOSED');
    expect(await code(() => of('trace.observed'))).toBe('done');
  });
});

describe('entries about a subject', () => {
  it('are the caller’s own, and elevated anyone’s, oldest first', async () => {
    const [owner, other] = [caller(), caller()];
    const registered = (who: typeof owner, subject: string) =>
      t.database.transaction(who, async (tx) =>
        t.journal.append(tx, { kind: 'party.key-registered', subject, private: { key: 'k' } }),
      );
    const first = await registered(owner, 'key-1');
    const second = await registered(other, 'key-2');
    await registered(owner, 'key-3');
    const about = (tx: Tx) => t.journal.readEntriesAbout(tx, 'party.key-registered', ['key-2', 'key-1']);
    const [own, all] = await t.database.transaction(owner, async (tx) => [
      await about(tx),
      await tx.elevated('a dossier shows the keys of every party', () => about(tx)),
    ]);
    const ids = (entries: typeof own) => entries.map(({ entry }) => entry.entryId);
    expect(ids(own)).toEqual([first.entryId]);
    expect(ids(all)).toEqual([first.entryId, second.entryId]);
    expect(all[1]?.disclosures.key?.value).toBe('k');
  });
});

describe('chains under concurrency', () => {
  it('many transactions on the same files, in any order, give whole chains', async () => {
    const seller = caller();
    const trades = await Promise.all([1, 2, 3].map(() => t.trade({ [seller.organisationId]: 'seller' })));
    const work = Array.from({ length: 60 }, (_, index) =>
      t.database.transaction(seller, async (tx) => {
        const order = index % 2 === 0 ? trades : trades.toReversed();
        for (const tradeId of order.slice(0, 1 + (index % 3)))
          append(tx, tradeId, 'trace.observed', { index });
      }),
    );
    await Promise.all(work);
    const counts = await Promise.all(
      trades.map(async (tradeId) => {
        const entries = await t.database.transaction(seller, (tx) => readFileEntries(tx, tradeId));
        return checkChain(tradeId, entries).count;
      }),
    );
    expect(counts.reduce((a, b) => a + b)).toBe(120);
  });
});

describe('who may read', () => {
  it('parties see every entry; private fields only their audience and who wrote them', async () => {
    const [seller, buyer, customs, stranger] = [caller(), caller(), caller(), caller()];
    const tradeId = await t.trade({
      [seller.organisationId]: 'seller',
      [buyer.organisationId]: 'buyer',
      [customs.organisationId]: 'customs',
    });
    const file = fileOf(tradeId);
    await t.database.transaction(seller, async (tx) => {
      t.journal.append(tx, { kind: 'trade.quoted', file, private: { price: '9' }, audience: ['buyer'] });
      t.journal.append(tx, { kind: 'trade.noted', file, private: { memo: 'own' }, audience: [] });
      t.journal.append(tx, { kind: 'document.issued', file, private: { type: 'Invoice' } });
    });
    const seen = async (who: typeof seller) => {
      const entries = await t.database.transaction(who, (tx) => readFileEntries(tx, tradeId));
      return entries.map(({ disclosures }) => Object.keys(disclosures).join());
    };
    expect(await seen(seller)).toEqual(['price', 'memo', 'type']);
    expect(await seen(buyer)).toEqual(['price', '', 'type']);
    expect(await seen(customs)).toEqual(['', '', 'type']);
    expect(await seen(stranger)).toEqual([]);
  });

  it('a consequence is read by its audience alone, not by whoever set it off', async () => {
    const [seller, warehouse] = [caller(), caller()];
    const tradeId = await t.trade({
      [seller.organisationId]: 'seller',
      [warehouse.organisationId]: 'warehouse',
    });
    const file = fileOf(tradeId);
    await t.database.transaction(warehouse, async (tx) => {
      const { entryId } = append(tx, tradeId, 'stock.delivered');
      const paid = { total: '900.00' };
      t.journal.appendConsequence(tx, {
        ...{
          kind: 'settlement.transferred',
          file,
          causedBy: entryId,
          private: { paid },
          audience: ['seller'],
        },
      });
    });
    const seen = (who: typeof seller) => t.database.transaction(who, (tx) => readFileEntries(tx, tradeId));
    const [delivered, paid] = await seen(seller);
    expect(paid?.entry).toMatchObject({ organisationId: null, causedBy: delivered?.entry.entryId });
    expect(paid?.entry.word).toBeUndefined();
    expect(paid?.disclosures.paid?.value).toEqual({ total: '900.00' });
    expect((await seen(warehouse)).map(({ disclosures }) => Object.keys(disclosures))).toEqual([[], []]);
  });

  it('entries without a file are their organisation’s own', async () => {
    const [owner, other] = [caller(), caller()];
    await t.database.transaction(owner, async (tx) =>
      t.journal.append(tx, {
        kind: 'party.registered',
        private: { name: 'ACME' },
        audience: [],
      }),
    );
    const count = (who: typeof owner) =>
      t.database.transaction(who, (tx) =>
        tx.one<{ entries: bigint; disclosures: bigint }>(
          'select (select count(*) from journal.entry) as entries, (select count(*) from journal.restricted_disclosure) as disclosures',
        ),
      );
    expect(await count(owner)).toEqual({ entries: 1n, disclosures: 1n });
    expect(await count(other)).toEqual({ entries: 0n, disclosures: 0n });
  });

  it.each([
    'entry',
    'restricted_disclosure',
    'link',
    'pending',
    'leaf',
    'tile',
    'checkpoint',
    'cosignature',
    'consumer',
  ])('the application’s role writes nothing into journal.%s', async (table) => {
    for (const statement of [`delete from journal.${table}`, `insert into journal.${table} default values`]) {
      const act = t.database.transaction(caller(), (tx) => tx.run(statement));
      await expect(act).rejects.toMatchObject({ code: '42501' });
    }
  });
  it('an entry of nobody’s trade belongs to whoever is a party of it later', async () => {
    const tradeId = randomUUIDv7();
    await t.database.system('platform', async (tx) => append(tx, tradeId));
    const entries = await t.database.transaction(caller(), (tx) => readFileEntries(tx, tradeId));
    expect(entries).toEqual([]);
  });
});
