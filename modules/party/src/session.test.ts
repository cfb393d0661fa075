import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delayAfter } from './lock-out.ts';
import { addMember, type Browser, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const wrong = 'snow falls on rice fields';
const attempt = (browser: Browser, email: string, password: string) =>
  browser.send('POST', '/api/v1/session', { email, password });

describe('signing in with a password', () => {
  it('opens a session in an HttpOnly cookie, and says who one is', async () => {
    const firm = await s.firm();
    const browser = s.browser();
    const reply = await attempt(browser, firm.email.toUpperCase(), goodPassword);
    expect(reply.body).toMatchObject({
      person: { personId: firm.personId, email: firm.email, language: null },
      organisation: { organisationId: firm.organisationId, kinds: ['trader'], demonstration: false },
      role: 'owner',
      organisations: [{ organisationId: firm.organisationId, role: 'owner' }],
    });
    const [session, csrf] = reply.cookies;
    expect(session).toMatch(
      /^tongshang_session=tss_[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(csrf).toMatch(/^tongshang_csrf=[\w-]{43}; Max-Age=604800; Path=\/; SameSite=Lax$/);
    expect((await browser.get('/api/v1/session')).body).toEqual(reply.body);
    expect((await s.browser().get('/api/v1/session')).body.person).toBeNull();
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const firm = await s.firm();
    const known = await attempt(s.browser(), firm.email, wrong);
    const unknown = await attempt(s.browser(), 'nobody@example.com', wrong);
    const { requestId: _one, ...knownBody } = known.body;
    const { requestId: _two, ...unknownBody } = unknown.body;
    expect([known.status, knownBody]).toEqual([unknown.status, unknownBody]);
    expect(knownBody.code).toBe('SIGN_IN_FAILED');
  });

  it.each([true, false])(
    'closes an address after five failures, growing, account or not (%s)',
    async (known) => {
      const email = known ? (await s.firm()).email : `nobody${Math.random()}@example.com`;
      const codes: string[] = [];
      for (let count = 0; count < 6; count += 1)
        codes.push((await attempt(s.browser(), email, wrong)).body.code);
      expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_DELAYED']);
      const right = await attempt(s.browser(), email, goodPassword);
      expect([right.status, right.body.code]).toEqual([429, 'SIGN_IN_DELAYED']);
      s.advance({ seconds: 31 });
      expect((await attempt(s.browser(), email, wrong)).body.code).toBe('SIGN_IN_FAILED');
      s.advance({ seconds: 31 });
      expect((await attempt(s.browser(), email, goodPassword)).body.code).toBe('SIGN_IN_DELAYED');
      s.advance({ seconds: 30 });
      expect((await attempt(s.browser(), email, goodPassword)).status).toBe(known ? 200 : 401);
    },
  );

  it('forgets the failures once somebody is in', async () => {
    const { email } = await s.firm();
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 4; count += 1) await attempt(s.browser(), email, wrong);
      expect((await attempt(s.browser(), email, goodPassword)).status).toBe(200);
    }
  });

  describe('PARTY-26: strangers’ failures', () => {
    const from = (address: string) => Object.assign(s.browser(), { address });
    const fail = async (browser: Browser, email: string, times: number) => {
      const codes: string[] = [];
      for (let count = 0; count < times; count += 1)
        codes.push((await attempt(browser, email, wrong)).body.code);
      return codes.at(-1);
    };

    it('close their own network alone, of IPv6 its first 64 bits', async () => {
      const { email } = await s.firm();
      expect(await fail(from('2001:db8:5:6::1'), email, 6)).toBe('SIGN_IN_DELAYED');
      expect(await fail(from('2001:db8:5:6:ffff::9'), email, 1)).toBe('SIGN_IN_DELAYED');
      const elsewhere = await attempt(from('2001:db8:5:7::1'), email, goodPassword);
      expect(elsewhere.status).toBe(200);
    });

    it('from many networks close the address to strangers, never to a device that its person has used', async () => {
      const { email } = await s.firm();
      const own = await from('192.0.2.1').signIn(email);
      await own.send('DELETE', '/api/v1/session');
      for (let network = 0; network < 10; network += 1) await fail(from(`198.51.100.${network}`), email, 5);
      expect(await fail(from('203.0.113.7'), email, 1)).toBe('SIGN_IN_DELAYED');
      own.address = '203.0.113.8';
      expect((await attempt(own, email, goodPassword)).status).toBe(200);
    });

    it('on a stolen or another’s device count as its own', async () => {
      const { email } = await s.firm();
      const own = await from('192.0.2.10').signIn(email);
      const device = own.cookies.get('tongshang_device') ?? '';
      const thief = from('192.0.2.11');
      thief.cookies.set('tongshang_device', device);
      expect(await fail(thief, email, 6)).toBe('SIGN_IN_DELAYED');
      const another = await from('192.0.2.12').signIn((await s.firm()).email);
      expect(await fail(another, email, 6)).toBe('SIGN_IN_DELAYED');
      expect((await attempt(from('192.0.2.13'), email, goodPassword)).status).toBe(200);
      expect(another.cookies.get('tongshang_device')).not.toBe(device);
    });
  });

  it('cannot be outrun by attempts made at once', async () => {
    const { email } = await s.firm();
    const replies = await Promise.all(Array.from({ length: 20 }, () => attempt(s.browser(), email, wrong)));
    const failed = replies.filter(({ body }) => body.code === 'SIGN_IN_FAILED');
    expect(failed).toHaveLength(5);
  });

  it('waits never longer than a quarter of an hour', () => {
    expect([4, 5, 6, 9, 10, 1000].map((failures) => delayAfter(failures))).toEqual([
      0, 30, 60, 480, 900, 900,
    ]);
  });

  it('leaves no former session of the browser open', async () => {
    const { email } = await s.firm();
    const browser = await s.browser().signIn(email);
    const former = browser.cookies.get('tongshang_session') ?? '';
    await browser.signIn(email);
    const thief = s.browser();
    thief.cookies.set('tongshang_session', former);
    s.advance({ seconds: 2 });
    expect((await thief.get('/api/v1/session')).body.person).toBeNull();
  });
});

describe('a session', () => {
  it('ends when signed out, at once', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    const cookies = new Map(browser.cookies);
    expect((await browser.send('DELETE', '/api/v1/session')).status).toBe(204);
    expect([...browser.cookies.keys()]).toEqual(['tongshang_device']);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect((await browser.get('/api/v1/people')).body.code).toBe('SIGN_IN_NEEDED');
  });

  it('ends when unused for twelve hours, and after a week however much it is used', async () => {
    const { email } = await s.firm();
    const idle = await s.browser().signIn(email);
    const busy = await s.browser().signIn(email);
    const status = async (browser: Browser) => (await browser.get('/api/v1/people')).status;
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      expect(await status(busy)).toBe(200);
      if (hours === 18) expect(await status(idle)).toBe(401);
      s.advance({ hours: 6 });
    }
    expect(await status(busy)).toBe(401);
    expect(await s.party.sweep()).toBeGreaterThan(0);
  });

  it('changes nothing without the anti-forgery token of its own', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    const other = await s.browser().signIn((await s.firm()).email);
    const change = (token: string) =>
      browser.send('PATCH', '/api/v1/person', { language: 'en' }, { 'x-csrf-token': token });
    const foreign = other.cookies.get('tongshang_csrf') ?? '';
    expect((await change('')).body.code).toBe('CSRF_TOKEN_INVALID');
    expect((await change(foreign)).body.code).toBe('CSRF_TOKEN_INVALID');
    expect((await change(browser.cookies.get('tongshang_csrf') ?? '')).status).toBe(204);
  });

  it('does not serve the pages of other sites', async () => {
    const { email } = await s.firm();
    const browser = await s.browser().signIn(email);
    const from = (headers: Record<string, string>) =>
      browser.send('PATCH', '/api/v1/person', { language: 'en' }, headers);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).body.code).toBe('CROSS_SITE_REQUEST');
    expect((await from({ origin: 'https://evil.example' })).body.code).toBe('CROSS_SITE_REQUEST');
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(204);
    const signIn = await s
      .browser()
      .send('POST', '/api/v1/session', { email, password: goodPassword }, { 'sec-fetch-site': 'cross-site' });
    expect(signIn.body.code).toBe('CROSS_SITE_REQUEST');
  });

  it('is listed with the others of its person, each of which it may end', async () => {
    const firm = await s.firm();
    const here = await s.browser().signIn(firm.email);
    const there = await s.browser().signIn(firm.email);
    const stranger = await s.browser().signIn((await s.firm()).email);
    const { items } = (await here.get('/api/v1/sessions')).body;
    expect(items).toHaveLength(2);
    const other = items.find(({ current }: { current: boolean }) => !current);
    const end = (browser: Browser) => browser.send('DELETE', `/api/v1/sessions/${other.sessionId}`);
    expect((await end(stranger)).body.code).toBe('SESSION_NOT_FOUND');
    expect((await there.get('/api/v1/people')).status).toBe(200);
    expect((await end(here)).status).toBe(204);
    expect((await there.get('/api/v1/people')).status).toBe(401);
    expect((await here.get('/api/v1/people')).status).toBe(200);
  });

  it('moves between the organisations of its person only', async () => {
    const firm = await s.firm();
    const other = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const into = (organisationId: string) =>
      browser.send('PUT', '/api/v1/session/organisation', { organisationId });
    expect((await into(other.organisationId)).body.code).toBe('NOT_A_MEMBER');
    const draft = { name: { en: 'Second' }, kinds: ['carrier'], country: 'GB', address: { country: 'GB' } };
    const second = (await browser.send('POST', '/api/v1/organisations', draft)).body.organisationId;
    const moved = await into(second);
    expect(moved.body).toMatchObject({ organisation: { organisationId: second }, role: 'owner' });
    expect((await browser.get('/api/v1/organisation')).body.name).toEqual({ en: 'Second' });
    const again = await s.browser().signIn(firm.email);
    expect((await again.get('/api/v1/session')).body.organisation.organisationId).toBe(second);
  });

  it('ends with the membership, and follows the role at once', async () => {
    const firm = await s.firm();
    const owner = await s.browser().signIn(firm.email);
    const clerk = await addMember(s, firm.organisationId, 'clerk');
    const browser = await s.browser().signIn(clerk.email);
    expect((await browser.get('/api/v1/session')).body.scopes).toContain('trade:write');
    await owner.send('PUT', `/api/v1/people/${clerk.personId}/role`, { role: 'viewer' });
    expect((await browser.get('/api/v1/session')).body.scopes).toEqual([
      'party:read',
      'trade:read',
      'journal:read',
    ]);
    await owner.send('DELETE', `/api/v1/people/${clerk.personId}`);
    expect((await browser.get('/api/v1/people')).status).toBe(401);
    expect((await attempt(s.browser(), clerk.email, goodPassword)).body.code).toBe('NO_ORGANISATION');
  });
});

