import { randomUUIDv7 } from 'node:crypto';
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
});
