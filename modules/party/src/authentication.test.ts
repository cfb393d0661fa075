import type { Database } from '@tongshang/database';
import { newToken, scopeList } from '@tongshang/identity';
import { beforeEach, expect, it } from 'vitest';
import { createAuthentication } from './authentication.ts';

let asked: number;
let hears: boolean;
let listeners: (() => void)[];
/** A database that knows nobody, and tells its processes what they signal. */
const database = {
  system: async () => {
    asked += 1;
    return undefined;
  },
  signal: async () => {
    for (const listener of listeners) listener();
  },
  onSignal: (_channel: string, fn: () => void) => {
    listeners.push(fn);
    return { hears: () => hears };
  },
} as unknown as Database;

let now: number;
const aProcess = () => createAuthentication(database, scopeList([]), () => now);
const credentials = { kind: 'api-key', token: newToken('api-key').token } as const;

beforeEach(() => {
  asked = 0;
  hears = true;
  listeners = [];
  now = 0;
});

it('asks the database once for a burst, and again a second later', async () => {
  const { authenticate } = aProcess();
  for (let index = 0; index < 5; index++) await authenticate(credentials);
  expect(asked).toBe(1);
  now = 1_000;
  await authenticate(credentials);
  expect(asked).toBe(2);
});

it('PARTY-12: what is revoked in one process is forgotten at once in every other', async () => {
  const [one, other] = [aProcess(), aProcess()];
  await one.authenticate(credentials);
  await other.authenticate(credentials);
  await one.forget();
  await other.authenticate(credentials);
  await one.authenticate(credentials);
  expect(asked).toBe(4);
});

it('a process that hears nothing of others remembers nothing', async () => {
  const { authenticate } = aProcess();
  hears = false;
  await authenticate(credentials);
  await authenticate(credentials);
  expect(asked).toBe(2);
});
