import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const invite = async (browser: Browser) => {
  const body = { email: `${crypto.randomUUID()}@example.com`, role: 'clerk' };
  const reply = await browser.send('POST', '/api/v1/invitations', body);
  return reply.status === 201 ? 201 : reply.body.code;
};
const prove = (browser: Browser, password = goodPassword) =>
  browser.send('PUT', '/api/v1/session/proof', { password });

describe('PARTY-25: what people and keys hang on needs a proof of the last ten minutes', () => {
  it('signing in is one; it runs out, whatever the session is used for; the password is one again', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    expect(await invite(browser)).toBe(201);
    s.advance({ minutes: 9 });
    expect(await invite(browser)).toBe(201);
    s.advance({ minutes: 1 });
    expect(await invite(browser)).toBe('PROOF_NEEDED');
    expect((await browser.get('/api/v1/people')).status).toBe(200);
    expect((await prove(browser)).status).toBe(204);
    expect(await invite(browser)).toBe(201);
  });

  it('a wrong password is none, and counts as one at the door', async () => {
    const { email } = await s.firm();
    const browser = await s.browser().signIn(email);
    s.advance({ minutes: 11 });
    for (let count = 0; count < 5; count += 1) {
      const { status, body } = await prove(browser, 'snow falls on rice fields');
      expect([status, body.code, body.errors[0].field]).toEqual([422, 'CURRENT_PASSWORD_WRONG', '/password']);
    }
    expect((await prove(browser)).body.code).toBe('SIGN_IN_DELAYED');
    expect(await invite(browser)).toBe('PROOF_NEEDED');
    s.advance({ minutes: 1 });
  });

  it('proves one session, not the others of the person', async () => {
    const { email } = await s.firm();
    const [one, other] = [await s.browser().signIn(email), await s.browser().signIn(email)];
    s.advance({ minutes: 11 });
    await prove(one);
    expect([await invite(one), await invite(other)]).toEqual([201, 'PROOF_NEEDED']);
  });
});
