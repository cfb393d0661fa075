import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { checkChain, checkDisclosures } from '@tongshang/journal-entry';
import { Refusal } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller, type JournalFixture, journalFixture } from './journal.fixture.ts';
import { readTradeEntries } from './trade-entries.ts';

let t: JournalFixture;
beforeAll(async () => {
  t = await journalFixture();
});
afterAll(() => t.close());

const append = (tx: Tx, tradeId: string | null, kind = 'trace.observed', fields: Record<string, Json> = {}) =>
  t.journal.append(tx, { kind, tradeId, private: fields });

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
    await t.database.transaction(seller, async (tx) => append(tx, tradeId, 'trade.closed'));
    const entries = await t.database.transaction(seller, (tx) => readTradeEntries(tx, tradeId));
    expect(checkChain(tradeId, entries)).toEqual({ tradeId, count: 3, closed: true });
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
    const entries = await t.database.transaction(seller, (tx) => readTradeEntries(tx, tradeId));
    expect(entries.map(({ entry }) => entry.trade?.sequence)).toEqual([1]);
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
    const entries = await t.database.transaction(seller, (tx) => readTradeEntries(tx, tradeId));
    expect(checkChain(tradeId, entries).count).toBe(2);
  });

  it('seals a trade with its closing entry, last of its transaction, and takes nothing after it', async () => {
    const seller = caller();
    const tradeId = await t.trade({ [seller.organisationId]: 'seller' });
    await t.database.transaction(seller, async (tx) => {
      append(tx, tradeId, 'trade.closed');
      append(tx, tradeId, 'document.issued');
    });
    const entries = await t.database.transaction(seller, (tx) => readTradeEntries(tx, tradeId));
    expect(entries.map(({ entry }) => entry.kind)).toEqual(['document.issued', 'trade.closed']);
    expect(entries[1]?.entry.trade?.count).toBe(2);
    expect(await code(() => t.database.transaction(seller, async (tx) => append(tx, tradeId)))).toBe(
      'JOURNAL_TRADE_CLOSED',
    );
  });

  it('refuses at once what JSON cannot carry, naming the place', async () => {
    const bad = t.database.transaction(caller(), async (tx) =>
      t.journal.append(tx, {
        kind: 'party.registered',
        tradeId: null,
        private: { price: { amount: 5n as never } },
      }),
    );
    await expect(bad).rejects.toMatchObject({ code: 'JSON_BIGINT', place: 'private/price/amount' });
  });

  it('keeps every character that JSON can carry, and commits each field with its own salt', async () => {
    const odd = { nul: '\u0000', emoji: '🚢', big: 1e300, tiny: 5e-324, empty: {}, minus: -0 };
    const owner = caller();
    await t.database.transaction(owner, async (tx) =>
      append(tx, null, 'party.registered', { a: odd, b: odd }),
    );
    const row = await t.database.transaction(owner, (tx) =>
      tx.one<{ disclosures: string }>('select disclosures from journal.entry'),
    );
    const fields = JSON.parse(row.disclosures) as Record<string, { salt: string; value: unknown }>;
    expect(fields.a?.value).toEqual({ ...odd, minus: 0 });
    expect(fields.a?.salt).not.toBe(fields.b?.salt);
  });
});

describe('entries about a subject', () => {
  it('are the caller’s own, and elevated anyone’s, oldest first', async () => {
    const [owner, other] = [caller(), caller()];
    const registered = (who: typeof owner, subject: string) =>
      t.database.transaction(who, async (tx) =>
        t.journal.append(tx, { kind: 'party.key-registered', tradeId: null, subject, private: { key: 'k' } }),
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
  it('many transactions on the same trades, in any order, give whole chains', async () => {
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
        const entries = await t.database.transaction(seller, (tx) => readTradeEntries(tx, tradeId));
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
    await t.database.transaction(seller, async (tx) => {
      t.journal.append(tx, { kind: 'trade.quoted', tradeId, private: { price: '9' }, audience: ['buyer'] });
      t.journal.append(tx, { kind: 'trade.noted', tradeId, private: { memo: 'own' }, audience: [] });
      t.journal.append(tx, { kind: 'document.issued', tradeId, private: { type: 'Invoice' } });
    });
    const seen = async (who: typeof seller) => {
      const entries = await t.database.transaction(who, (tx) => readTradeEntries(tx, tradeId));
      return entries.map(({ disclosures }) => Object.keys(disclosures).join());
    };
    expect(await seen(seller)).toEqual(['price', 'memo', 'type']);
    expect(await seen(buyer)).toEqual(['price', '', 'type']);
    expect(await seen(customs)).toEqual(['', '', 'type']);
    expect(await seen(stranger)).toEqual([]);
  });

  it('entries without a trade are their organisation’s own', async () => {
    const [owner, other] = [caller(), caller()];
    await t.database.transaction(owner, async (tx) =>
      t.journal.append(tx, {
        kind: 'party.registered',
        tradeId: null,
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
    const entries = await t.database.transaction(caller(), (tx) => readTradeEntries(tx, tradeId));
    expect(entries).toEqual([]);
  });
});
