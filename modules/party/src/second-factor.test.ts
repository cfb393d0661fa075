import { randomBytes } from 'node:crypto';
import { createSealer } from '@tongshang/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOfApp } from './testing/app.ts';
import { Authenticator } from './testing/authenticator.ts';
import { addMember, type Browser, goodPassword, type Scene, scene } from './testing/scene.ts';
import { totpPurpose } from './totp.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

/** By the password alone, or with a code. */
async function signIn(email: string, code?: string, browser = s.browser()) {
  const { status, body } = await browser.send('POST', '/api/v1/session', {
    ...{ email, password: goodPassword },
    ...(code === undefined ? {} : { code }),
  });
  return { browser, outcome: status === 200 ? body.secondFactor : body.code };
}

const now = async () => s.t.database.system('what time it is', async (tx) => tx.now);
/** Later by a step, so that the code is another. */
async function next(secret: string): Promise<string> {
  s.advance({ seconds: 30 });
  return codeOfApp(secret, await now());
}

async function enrol(browser: Browser) {
  const { status, body } = await browser.send('POST', '/api/v1/second-factor/totp');
  if (status !== 201) return { code: body.code, secret: '', recoveryCodes: [] as string[] };
  const secret: string = body.secret;
  const confirmed = await browser.send('PUT', '/api/v1/second-factor/totp', { code: await next(secret) });
  return { code: confirmed.body.code, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}

/** An owner with an app, confirmed at the address. */
async function withApp(kinds?: Parameters<Scene['firm']>[0]) {
  const firm = await s.firm(kinds);
  await s.t.database.system('the address is confirmed', (tx) =>
    tx.run('update party.person set email_verified_at = now() where person_id = $1', [firm.personId]),
  );
  const { browser } = await signIn(firm.email);
  return { ...firm, browser, ...(await enrol(browser)) };
}

const told = (email: string) =>
  s.letters.filter(({ to, template }) => to === email && template === 'party.second-factor-changed').length;
const own = async (browser: Browser) => (await browser.get('/api/v1/second-factor')).body;
const remove = async (browser: Browser) =>
  (await browser.send('DELETE', '/api/v1/second-factor/totp')).body?.code ?? 'removed';

describe('PARTY-27: an authenticator app beside the password', () => {
  it('guards nothing until a code of it was shown, and then every sign-in by password', async () => {
    const { email } = await s.firm();
    const { browser } = await signIn(email);
    const { secret } = (await browser.send('POST', '/api/v1/second-factor/totp')).body;
    expect((await signIn(email)).outcome).toBe('lacking');
    const wrong = await browser.send('PUT', '/api/v1/second-factor/totp', { code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'SECOND_FACTOR_CODE_WRONG']);
    const right = await browser.send('PUT', '/api/v1/second-factor/totp', { code: await next(secret) });
    expect([right.status, right.body.recoveryCodes.length]).toEqual([200, 10]);
    expect((await browser.get('/api/v1/session')).body.secondFactor).toBe('shown');
    expect((await signIn(email)).outcome).toBe('SECOND_FACTOR_CODE_NEEDED');
    expect((await signIn(email, await next(secret))).outcome).toBe('shown');
    expect((await own(browser)).totpSince).not.toBeNull();
  });

  it('takes a code once: not the one it was confirmed with, not one from before, not twice at once', async () => {
    const { email, secret } = await withApp();
    const confirming = codeOfApp(secret, await now());
    expect((await signIn(email, confirming)).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
    const code = await next(secret);
    const both = await Promise.all([signIn(email, code), signIn(email, code)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['SECOND_FACTOR_CODE_WRONG', 'shown']);
    expect((await signIn(email, code)).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
    expect((await signIn(email, confirming)).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
  });

  it('counts wrong codes as wrong passwords, and a password without its code takes none of them back', async () => {
    const { email, secret } = await withApp();
    const from = s.browser();
    for (let failure = 0; failure < 5; failure += 1) {
      expect((await signIn(email, '000000', from)).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
      if (failure < 4)
        expect((await signIn(email, undefined, from)).outcome).toBe('SECOND_FACTOR_CODE_NEEDED');
    }
    expect((await signIn(email, codeOfApp(secret, await now()), from)).outcome).toBe('SIGN_IN_DELAYED');
    s.advance({ seconds: 31 });
    expect((await signIn(email, await next(secret), from)).outcome).toBe('shown');
  });

  it('signs out wherever no second factor was shown', async () => {
    const { email } = await s.firm();
    const [one, other] = [(await signIn(email)).browser, (await signIn(email)).browser];
    await enrol(one);
    expect([(await one.get('/api/v1/people')).status, (await other.get('/api/v1/people')).status]).toEqual([
      200, 401,
    ]);
  });

  it('is removed, replaced and told of by its person alone', async () => {
    const { email, browser, secret } = await withApp();
    const stranger = (await signIn((await s.firm()).email)).browser;
    expect([await remove(stranger), (await own(stranger)).totpSince]).toEqual(['SECOND_FACTOR_NONE', null]);
    expect(told(email)).toBe(1);
    const anew = await enrol(browser);
    expect((await signIn(email, await next(secret))).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
    expect((await signIn(email, await next(anew.secret))).outcome).toBe('shown');
    expect([await remove(browser), await remove(browser)]).toEqual(['removed', 'SECOND_FACTOR_NONE']);
    expect(told(email)).toBe(3);
    expect(await own(browser)).toMatchObject({ totpSince: null, recoveryCodesLeft: 0 });
    expect((await signIn(email)).outcome).toBe('lacking');
  });

  it('keeps its secret sealed', async () => {
    const { personId, secret } = await withApp();
    const { sealed } = await s.t.database.system('look', (tx) =>
      tx.one<{ sealed: Buffer }>('select sealed from party.totp where person_id = $1', [personId]),
    );
    expect(sealed.toString('latin1')).not.toContain(secret);
    expect(sealed.length).toBe(1 + 4 + 12 + 20 + 16);
  });

  it('is among what a master key must open before the platform starts', async () => {
    const { personId } = await withApp();
    await s.party.checkMasterKey();
    const lost = createSealer([randomBytes(32)]).seal(Buffer.alloc(20), totpPurpose(personId));
    const put = (sealed: Uint8Array) =>
      s.t.database.system('seal it with another key', (tx) =>
        tx.one<{ sealed: Buffer }>(
          `with before as (select sealed from party.totp where person_id = $1),
             put as (update party.totp set sealed = $2 where person_id = $1) select sealed from before`,
          [personId, sealed],
        ),
      );
    const { sealed } = await put(lost);
    await expect(s.party.checkMasterKey()).rejects.toThrow('MASTER_KEY_OTHER');
    await put(sealed);
    await s.party.checkMasterKey();
  });

  it('an invitation to an account with an app asks for its code as well', async () => {
    const { email, secret } = await withApp();
    const boss = await s.browser().signIn((await s.firm()).email);
    const { token } = (await boss.send('POST', '/api/v1/invitations', { email, role: 'clerk' })).body;
    const accept = async (code?: string) => {
      const asked = { token, password: goodPassword, ...(code ? { code } : {}) };
      const { status, body } = await s.browser().send('POST', '/api/v1/invitations/acceptance', asked);
      return status === 200 ? body.secondFactor : body.code;
    };
    expect(await accept()).toBe('SECOND_FACTOR_CODE_NEEDED');
    expect(await accept(await next(secret))).toBe('shown');
  });
});

describe('PARTY-28: recovery codes', () => {
  it('each sign in once, beside the password, and each use is told', async () => {
    const { email, browser, recoveryCodes } = await withApp();
    const [first = '', second = ''] = recoveryCodes;
    const both = await Promise.all([signIn(email, first), signIn(email, first)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['SECOND_FACTOR_CODE_WRONG', 'shown']);
    expect(told(email)).toBe(2);
    expect((await signIn(email, second.toUpperCase().replaceAll('-', ' '))).outcome).toBe('shown');
    expect((await own(browser)).recoveryCodesLeft).toBe(8);
  });

  it('are of one person', async () => {
    const [mine, theirs] = [await withApp(), await withApp()];
    expect((await signIn(mine.email, theirs.recoveryCodes[0])).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
  });

  it('are made anew in place of those before, by whoever has a second factor', async () => {
    const { email, browser, recoveryCodes } = await withApp();
    const renewed = await browser.send('POST', '/api/v1/second-factor/recovery-codes');
    expect([renewed.status, renewed.body.recoveryCodes.length]).toEqual([201, 10]);
    expect((await signIn(email, recoveryCodes[0])).outcome).toBe('SECOND_FACTOR_CODE_WRONG');
    expect((await signIn(email, renewed.body.recoveryCodes[0])).outcome).toBe('shown');
    const none = (await signIn((await s.firm()).email)).browser;
    const refused = await none.send('POST', '/api/v1/second-factor/recovery-codes');
    expect(refused.body.code).toBe('SECOND_FACTOR_NONE');
  });

  it('are stored as nothing that would bring them back', async () => {
    const { personId, recoveryCodes } = await withApp();
    const rows = await s.t.database.system('look', (tx) =>
      tx.rows<{ text: string }>('select r::text as text from party.recovery_code r where person_id = $1', [
        personId,
      ]),
    );
    for (const code of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(code.slice(0, 9));
  });
});

describe('PARTY-29: where a second factor is due', () => {
  it.each(['bank', 'customs', 'quality', 'tax', 'operator'] as const)(
    'a person of a %s does nothing before it is set up but what that takes',
    async (kind) => {
      const { email } = await s.firm([kind]);
      const { browser, outcome } = await signIn(email);
      expect(outcome).toBe('owed');
      for (const url of [
        '/api/v1/people',
        '/api/v1/organisation',
        '/api/v1/invitations',
        '/api/v1/organisations',
      ])
        expect((await browser.get(url)).body.code).toBe('SECOND_FACTOR_NEEDED');
      expect((await browser.get('/api/v1/sessions')).status).toBe(200);
      await enrol(browser);
      expect((await browser.get('/api/v1/people')).status).toBe(200);
    },
  );

  it('is shown by a passkey, which is both factors: registered, at the door, or asked for in the session', async () => {
    const { email } = await s.firm(['bank']);
    const { browser } = await signIn(email);
    const phone = new Authenticator();
    const begun = (await browser.send('POST', '/api/v1/passkeys/options')).body;
    const registration = {
      challengeId: begun.challengeId,
      credential: phone.create(begun.options),
      name: 'Phone',
    };
    expect((await browser.send('POST', '/api/v1/passkeys', registration)).status).toBe(201);
    expect((await browser.get('/api/v1/people')).status).toBe(200);
    const byPasskey = async (by: Browser, method: 'POST' | 'PUT', url: string) => {
      const { challengeId, options } = (await by.send('POST', '/api/v1/session/passkey/options')).body;
      return by.send(method, url, { challengeId, credential: phone.get(options) });
    };
    expect((await byPasskey(s.browser(), 'POST', '/api/v1/session/passkey')).body.secondFactor).toBe('shown');
    const again = await signIn(email);
    expect(again.outcome).toBe('owed');
    expect((await byPasskey(again.browser, 'PUT', '/api/v1/session/proof/passkey')).status).toBe(204);
    expect((await again.browser.get('/api/v1/people')).status).toBe(200);
  });

  it('a trader goes on without, but makes no key that moves money and no signing key', async () => {
    const { email } = await s.firm();
    const { browser, outcome } = await signIn(email);
    expect(outcome).toBe('lacking');
    const expiresAt = Temporal.Now.instant().add({ hours: 1 }).toString();
    const keyFor = async (scope: string) =>
      (await browser.send('POST', '/api/v1/api-keys', { name: 'k', scopes: [scope], expiresAt })).body.code;
    const rotate = async () => (await browser.send('POST', '/api/v1/signing-keys')).body.code;
    expect([await keyFor('trade:read'), await keyFor('settlement:write'), await rotate()]).toEqual([
      undefined,
      'SECOND_FACTOR_NEEDED',
      'SECOND_FACTOR_NEEDED',
    ]);
    await enrol(browser);
    expect([await keyFor('settlement:write'), await rotate()]).toEqual([undefined, undefined]);
  });

  it('follows the session into an organisation that owes one', async () => {
    const [trader, bank] = [await s.firm(), await s.firm(['bank'])];
    await s.t.database.system('the trader works for the bank too', (tx) =>
      tx.run(`insert into party.membership values ($1, $2, 'clerk', now())`, [
        bank.organisationId,
        trader.personId,
      ]),
    );
    const { browser } = await signIn(trader.email);
    const { organisationId } = bank;
    const into = await browser.send('PUT', '/api/v1/session/organisation', { organisationId });
    expect([into.status, into.body.secondFactor]).toEqual([200, 'owed']);
    expect((await browser.get('/api/v1/people')).body.code).toBe('SECOND_FACTOR_NEEDED');
  });

  it('a demonstration is exempt, and nobody shuts the others out of it; not in an organisation that is real', async () => {
    const owner = { name: 'Demo', email: 'demo@example.com', password: goodPassword, demonstration: true };
    const draft = {
      name: { en: 'Demo' },
      country: 'CN',
      address: { country: 'CN' },
      kinds: ['bank' as const],
    };
    const demo = await s.party.foundOrganisation({ ...draft, demonstration: true }, owner);
    const { browser, outcome } = await signIn(owner.email);
    expect(outcome).toBe('exempt');
    expect((await browser.get('/api/v1/people')).status).toBe(200);
    expect((await enrol(browser)).code).toBe('DEMONSTRATION_HAS_NO_FACTOR');
    await s.t.database.system('the organisation is real after all', (tx) =>
      tx.run('update party.organisation set demonstration = false where organisation_id = $1', [
        demo.organisationId,
      ]),
    );
    expect((await signIn(owner.email)).outcome).toBe('owed');
  });
});

describe('PARTY-30: a second factor goes only by what its person has of it', () => {
  it('no password alone adds one beside a passkey, takes it away, or makes an owner', async () => {
    const { email, organisationId } = await s.firm();
    const first = (await signIn(email)).browser;
    const begun = (await first.send('POST', '/api/v1/passkeys/options')).body;
    const { challengeId, options } = begun;
    const { passkeyId } = (
      await first.send('POST', '/api/v1/passkeys', {
        ...{ challengeId, credential: new Authenticator().create(options), name: 'Phone' },
      })
    ).body;
    const thief = (await signIn(email)).browser;
    const tries = [
      await thief.send('POST', '/api/v1/second-factor/totp'),
      await thief.send('PUT', '/api/v1/second-factor/totp', { code: '000000' }),
      await thief.send('DELETE', '/api/v1/second-factor/totp'),
      await thief.send('POST', '/api/v1/second-factor/recovery-codes'),
      await thief.send('POST', '/api/v1/passkeys/options'),
      await thief.send('DELETE', `/api/v1/passkeys/${passkeyId}`),
      await thief.send('POST', '/api/v1/invitations', { email: 'thief@example.com', role: 'owner' }),
    ];
    expect(tries.map(({ body }) => body.code)).toEqual(tries.map(() => 'SECOND_FACTOR_NEEDED'));
    expect((await first.get('/api/v1/passkeys')).body.items).toHaveLength(1);
    const clerk = await addMember(s, organisationId, 'clerk');
    expect((await signIn(clerk.email)).outcome).toBe('lacking');
  });

  it('proof in a session asks for the code as well; the password alone is none', async () => {
    const { browser, secret } = await withApp();
    s.advance({ minutes: 11 });
    const prove = async (code?: string) => {
      const shown = { password: goodPassword, ...(code ? { code } : {}) };
      return (await browser.send('PUT', '/api/v1/session/proof', shown)).body?.code;
    };
    expect(await remove(browser)).toBe('PROOF_NEEDED');
    expect([await prove(), await prove('000000'), await remove(browser)]).toEqual([
      'SECOND_FACTOR_CODE_NEEDED',
      'SECOND_FACTOR_CODE_WRONG',
      'PROOF_NEEDED',
    ]);
    expect([await prove(await next(secret)), await remove(browser)]).toEqual([undefined, 'removed']);
  });
});
