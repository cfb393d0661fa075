import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './testing.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([]);
});
afterAll(() => t.close());
const anna = { organisationId: '0190b5a0-0000-7000-8000-000000000001', personId: null };

describe('a transaction', () => {
  it('runs as the role without rights of its own, for the organisation of the caller', async () => {
    const row = await t.database.transaction(anna, (tx) =>
      tx.one('select current_user as role, access.current_organisation() as organisation'),
    );
    expect(row).toEqual({ role: 'tongshang_app', organisation: anna.organisationId });
  });
});
