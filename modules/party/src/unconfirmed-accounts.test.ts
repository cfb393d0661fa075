import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const other = 'snow falls on rice fields';
const lastToken = (template: string, to: string) =>
  s.letters.filter((letter) => letter.template === `party.${template}` && letter.to === to).at(-1)
    ?.token as string;

const organisation = { name: { en: 'Real' }, kinds: ['trader'], country: 'CN', address: { country: 'CN' } };
const register = (email: string, browser = s.browser()) =>
  browser.send('POST', '/api/v1/registrations', {
    organisation,
    owner: { name: 'The real one', email, password: other },
  });
const signIn = (email: string, password: string) =>
  s.browser().send('POST', '/api/v1/session', { email, password });
const confirm = (browser: Browser, token: string) =>
  browser.send('PUT', '/api/v1/person/address-confirmation', { token });

async function reset(email: string) {
  await s.browser().send('POST', '/api/v1/password-resets', { email });
  await s.t.database.system('the schedule comes', (tx) => s.party.answerResetRequests(tx));
  const token = lastToken('password-reset', email);
  return { token, reply: await completion(token) };
}
const completion = (token: string) =>
  s.browser().send('POST', '/api/v1/password-resets/completion', { token, password: other });

/** An account that somebody opened with an address of another's, with doors left open. */
async function squatted() {
  const firm = await s.firm();
  const browser = await s.browser().signIn(firm.email);
  const expiresAt = Temporal.Now.instant().add({ hours: 24 }).toString();
  const scopes = ['party:admin', 'party:read'];
  const key = (await browser.send('POST', '/api/v1/api-keys', { name: 'k', scopes, expiresAt })).body.token;
  const invite = async (role: string) => {
    const email = `${randomUUIDv7()}@thief.example`;
    await browser.send('POST', '/api/v1/invitations', { email, role });
    return s.letters.findLast(({ to }) => to === email)?.token ?? '';
  };
  return { firm, browser, invite, asKey: () => withKey(key) };
}
const withKey = (key: string) => s.browser().get('/api/v1/people', { authorization: `Bearer ${key}` });
async function join(token: string) {
  const browser = s.browser();
  const body = { token, password: goodPassword, name: 'Accounting' };
  expect((await browser.send('POST', '/api/v1/invitations/acceptance', body)).status).toBe(200);
  return browser;
}

describe('PARTY-18: an account that nobody confirmed, taken over by whoever reads its mailbox', () => {
  it('keeps no door that was opened before: sessions, keys, members and invitations end', async () => {
    const { firm, browser, invite, asKey } = await squatted();
    const clerk = await join(await invite('clerk'));
    const open = await invite('owner');
    expect([(await asKey()).status, (await clerk.get('/api/v1/people')).status]).toEqual([200, 200]);
    expect((await reset(firm.email)).reply.status).toBe(204);
    expect((await asKey()).status).toBe(401);
    expect((await browser.get('/api/v1/people')).status).toBe(401);
    expect((await clerk.get('/api/v1/people')).status).toBe(401);
    const late = { token: open, password: goodPassword, name: 'Late' };
    expect((await s.browser().send('POST', '/api/v1/invitations/acceptance', late)).body.code).toBe(
      'INVITATION_INVALID',
    );
    const own = await s.browser().signIn(firm.email, other);
    expect((await own.get('/api/v1/people')).body.items).toMatchObject([
      { email: firm.email, role: 'owner' },
    ]);
    expect((await own.get('/api/v1/session')).body).toMatchObject({
      organisation: { organisationId: firm.organisationId },
      person: { verifiedAt: expect.stringMatching(/^20/) },
    });
  });

  it('gets no organisation that somebody else owns too, and drives nobody out of it', async () => {
    const { firm, invite, asKey } = await squatted();
    const partner = await join(await invite('owner'));
    const { token, reply } = await reset(firm.email);
    expect(reply.body.code).toBe('ADDRESS_OF_OTHERS');
    expect((await partner.get('/api/v1/people')).body.items).toHaveLength(2);
    expect((await asKey()).status).toBe(200);
    expect((await s.browser().send('POST', '/api/v1/address-releases', { token })).status).toBe(204);
    const mine = s.browser();
    expect((await register(firm.email, mine)).status).toBe(201);
    expect((await mine.get('/api/v1/people')).body.items).toHaveLength(1);
  });
});

