import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authenticator, type Fault } from './testing/authenticator.ts';
import { type Browser, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

async function register(browser: Browser, authenticator: Authenticator, fault?: Fault) {
  const { challengeId, options } = (await browser.send('POST', '/api/v1/passkeys/options')).body;
  const credential = authenticator.create(options, fault);
  const body = { challengeId, credential, name: 'Phone' };
  return { body, reply: await browser.send('POST', '/api/v1/passkeys', body) };
}

async function signIn(browser: Browser, authenticator: Authenticator, fault?: Fault) {
  const { challengeId, options } = (await browser.send('POST', '/api/v1/session/passkey/options')).body;
  const body = { challengeId, credential: authenticator.get(options, fault) };
  return { body, reply: await browser.send('POST', '/api/v1/session/passkey', body) };
}

async function owner() {
  const firm = await s.firm();
  return { firm, browser: await s.browser().signIn(firm.email) };
}

const faults: Fault[] = ['other origin', 'other site', 'user not verified'];

describe('a passkey', () => {
  it('is registered by a person signed in, and then signs in without a password', async () => {
    const { firm, browser } = await owner();
    const phone = new Authenticator();
    const { reply } = await register(browser, phone);
    expect([reply.status, reply.body.name, reply.body.lastUsedAt]).toEqual([201, 'Phone', null]);
    const elsewhere = s.browser();
    const signedIn = await signIn(elsewhere, phone);
    expect(signedIn.reply.body.person.personId).toBe(firm.personId);
    expect((await elsewhere.get('/api/v1/sessions')).body.items[0]).toMatchObject({
      current: true,
      method: 'passkey',
    });
    expect((await elsewhere.get('/api/v1/passkeys')).body.items[0].lastUsedAt).not.toBeNull();
  });

  it.each(faults)('is not registered with %s', async (fault) => {
    const { browser } = await owner();
    const { reply } = await register(browser, new Authenticator(), fault);
    expect([reply.status, reply.body.code]).toEqual([401, 'PASSKEY_FAILED']);
    expect((await browser.get('/api/v1/passkeys')).body.items).toEqual([]);
  });

  it.each<Fault>([...faults, 'other key', 'counter stands still'])(
    'does not sign in with %s',
    async (fault) => {
      const { browser } = await owner();
      const phone = new Authenticator();
      await register(browser, phone);
      const { reply } = await signIn(s.browser(), phone, fault);
      expect([reply.status, reply.body.code]).toEqual([401, 'PASSKEY_FAILED']);
      expect((await signIn(s.browser(), phone)).reply.status).toBe(200);
    },
  );

  it('answers a challenge once, in time, and only one that was given to the same person', async () => {
    const { browser } = await owner();
    const phone = new Authenticator();
    const { body } = await register(browser, phone);
    const again = await browser.send('POST', '/api/v1/passkeys', body);
    expect(again.body.code).toBe('PASSKEY_FAILED');
    const used = await signIn(s.browser(), phone);
    const replay = await s.browser().send('POST', '/api/v1/session/passkey', used.body);
    expect(replay.body.code).toBe('PASSKEY_FAILED');
    const late = (await browser.send('POST', '/api/v1/passkeys/options')).body;
    s.advance({ minutes: 5 });
    const body2 = {
      challengeId: late.challengeId,
      credential: new Authenticator().create(late.options),
      name: 'x',
    };
    expect((await browser.send('POST', '/api/v1/passkeys', body2)).body.code).toBe('PASSKEY_FAILED');
    const theirs = (await (await owner()).browser.send('POST', '/api/v1/passkeys/options')).body;
    const stolen = {
      challengeId: theirs.challengeId,
      credential: new Authenticator().create(theirs.options),
      name: 'x',
    };
    expect((await browser.send('POST', '/api/v1/passkeys', stolen)).body.code).toBe('PASSKEY_FAILED');
  });

  it('belongs to one person', async () => {
    const phone = new Authenticator();
    await register((await owner()).browser, phone);
    expect((await register((await owner()).browser, phone)).reply.body.code).toBe('PASSKEY_KNOWN');
  });

  it('PARTY-25: shows anew that its person is still there, and no other’s does', async () => {
    const { firm, browser } = await owner();
    const [phone, others] = [new Authenticator(), new Authenticator()];
    await register(browser, phone);
    await register((await owner()).browser, others);
    await s.t.database.system('take the password away', (tx) =>
      tx.run('delete from party.password where person_id = $1', [firm.personId]),
    );
    const setPassword = async () =>
      (await browser.send('PUT', '/api/v1/person/password', { newPassword: goodPassword })).body?.code;
    const prove = async (by: Authenticator) => {
      const { challengeId, options } = (await browser.send('POST', '/api/v1/session/passkey/options')).body;
      const body = { challengeId, credential: by.get(options) };
      return (await browser.send('PUT', '/api/v1/session/proof/passkey', body)).body?.code;
    };
    s.advance({ minutes: 11 });
    expect([await setPassword(), await prove(others), await setPassword()]).toEqual([
      'PROOF_NEEDED',
      'PASSKEY_FAILED',
      'PROOF_NEEDED',
    ]);
    expect([await prove(phone), await setPassword()]).toEqual([undefined, undefined]);
  });

  it('unknown or malformed is refused without a word why', async () => {
    expect((await signIn(s.browser(), new Authenticator())).reply.body.code).toBe('PASSKEY_FAILED');
    for (const credential of [
      { id: 'x', rawId: 'x', type: 'public-key', response: {} },
      { id: 7, rawId: {}, type: 'public-key', response: { clientDataJSON: 'bm9uc2Vuc2U' } },
    ]) {
      const { challengeId } = (await s.browser().send('POST', '/api/v1/session/passkey/options')).body;
      const reply = await s.browser().send('POST', '/api/v1/session/passkey', { challengeId, credential });
      expect(reply.body.code).toBe('PASSKEY_FAILED');
    }
  });

  it('is removed by its person, unless it is the only way in', async () => {
    const { firm, browser } = await owner();
    const { reply } = await register(browser, new Authenticator());
    const remove = (by: Browser, id = reply.body.passkeyId) => by.send('DELETE', `/api/v1/passkeys/${id}`);
    expect((await remove((await owner()).browser)).body.code).toBe('PASSKEY_NOT_FOUND');
    expect((await remove(browser, randomUUIDv7())).body.code).toBe('PASSKEY_NOT_FOUND');
    await s.t.database.system('take the password away', (tx) =>
      tx.run('delete from party.password where person_id = $1', [firm.personId]),
    );
    expect((await remove(browser)).body.code).toBe('LAST_CREDENTIAL');
    expect((await browser.get('/api/v1/passkeys')).body.items).toHaveLength(1);
    const set = await browser.send('PUT', '/api/v1/person/password', { newPassword: goodPassword });
    expect(set.status).toBe(204);
    expect((await remove(browser)).status).toBe(204);
  });
});
