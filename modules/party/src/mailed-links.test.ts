import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkHash } from './network.ts';
import { addMember, type Browser, goodPassword, type PutLetter, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const other = 'snow falls on rice fields';
const answer = () => s.t.database.system('the schedule comes', (tx) => s.party.answerResetRequests(tx));
const ask = (email: string, browser = s.browser()) =>
  browser.send('POST', '/api/v1/password-resets', { email });
const letters = (template: string, to: string) =>
  s.letters.filter((letter) => letter.template === `party.${template}` && letter.to === to);
const last = (template: string, to: string): PutLetter & { token: string } =>
  letters(template, to).at(-1) as PutLetter & { token: string };
const complete = (token: string, password = other, more = {}) =>
  s.browser().send('POST', '/api/v1/password-resets/completion', { token, password, ...more });
const status = async (browser: Browser) => (await browser.get('/api/v1/people')).status;

async function resetToken(email: string): Promise<string> {
  await ask(email);
  await answer();
  return last('password-reset', email).token;
}

/** A firm whose owner has confirmed the address. */
async function confirmedFirm() {
  const firm = await s.firm();
  const browser = await s.browser().signIn(firm.email);
  const { token } = last('address-confirmation', firm.email);
  expect((await browser.send('PUT', '/api/v1/person/address-confirmation', { token })).status).toBe(204);
  return { ...firm, browser };
}

async function addPasskey(personId: string) {
  await s.t.database.system('a passkey for a test', (tx) =>
    tx.run(
      `insert into party.passkey (passkey_id, person_id, credential_id, public_key, counter, transports, name, backed_up, created_at)
       values ($1, $2, $3, $4, 0, '{}', 'phone', false, $5)`,
      [randomUUIDv7(), personId, randomUUIDv7(), new Uint8Array(32), tx.now],
    ),
  );
}

describe('PARTY-14: a new password by mail', () => {
  it('ends every session, verifies the address, and is told to it', async () => {
    const firm = await s.firm();
    const [here, there] = [await s.browser().signIn(firm.email), await s.browser().signIn(firm.email)];
    const token = await resetToken(firm.email);
    expect(last('password-reset', firm.email).organisationId).toBeNull();
    expect((await complete(token)).status).toBe(204);
    expect([await status(here), await status(there)]).toEqual([401, 401]);
    const again = s.browser();
    expect(
      (await again.send('POST', '/api/v1/session', { email: firm.email, password: goodPassword })).status,
    ).toBe(401);
    await again.signIn(firm.email, other);
    expect((await again.get('/api/v1/session')).body.person.verifiedAt).toMatch(/^20\d\d-/);
    expect(letters('password-changed', firm.email)).toHaveLength(1);
  });

  it('PARTY-17: of a new signing key every owner with a confirmed address is told, and nobody else', async () => {
    const firm = await s.firm();
    await complete(await resetToken(firm.email));
    const owner = await s.browser().signIn(firm.email, other);
    const clerk = await addMember(s, firm.organisationId, 'clerk');
    const unconfirmed = await addMember(s, firm.organisationId, 'owner');
    expect((await owner.send('POST', '/api/v1/signing-keys')).status).toBe(201);
    const told = [firm, clerk, unconfirmed].map(({ email }) => letters('signing-key-changed', email).length);
    expect(told).toEqual([1, 0, 0]);
    expect(last('signing-key-changed', firm.email).organisationId).toBeNull();
  });

  it('lets whoever was locked out by wrong passwords in again', async () => {
    const { email } = await s.firm();
    for (let count = 0; count < 6; count += 1)
      await s.browser().send('POST', '/api/v1/session', { email, password: other });
    await complete(await resetToken(email), 'moss grows on old stones');
    await s.browser().signIn(email, 'moss grows on old stones');
  });

  it('answers alike for an address without account, and writes to nobody', async () => {
    const { email } = await s.firm();
    const [known, unknown] = [await ask(email), await ask('stranger@example.com')];
    expect([known.status, known.body, unknown.status, unknown.body]).toEqual([204, '', 204, '']);
    await answer();
    expect(letters('password-reset', email)).toHaveLength(1);
    expect(s.letters.filter(({ to }) => to === 'stranger@example.com')).toEqual([]);
  });

  it('asks the database the same for every address', async () => {
    const rows = () =>
      s.t.database.system('count', (tx) => tx.one('select count(*)::int as n from party.reset_request'));
    await ask('one-who-is-not@example.com');
    await ask((await s.firm()).email);
    expect(await rows()).toEqual({ n: 2 });
    await answer();
    expect(await rows()).toEqual({ n: 0 });
  });

  it('writes three letters an hour at most', async () => {
    const { email } = await s.firm();
    for (let count = 0; count < 5; count += 1) {
      await ask(email);
      await answer();
    }
    expect(letters('password-reset', email)).toHaveLength(3);
    s.advance({ hours: 1, seconds: 1 });
    await resetToken(email);
    expect(letters('password-reset', email)).toHaveLength(4);
  });

  it('works once, and uses up every other link of the person', async () => {
    const { email } = await s.firm();
    const [first, second] = [await resetToken(email), await resetToken(email)];
    expect(first).not.toBe(second);
    expect((await complete(first)).status).toBe(204);
    expect((await complete(first, 'moss grows on old stones')).body.code).toBe('LINK_INVALID');
    expect((await complete(second, 'moss grows on old stones')).body.code).toBe('LINK_INVALID');
  });

  it('of two uses at once one gets through', async () => {
    const { email } = await s.firm();
    const token = await resetToken(email);
    const replies = await Promise.all([complete(token), complete(token, 'moss grows on old stones')]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([204, 404]);
  });

  it('works for an hour', async () => {
    const token = await resetToken((await s.firm()).email);
    s.advance({ minutes: 60 });
    expect((await complete(token)).body.code).toBe('LINK_INVALID');
  });

  it('is of one person: no token of another kind, and no guess, opens it', async () => {
    const firm = await s.firm();
    const confirmation = last('address-confirmation', firm.email).token;
    const victim = await s.firm();
    await resetToken(victim.email);
    for (const token of [confirmation, `tsm_${'A'.repeat(43)}`, 'tsm_', 'x'.repeat(100)]) {
      expect((await complete(token)).body.code).toBe('LINK_INVALID');
    }
    await s.browser().signIn(victim.email);
  });

  it('takes no password that is easily guessed, and the link stays good', async () => {
    const { email } = await s.firm();
    const token = await resetToken(email);
    expect((await complete(token, 'short')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await complete(token)).status).toBe(204);
  });

  it('PARTY-30: takes no second factor away, unless the account was never confirmed', async () => {
    const passkeys = (personId: string) =>
      s.t.database.system('count', (tx) =>
        tx.one<{ n: number }>('select count(*)::int as n from party.passkey where person_id = $1', [
          personId,
        ]),
      );
    const confirmed = await confirmedFirm();
    await addPasskey(confirmed.personId);
    await complete(await resetToken(confirmed.email), other);
    expect(await passkeys(confirmed.personId)).toEqual({ n: 1 });
    const squatted = await s.firm();
    await addPasskey(squatted.personId);
    await complete(await resetToken(squatted.email), other);
    expect(await passkeys(squatted.personId)).toEqual({ n: 0 });
  });

  it('is not to be had where no mail is sent, whatever the address', async () => {
    const quiet = await scene({ sendsMail: false });
    const firm = await quiet.firm();
    expect((await quiet.browser().get('/api/v1/ways-in')).body).toEqual({ passwordByMail: false });
    for (const email of [firm.email, 'stranger@example.com']) {
      const { body } = await quiet.browser().send('POST', '/api/v1/password-resets', { email });
      expect(body.code).toBe('RESET_BY_MAIL_ONLY');
    }
    expect(quiet.letters).toEqual([]);
    await quiet.close();
  });
});

describe('PARTY-15: an address belongs to whoever reads its mailbox', () => {
  it('is confirmed by the account that was opened with it, and by no other', async () => {
    const [firm, neighbour] = [await s.firm(), await s.firm()];
    const { token } = last('address-confirmation', firm.email);
    const browser = await s.browser().signIn(neighbour.email);
    const reply = await browser.send('PUT', '/api/v1/person/address-confirmation', { token });
    expect(reply.body.code).toBe('LINK_OF_ANOTHER');
    const own = await s.browser().signIn(firm.email);
    expect((await own.get('/api/v1/session')).body.person.verifiedAt).toBeNull();
    expect((await own.send('PUT', '/api/v1/person/address-confirmation', { token })).status).toBe(204);
    expect((await own.get('/api/v1/session')).body.person.verifiedAt).not.toBeNull();
    expect((await own.get('/api/v1/people')).body.items[0].verifiedAt).not.toBeNull();
    expect((await own.send('PUT', '/api/v1/person/address-confirmation', { token })).body.code).toBe(
      'LINK_INVALID',
    );
  });

  it('is taken back from whoever registered it: the account stays, without the address', async () => {
    const squatter = await s.firm();
    const browser = await s.browser().signIn(squatter.email);
    const token = await resetToken(squatter.email);
    expect((await s.browser().send('POST', '/api/v1/address-releases', { token })).status).toBe(204);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({
      person: { email: '', verifiedAt: null },
      role: 'owner',
    });
    const signIn = await s
      .browser()
      .send('POST', '/api/v1/session', { email: squatter.email, password: goodPassword });
    expect(signIn.status).toBe(401);
    expect((await complete(token)).body.code).toBe('LINK_INVALID');
    const owner = { name: 'The real one', email: squatter.email, password: other };
    const organisation = {
      name: { en: 'Real' },
      kinds: ['trader'],
      country: 'CN',
      address: { country: 'CN' },
    };
    expect((await s.browser().send('POST', '/api/v1/registrations', { organisation, owner })).status).toBe(
      201,
    );
  });

  it('is not taken from an account that was confirmed', async () => {
    const firm = await confirmedFirm();
    const token = await resetToken(firm.email);
    const { body } = await s.browser().send('POST', '/api/v1/address-releases', { token });
    expect(body.code).toBe('ADDRESS_CONFIRMED');
    await s.browser().signIn(firm.email);
  });

  it('a new firm is written to once, and again three times an hour at most', async () => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    for (let count = 0; count < 4; count += 1)
      expect((await browser.send('POST', '/api/v1/person/address-confirmation')).status).toBe(204);
    expect(letters('address-confirmation', firm.email)).toHaveLength(3);
  });
});

describe('PARTY-16: an invitation has two links', () => {
  const inviting = async (email: string) => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const { body } = await browser.send('POST', '/api/v1/invitations', { email, role: 'clerk' });
    return { firm, handed: body.token as string, mailed: last('invitation', email).token };
  };
  const accept = (token: string, more: object) =>
    s.browser().send('POST', '/api/v1/invitations/acceptance', { token, password: other, ...more });
  let count = 0;
  const fresh = () => {
    count += 1;
    return `invited${count}@example.com`;
  };

  it('the one that was mailed verifies the address; the one that was handed over does not', async () => {
    const [one, two] = [fresh(), fresh()];
    const byMail = await inviting(one);
    expect(byMail.mailed).not.toBe(byMail.handed);
    expect(last('invitation', one).organisationId).toBe(byMail.firm.organisationId);
    expect((await accept(byMail.mailed, { name: 'Ada' })).body.person.verifiedAt).not.toBeNull();
    expect((await accept(byMail.handed, { name: 'Eve' })).body.code).toBe('INVITATION_INVALID');
    const byHand = await inviting(two);
    expect((await accept(byHand.handed, { name: 'Bob' })).body.code).toBe('INVITATION_BY_MAIL');
  });

  it('the one that was handed over tells nobody whether its address has an account', async () => {
    const known = await s.firm();
    const [toKnown, toNobody] = [await inviting(known.email), await inviting(fresh())];
    for (const attempt of [
      { name: 'Eve' },
      { name: 'Eve', takesAddress: true },
      {},
      { name: 'Eve', password: 'x' },
    ]) {
      const replies = await Promise.all([toKnown, toNobody].map(({ handed }) => accept(handed, attempt)));
      const said = replies.map(({ status, body: { requestId: _id, ...body } }) => [status, body]);
      expect(said[0]).toEqual(said[1]);
    }
  });

  it('by the mailed one the address is taken from an account that nobody has confirmed; by the other it is not', async () => {
    const squatter = await s.firm();
    const { handed, mailed } = await inviting(squatter.email);
    const look = async (token: string) => {
      const { body } = await s.browser().send('POST', '/api/v1/invitations/look-up', { token });
      return [body.mayTakeAddress, body.hasAccount];
    };
    expect([await look(handed), await look(mailed)]).toEqual([
      [false, null],
      [true, true],
    ]);
    const attempt = { name: 'The real one', takesAddress: true };
    expect((await accept(handed, attempt)).body.code).toBe('INVITATION_BY_MAIL');
    expect((await accept(handed, {})).body.code).toBe('SIGN_IN_FAILED');
    const { body } = await accept(mailed, attempt);
    expect(body).toMatchObject({ person: { name: 'The real one', email: squatter.email }, role: 'clerk' });
    expect(body.organisations).toHaveLength(1);
  });

  it('an address has one that is open, of one organisation', async () => {
    const email = fresh();
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const invite = (to = email) => browser.send('POST', '/api/v1/invitations', { email: to, role: 'clerk' });
    const both = await Promise.all([invite(), invite(email.toUpperCase())]);
    expect(both.map((reply) => reply.body.code ?? reply.status).sort()).toEqual([201, 'INVITATION_OPEN']);
    expect(letters('invitation', email).length + letters('invitation', email.toUpperCase()).length).toBe(1);
    const [{ invitationId }] = (await browser.get('/api/v1/invitations')).body.items;
    expect((await browser.send('DELETE', `/api/v1/invitations/${invitationId}`)).status).toBe(204);
    expect((await invite()).status).toBe(201);
    s.advance({ hours: 7 * 24 });
    expect((await (await s.browser().signIn(firm.email)).get('/api/v1/invitations')).body.items).toEqual([]);
    const later = await s.browser().signIn(firm.email);
    const again = await later.send('POST', '/api/v1/invitations', { email, role: 'clerk' });
    expect(again.status).toBe(201);
  });

  it('nobody takes the address of a confirmed account', async () => {
    const firm = await confirmedFirm();
    const { mailed } = await inviting(firm.email);
    expect((await accept(mailed, { name: 'Eve', takesAddress: true })).body.code).toBe('SIGN_IN_FAILED');
  });
});