describe('PARTY-19: registering with an address that somebody has and nobody has confirmed', () => {
  it('opens an account, which has the address once it is confirmed', async () => {
    const squatter = await s.firm();
    const theirs = await s.browser().signIn(squatter.email);
    const mine = s.browser();
    expect((await register(squatter.email, mine)).status).toBe(201);
    // Without proof nothing is taken from whoever came first.
    expect((await signIn(squatter.email, other)).status).toBe(401);
    expect((await signIn(squatter.email, goodPassword)).status).toBe(200);
    const token = lastToken('address-confirmation', squatter.email);
    expect((await confirm(theirs, token)).body.code).toBe('LINK_OF_ANOTHER');
    expect((await confirm(mine, token)).status).toBe(204);
    expect((await signIn(squatter.email, other)).body.organisation.name).toEqual({ en: 'Real' });
    expect((await signIn(squatter.email, goodPassword)).status).toBe(401);
    expect((await theirs.get('/api/v1/session')).body.person.email).toBe('');
    expect((await register(squatter.email)).body.code).toBe('EMAIL_TAKEN');
  });

  it('is of no use once the other has confirmed', async () => {
    const first = await s.firm();
    const firstToken = lastToken('address-confirmation', first.email);
    const late = s.browser();
    await register(first.email, late);
    const lateToken = lastToken('address-confirmation', first.email);
    const theirs = await s.browser().signIn(first.email);
    expect((await confirm(theirs, firstToken)).status).toBe(204);
    expect((await confirm(late, lateToken)).body.code).toBe('LINK_INVALID');
    expect((await late.get('/api/v1/session')).body.person.email).toBe('');
  });

  it('of two that confirm at once one has it', async () => {
    const { email } = await s.firm();
    const [one, two] = [s.browser(), s.browser()];
    await register(email, one);
    const tokenOne = lastToken('address-confirmation', email);
    await register(email, two);
    const tokenTwo = lastToken('address-confirmation', email);
    const replies = await Promise.all([confirm(one, tokenOne), confirm(two, tokenTwo)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404]);
  });

  it('helps against whoever registers it again and again', async () => {
    const { email } = await s.firm();
    const { token } = { token: lastToken('address-confirmation', email) };
    await s.browser().send('POST', '/api/v1/address-releases', { token });
    await register(email);
    const mine = s.browser();
    expect((await register(email, mine)).status).toBe(201);
    expect((await confirm(mine, lastToken('address-confirmation', email))).status).toBe(204);
  });

  it('is refused where no mail is sent', async () => {
    const quiet = await scene({ sendsMail: false });
    const { email } = await quiet.firm();
    expect((await register(email, quiet.browser())).body.code).toBe('EMAIL_TAKEN');
    await quiet.close();
  });
});

describe('PARTY-20: in whose name mail goes out', () => {
  const mayWrite = (organisationId: string) =>
    s.t.database.system('a letter is put', (tx) => s.party.mayWrite(tx, organisationId));

  it('is one whose owner has confirmed an address, or for whom the operator vouches', async () => {
    const [firm, bank] = [await s.firm(), await s.firm(['bank'])];
    expect([await mayWrite(firm.organisationId), await mayWrite(bank.organisationId)]).toEqual([false, true]);
    const browser = await s.browser().signIn(firm.email);
    await confirm(browser, lastToken('address-confirmation', firm.email));
    expect(await mayWrite(firm.organisationId)).toBe(true);
  });

  it('is none because a clerk of it has confirmed one', async () => {
    const { firm, browser } = await squatted();
    const email = `${randomUUIDv7()}@clerk.example`;
    await browser.send('POST', '/api/v1/invitations', { email, role: 'clerk' });
    const joined = await join(lastToken('invitation', email));
    expect((await joined.get('/api/v1/session')).body.person.verifiedAt).toMatch(/^20/);
    expect(await mayWrite(firm.organisationId)).toBe(false);
  });
});
