import { randomUUIDv7 } from 'node:crypto';
import { Readable } from 'node:stream';
import { command, type HttpApp } from '@tongshang/http';
import Type from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMember, type Browser, type Firm, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
let firm: Firm;
let boss: Browser;
beforeAll(async () => {
  s = await scene({ routes: openToKeys });
});
afterAll(() => s.close());
beforeEach(async () => {
  firm = await s.firm();
  boss = await s.browser().signIn(firm.email);
});

const notes: string[] = [];

/** A command of another module: those of this one are for people alone. */
function openToKeys(app: HttpApp): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/notes',
    operationId: 'note',
    summary: 'Note',
    tags: ['test'],
    access: 'person',
    body: Type.Object({ text: Type.String() }),
    handler: async ({ tx, body }) => {
      tx.beforeCommit(async () => void notes.push(body.text));
      return {};
    },
  });
}

type Change = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request whose head is let in, and whose body ends when the test says so. */
async function held(by: Browser | { readonly key: string }, method: Change, url: string, body: object) {
  const admitted = Promise.withResolvers<void>();
  const text = JSON.stringify(body);
  const rest = Promise.withResolvers<void>();
  async function* parts() {
    // Asked for once the body is read: then its head was let in.
    admitted.resolve();
    yield text.slice(0, 3);
    await rest.promise;
    yield text.slice(3);
  }
  const own =
    'key' in by
      ? { authorization: `Bearer ${by.key}` }
      : {
          cookie: [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'x-csrf-token': by.cookies.get('tongshang_csrf') ?? '',
        };
  const reply = s.app.fastify.inject({
    ...{ method, url, payload: Readable.from(parts()) },
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUIDv7(), ...own },
  });
  await admitted.promise;
  return async () => {
    rest.resolve();
    const { statusCode, payload } = await reply;
    return [statusCode, payload === '' ? undefined : (JSON.parse(payload).code as string | undefined)];
  };
}

async function member(role: 'owner' | 'clerk' | 'viewer') {
  const { personId, email } = await addMember(s, firm.organisationId, role);
  return { personId, email, browser: await s.browser().signIn(email) };
}

const invitation = () => ({ email: `${randomUUIDv7()}@example.com`, role: 'owner' });
const invitations = async () => (await boss.get('/api/v1/invitations')).body.items;

