import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOfApp } from './testing/app.ts';
import { addMember, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const other = 'moss grows on old stones';

async function confirm(...personIds: string[]): Promise<void> {
  await s.t.database.system('addresses are confirmed', (tx) =>
    tx.run('update party.person set email_verified_at = now() where person_id = any($1)', [personIds]),
  );
}

/** A clerk with an app and a key, in a firm with an owner. */
async function stage(kinds?: Parameters<Scene['firm']>[0]) {
  const owner = await s.firm(kinds);
  const clerk = await addMember(s, owner.organisationId, 'owner');
  await confirm(owner.personId, clerk.personId);
  const browser = s.browser();
  await browser.send('POST', '/api/v1/session', { email: clerk.email, password: goodPassword });
  const { secret } = (await browser.send('POST', '/api/v1/second-factor/totp')).body;
  const now = await s.t.database.system('what time it is', async (tx) => tx.now);
  await browser.send('PUT', '/api/v1/second-factor/totp', { code: codeOfApp(secret, now) });
  const expiresAt = now.add({ hours: 24 * 300 }).toString();
  const key = (
    await browser.send('POST', '/api/v1/api-keys', {
      name: 'k',
      scopes: ['party:admin', 'party:read'],
      expiresAt,
    })
  ).body.token as string;
  return { owner, ...clerk, browser, key };
}

async function ask(email: string) {
  const before = s.letters.length;
  const asked = await s.browser().send('POST', '/api/v1/account-recoveries', { email });
  await s.t.database.system('answer', s.party.answerResetRequests);
  return { status: asked.status, letters: s.letters.slice(before) };
}

const call = async (what: string, body: object) => {
  const reply = await s.browser().send('POST', `/api/v1/account-recoveries/${what}`, body);
  return reply.status < 300 ? reply.status : reply.body.code;
};
const complete = (token: string | undefined, password = other) => call('completion', { token, password });
const signIn = async (email: string, password: string) => {
  const { status, body } = await s.browser().send('POST', '/api/v1/session', { email, password });
  return status === 200 ? body.secondFactor : body.code;
};

describe('PARTY-31: a way back for whoever has lost password and second factor', () => {
  it('is told to the person and every owner at once, works after a day, and ends all that was', async () => {
    const { owner, email, browser, key } = await stage();
    const { letters } = await ask(email);
    expect(letters.map(({ template, to }) => [template, to])).toEqual([
      ['party.account-recovery', email],
      ['party.account-recovery-of-member', owner.email],
    ]);
    const token = letters[0]?.token;
    expect(letters[1]).toMatchObject({ token: undefined, objection: letters[0]?.objection });
    expect(await complete(token)).toBe('RECOVERY_WAITS');
    s.advance({ hours: 23, minutes: 59 });
    expect(await complete(token)).toBe('RECOVERY_WAITS');
    const byKey = async () =>
      (await s.browser().get('/api/v1/people', { authorization: `Bearer ${key}` })).status;
    expect(await byKey()).toBe(200);
    s.advance({ minutes: 1 });
    expect(await call('look-up', { token })).toBe(200);
    expect([await complete(token), await complete(token)]).toEqual([204, 'LINK_INVALID']);
    expect((await browser.get('/api/v1/session')).body.person).toBeNull();
    expect(await byKey()).toBe(401);
    expect([await signIn(email, goodPassword), await signIn(email, other)]).toEqual([
      'SIGN_IN_FAILED',
      'lacking',
    ]);
  });

  it.each(['bank', 'customs', 'operator'] as const)(
    'waits three days for whoever works for a %s',
    async (kind) => {
      const { email } = await stage([kind]);
      const token = (await ask(email)).letters[0]?.token;
      s.advance({ hours: 71 });
      expect(await complete(token)).toBe('RECOVERY_WAITS');
      s.advance({ hours: 1 });
      expect([await complete(token), await signIn(email, other)]).toEqual([204, 'owed']);
    },
  );

  it('is stopped by an objection, for good and by nothing else that was mailed', async () => {
    const { email } = await stage();
    const { letters } = await ask(email);
    const [own] = letters;
    // The link itself does not object, and an objection does not recover.
    expect(await call('objection', { token: own?.token })).toBe(204);
    expect(await complete(own?.token)).toBe('RECOVERY_WAITS');
    expect(await complete(own?.objection)).toBe('LINK_INVALID');
    expect(await call('objection', { token: letters[1]?.objection })).toBe(204);
    expect(await call('objection', { token: letters[1]?.objection })).toBe(204);
    s.advance({ hours: 25 });
    expect([await complete(own?.token), await call('look-up', { token: own?.token })]).toEqual([
      'LINK_INVALID',
      'LINK_INVALID',
    ]);
  });

  it('is stopped by signing in meanwhile', async () => {
    const firm = await s.firm();
    await confirm(firm.personId);
    const token = (await ask(firm.email)).letters[0]?.token;
    expect(await signIn(firm.email, other)).toBe('SIGN_IN_FAILED');
    expect(await call('look-up', { token })).toBe(200);
    expect(await signIn(firm.email, goodPassword)).toBe('lacking');
    s.advance({ hours: 25 });
    expect(await complete(token)).toBe('LINK_INVALID');
  });

  it('works for three days, is begun once a day at most, and takes no password that is easily guessed', async () => {
    const { email } = await stage();
    const token = (await ask(email)).letters[0]?.token;
    expect((await ask(email)).letters).toEqual([]);
    s.advance({ hours: 24 });
    expect(await complete(token, 'passwordpassword')).toBe('PASSWORD_GUESSABLE');
    s.advance({ hours: 71 });
    expect(await call('look-up', { token })).toBe(200);
    s.advance({ hours: 1 });
    expect(await complete(token)).toBe('LINK_INVALID');
    expect((await ask(email)).letters).toHaveLength(2);
  });

  it('is answered alike for every address, and begun for a confirmed one alone', async () => {
    const unconfirmed = await s.firm();
    const { email } = await stage();
    const asked = [await ask(email), await ask(unconfirmed.email), await ask('nobody@example.com')];
    expect(asked.map(({ status, letters }) => [status, letters.length])).toEqual([
      [204, 2],
      [204, 0],
      [204, 0],
    ]);
  });

  it('a password that is reset meanwhile takes nothing away, and no token of another kind recovers', async () => {
    const { email } = await stage();
    await ask(email);
    const before = s.letters.length;
    await s.browser().send('POST', '/api/v1/password-resets', { email });
    await s.t.database.system('answer', s.party.answerResetRequests);
    const token = s.letters.slice(before)[0]?.token;
    s.advance({ minutes: 30 });
    expect(await complete(token)).toBe('LINK_INVALID');
    const reset = await s
      .browser()
      .send('POST', '/api/v1/password-resets/completion', { token, password: other });
    expect([reset.status, await signIn(email, other)]).toEqual([204, 'SECOND_FACTOR_CODE_NEEDED']);
  });
});
