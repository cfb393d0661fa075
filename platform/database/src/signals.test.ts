import { Client } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Database } from './database.ts';
import { type TestDatabase, testDatabase } from './testing/test-database.ts';

let t: TestDatabase;
let other: Database;
beforeEach(async () => {
  t = await testDatabase([]);
  other = await connect({ url: t.url, connectionsMax: 1 });
});
afterEach(async () => {
  await other.close();
  await t.close();
});

it('a signal of one process is heard by every process that listens, and by none that listens for another', async () => {
  const heard: string[] = [];
  const hearing = other.onSignal('keys_changed', () => heard.push('keys'));
  expect(hearing.hears()).toBe(false);
  const more = other.onSignal('rates_changed', () => heard.push('rates'));
  await expect.poll(() => hearing.hears() && more.hears(), { timeout: 5_000 }).toBe(true);
  // What may have been missed before.
  expect(new Set(heard)).toEqual(new Set(['keys', 'rates']));
  heard.length = 0;
  await t.database.signal('keys_changed');
  await other.signal('keys_changed');
  await expect.poll(() => heard).toEqual(['keys', 'keys']);
});

it('a connection that is lost is no longer trusted, and opened again', async () => {
  let heard = 0;
  const hearing = other.onSignal('keys_changed', () => {
    heard += 1;
  });
  await expect.poll(() => hearing.hears()).toBe(true);
  const admin = new Client({ connectionString: t.url });
  await admin.connect();
  await admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tongshang signals'",
  );
  await admin.end();
  await expect.poll(() => hearing.hears()).toBe(false);
  await expect.poll(() => hearing.hears(), { timeout: 5_000 }).toBe(true);
  expect(heard).toBe(2);
});

it('a channel is a word', async () => {
  await expect(t.database.signal('a; drop table x')).rejects.toThrow('a channel is a word');
});