describe('PARTY-24: whoever was let in is looked at once more in the transaction of what it does', () => {
  it('refuses whoever was removed while its body was awaited', async () => {
    const gone = await member('owner');
    const finish = await held(gone.browser, 'POST', '/api/v1/invitations', invitation());
    expect((await boss.send('DELETE', `/api/v1/people/${gone.personId}`)).status).toBe(204);
    expect(await finish()).toEqual([401, 'SIGN_IN_NEEDED']);
    expect(await invitations()).toEqual([]);
  });

  it('refuses whose role was lowered, by what the endpoint needs', async () => {
    const lowered = await member('owner');
    const finish = await held(lowered.browser, 'POST', '/api/v1/invitations', invitation());
    await boss.send('PUT', `/api/v1/people/${lowered.personId}/role`, { role: 'viewer' });
    expect(await finish()).toEqual([403, 'SCOPE_NEEDED']);
    expect(await invitations()).toEqual([]);
  });

  it('goes on with what is left of the rights, where that is enough', async () => {
    const lowered = await member('owner');
    const finish = await held(lowered.browser, 'PATCH', '/api/v1/person', { name: 'Renamed' });
    await boss.send('PUT', `/api/v1/people/${lowered.personId}/role`, { role: 'viewer' });
    expect(await finish()).toEqual([204, undefined]);
    expect((await lowered.browser.get('/api/v1/session')).body.person.name).toBe('Renamed');
  });

  it('refuses whoever has signed out, also where an endpoint has transactions of its own', async () => {
    const { browser, email } = await member('owner');
    const twin = { cookies: new Map(browser.cookies) } as Browser;
    const newPassword = 'snow melts on the old bridge';
    const change = { currentPassword: goodPassword, newPassword };
    const finish = await Promise.all([
      held(twin, 'POST', '/api/v1/api-keys', {
        ...{ name: 'k', scopes: ['party:admin'], expiresAt: new Date(Date.now() + 86_400_000).toISOString() },
      }),
      held(twin, 'PUT', '/api/v1/person/password', change),
    ]);
    await browser.send('DELETE', '/api/v1/session');
    expect(await Promise.all(finish.map((end) => end()))).toEqual([
      [401, 'SIGN_IN_NEEDED'],
      [401, 'SIGN_IN_NEEDED'],
    ]);
    await s.browser().signIn(email);
  });

  it('refuses a key that was revoked', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const asked = { name: 'k', scopes: ['party:admin'], expiresAt };
    const { apiKeyId, token } = (await boss.send('POST', '/api/v1/api-keys', asked)).body;
    const finish = await held({ key: token }, 'POST', '/api/v1/notes', { text: 'by a key' });
    expect((await boss.send('DELETE', `/api/v1/api-keys/${apiKeyId}`)).status).toBe(204);
    expect(await finish()).toEqual([401, 'CREDENTIAL_INVALID']);
    expect(notes).toEqual([]);
  });

  it('refuses what was meant for another organisation than the session now stands for', async () => {
    const { body } = await boss.send('POST', '/api/v1/organisations', {
      ...{ name: { en: 'Second' }, kinds: ['trader'], country: 'CN' },
      address: { city: 'Ningbo', country: 'CN' },
    });
    const finish = await held(boss, 'POST', '/api/v1/invitations', invitation());
    await boss.send('PUT', '/api/v1/session/organisation', { organisationId: body.organisationId });
    expect(await finish()).toEqual([409, 'CALLER_CHANGED']);
    expect(await invitations()).toEqual([]);
  });

  it('lets one of two owners who remove each other at once succeed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [a, b] = [await member('owner'), await member('owner')];
      const replies = await Promise.all([
        a.browser.send('DELETE', `/api/v1/people/${b.personId}`),
        b.browser.send('DELETE', `/api/v1/people/${a.personId}`),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([204, 401]);
    }
  });
});

describe('PARTY-22: what a person made by rights ends in the transaction in which it loses them', () => {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const keyOf = async (by: Browser, scopes: string[]) =>
    (await by.send('POST', '/api/v1/api-keys', { name: 'k', scopes, expiresAt })).body.token as string;
  const reads = async (key: string) =>
    (await s.browser().get('/api/v1/people', { authorization: `Bearer ${key}` })).status;

  it('keys, open invitations and sessions of whoever is removed', async () => {
    const { browser, personId } = await member('owner');
    const key = await keyOf(browser, ['party:admin', 'party:read']);
    await browser.send('POST', '/api/v1/invitations', invitation());
    expect([await reads(key), (await invitations()).length]).toEqual([200, 1]);
    await boss.send('DELETE', `/api/v1/people/${personId}`);
    expect([await reads(key), (await invitations()).length]).toEqual([401, 0]);
    const sessions = await s.t.database.system('look', (tx) =>
      tx.rows('select 1 from party.session where person_id = $1', [personId]),
    );
    expect(sessions).toEqual([]);
  });

  it('of whoever has less, what needs more', async () => {
    const { browser, personId } = await member('owner');
    const [more, less] = [await keyOf(browser, ['party:admin']), await keyOf(browser, ['party:read'])];
    await browser.send('POST', '/api/v1/invitations', invitation());
    await boss.send('PUT', `/api/v1/people/${personId}/role`, { role: 'viewer' });
    expect([await reads(more), await reads(less), (await invitations()).length]).toEqual([401, 200, 0]);
    expect((await browser.get('/api/v1/people')).status).toBe(200);
  });
});
