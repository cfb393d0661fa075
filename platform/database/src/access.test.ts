import { randomUUIDv7 } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitToFile, beginFile, type Tx } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const seller = { organisationId: randomUUIDv7(), personId: null };
const buyer = { organisationId: randomUUIDv7(), personId: null };
const stranger = { organisationId: randomUUIDv7(), personId: null };
const nobody = { organisationId: null, personId: null };
const tradeId = randomUUIDv7();

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([]);
  await t.database.system('test', async (tx) => {
    const parties = [
      [seller, 'seller'],
      [seller, 'manufacturer'],
      [buyer, 'buyer'],
    ] as const;
    await beginFile(
      tx,
      { fileId: tradeId, kind: 'trade' },
      parties.map(([{ organisationId }, role]) => ({ organisationId, role })),
    );
  });
});
afterAll(() => t.close());

const part = (tx: Tx) =>
  tx.one(
    `select access.is_party($1) as party, access.has_role($1, 'seller') as seller,
       access.has_role($1, 'buyer', 'bank') as buyer_or_bank,
       (select count(*) from access.file_party) as rows,
       array(select my_role from access.my_file where my_file_id = $1 order by 1) as roles`,
    [tradeId],
  );

describe('who may see a file', () => {
  it('is told by its parties, each of whom sees its own part only', async () => {
    expect(await t.database.transaction(seller, part)).toEqual({
      party: true,
      seller: true,
      buyer_or_bank: false,
      rows: 2n,
      roles: ['manufacturer', 'seller'],
    });
    expect(await t.database.transaction(buyer, part)).toEqual({
      party: true,
      seller: false,
      buyer_or_bank: true,
      rows: 1n,
      roles: ['buyer'],
    });
  });

  it('excludes strangers and those who are not signed in', async () => {
    const none = { party: false, seller: false, buyer_or_bank: false, rows: 0n, roles: [] };
    expect(await t.database.transaction(stranger, part)).toEqual(none);
    expect(await t.database.transaction(nobody, part)).toEqual(none);
  });

  it('cannot be widened by a party itself', async () => {
    const join = (tx: Tx) =>
      admitToFile(tx, tradeId, [{ organisationId: stranger.organisationId, role: 'bank' }]);
    await expect(t.database.transaction(stranger, join)).rejects.toMatchObject({ code: '42501' });
    await expect(t.database.transaction(seller, join)).rejects.toMatchObject({ code: '42501' });
  });

  const seesAs = (tx: Tx, role: string) =>
    tx.one<{ party: boolean; role: boolean }>(
      'select access.is_party($1) as party, access.has_role($1, $2) as role',
      [tradeId, role],
    );

  it('is asked once a transaction for whoever takes part, and anew in the next', async () => {
    const leaving = { organisationId: randomUUIDv7(), personId: null };
    await t.database.system('test', (tx) =>
      admitToFile(tx, tradeId, [{ organisationId: leaving.organisationId, role: 'carrier' }]),
    );
    const other = new Client({ connectionString: t.url });
    await other.connect();
    await other.query('set role tongshang_system');
    await t.database.transaction(leaving, async (tx) => {
      expect(await seesAs(tx, 'carrier')).toEqual({ party: true, role: true });
      await other.query('delete from access.file_party where organisation_id = $1', [leaving.organisationId]);
      await other.end();
      expect(await seesAs(tx, 'carrier')).toEqual({ party: true, role: true });
      expect(await seesAs(tx, 'bank')).toEqual({ party: true, role: false });
    });
    await t.database.transaction(leaving, async (tx) => {
      expect(await seesAs(tx, 'carrier')).toEqual({ party: false, role: false });
    });
  });

  it('is known at once of whoever is let in on the way', async () => {
    await t.database.transaction({ organisationId: randomUUIDv7(), personId: null }, async (tx) => {
      const admit = (role: string) =>
        tx.elevated('test', () =>
          admitToFile(tx, tradeId, [{ organisationId: tx.organisationId ?? '', role }]),
        );
      expect(await seesAs(tx, 'bank')).toEqual({ party: false, role: false });
      await admit('bank');
      expect(await seesAs(tx, 'bank')).toEqual({ party: true, role: true });
      expect(await seesAs(tx, 'carrier')).toEqual({ party: true, role: false });
      await admit('carrier');
      expect(await seesAs(tx, 'carrier')).toEqual({ party: true, role: true });
    });
  });

  it('is kept for one organisation and one file alone', async () => {
    await t.database.transaction(seller, async (tx) => {
      expect(await seesAs(tx, 'seller')).toEqual({ party: true, role: true });
      expect(await tx.one('select access.is_party($1) as party', [randomUUIDv7()])).toEqual({ party: false });
      await tx.run(`select set_config('tongshang.organisation', $1, true)`, [stranger.organisationId]);
      expect(await seesAs(tx, 'seller')).toEqual({ party: false, role: false });
      await tx.run(`select set_config('tongshang.organisation', '', true)`);
      expect(await seesAs(tx, 'seller')).toEqual({ party: false, role: false });
    });
  });
});