describe('one’s own account', () => {
  it('takes another language, in which replies then come', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    await browser.send('PATCH', '/api/v1/person', { language: 'zh-CN', name: '李伟' });
    expect((await browser.get('/api/v1/session')).body.person).toMatchObject({
      name: '李伟',
      language: 'zh-CN',
    });
    const refused = await browser.send('DELETE', '/api/v1/sessions/0190b5a0-0000-7000-8000-000000000001');
    expect(refused.body.detail).toBe('您没有该登录会话。');
  });

  it('takes a new password from who knows the old one, and signs out everywhere else', async () => {
    const { email } = await s.firm();
    const here = await s.browser().signIn(email);
    const there = await s.browser().signIn(email);
    const change = (currentPassword: string, newPassword: string) =>
      here.send('PUT', '/api/v1/person/password', { currentPassword, newPassword });
    expect((await change(wrong, 'a quite different sentence')).body.code).toBe('CURRENT_PASSWORD_WRONG');
    expect((await change(goodPassword, 'short')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await change(goodPassword, 'a quite different sentence')).status).toBe(204);
    expect((await there.get('/api/v1/people')).status).toBe(401);
    expect((await here.get('/api/v1/people')).status).toBe(200);
    expect((await attempt(s.browser(), email, goodPassword)).status).toBe(401);
    await s.browser().signIn(email, 'a quite different sentence');
  });
});

describe('demonstration passwords', () => {
  it('are told of until they are changed', async () => {
    expect(await s.party.hasDemonstrationCredentials()).toBe(false);
    const draft = {
      name: { en: 'Demo' },
      kinds: ['trader'],
      country: 'CN',
      address: { country: 'CN' },
    } as const;
    const owner = {
      name: 'Demo',
      email: 'demo@example.com',
      password: 'try me as you like',
      demonstration: true,
    };
    await s.party.foundOrganisation({ ...draft, demonstration: true }, owner);
    expect(await s.party.hasDemonstrationCredentials()).toBe(true);
    const browser = await s.browser().signIn(owner.email, owner.password);
    expect((await browser.get('/api/v1/session')).body.organisation.demonstration).toBe(true);
    const change = { currentPassword: owner.password, newPassword: 'a secret of our own' };
    await browser.send('PUT', '/api/v1/person/password', change);
    expect(await s.party.hasDemonstrationCredentials()).toBe(false);
  });
});