describe('notices', () => {
  it('tell of a changed password, at a confirmed address alone', async () => {
    const firm = await confirmedFirm();
    const member = await addMember(s, firm.organisationId, 'clerk');
    for (const { email } of [firm, member]) {
      const browser = await s.browser().signIn(email);
      const change = { currentPassword: goodPassword, newPassword: other };
      expect((await browser.send('PUT', '/api/v1/person/password', change)).status).toBe(204);
    }
    expect(letters('password-changed', firm.email)).toHaveLength(1);
    expect(letters('password-changed', member.email)).toHaveLength(0);
  });
});

it('PARTY-23: a letter to an address that nobody has confirmed is limited by the network that asks, a reset to a confirmed one is urgent', async () => {
  const { email } = await s.firm();
  const shareOf = ({ isUrgent, isOfNetwork }: (typeof s.letters)[number]) => [isUrgent, isOfNetwork];
  expect(letters('address-confirmation', email).map(shareOf)).toEqual([[false, true]]);
  const token = await resetToken(email);
  await complete(token, 'moss grows on old stones');
  await resetToken(email);
  expect(letters('password-reset', email).map(shareOf)).toEqual([
    [false, true],
    [true, false],
  ]);
});

it.each([
  ['203.0.113.7', '::ffff:203.0.113.7', true],
  ['203.0.113.7', '203.0.113.8', false],
  ['2001:db8:0:1::5', '2001:0db8::1:0:0:9:9', true],
  ['2001:db8::5', '2001:db8:0:1::5', false],
])('PARTY-23: %s and %s are one network: %s', (one, other, isSame) => {
  expect(Buffer.from(networkHash(one)).equals(networkHash(other))).toBe(isSame);
});
