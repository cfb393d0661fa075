import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember, goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  // Without mail an invitation is handed over, and opens an account.
  s = await scene({ sendsMail: false });
});
afterAll(() => s.close());

const draft = {
  name: { en: 'Lotus Trading', 'zh-CN': '莲花贸易' },
  kinds: ['trader', 'manufacturer'],
  country: 'CN',
  address: { street: '1 Harbour Road', city: 'Ningbo', country: 'CN' },
  taxId: '91350100M000100Y43',
};
const owner = { name: 'Li Wei', email: 'Li.Wei@example.com', password: goodPassword, language: 'zh-CN' };

describe('registering a firm', () => {
  it('is how the platform stops being empty', async () => {
    expect(await s.party.isEmpty()).toBe(true);
    await s.firm();
    expect(await s.party.isEmpty()).toBe(false);
  });

  it('founds it with its key and its owner, signed in, and writes both into the journal', async () => {
    const browser = s.browser();
    const before = s.entries.length;
    const reply = await browser.send('POST', '/api/v1/registrations', { organisation: draft, owner });
    expect(reply.status).toBe(201);
    const { organisationId } = reply.body.organisation;
    expect((await browser.get('/api/v1/organisation')).body).toMatchObject({
      ...draft,
      organisationId,
      legalId: null,
      jurisdictions: [],
      demonstration: false,
    });
    const keys = (await browser.get(`/api/v1/organisations/${organisationId}/signing-keys`)).body.items;
    expect(s.entries.slice(before)).toEqual([
      {
        kind: 'party.organisation-registered',
        subject: organisationId,
        by: organisationId,
        public: { organisationId, kinds: draft.kinds, country: 'CN', demonstration: false },
        private: {
          organisation: {
            ...{ name: draft.name, country: 'CN', address: draft.address, taxId: draft.taxId },
            ...{ legalId: null, jurisdictions: [] },
          },
        },
      },
      {
        kind: 'party.key-registered',
        subject: keys[0].keyId,
        by: organisationId,
        public: { organisationId, keyId: keys[0].keyId, publicKey: keys[0].publicKey },
      },
    ]);
  });

  it.each([
    [{ taxId: '91350100M000100Y44' }, 'PARTY_NUMBER_CHECK_DIGIT', 'organisation/taxId'],
    [{ taxId: '913501' }, 'PARTY_NUMBER_FORM', 'organisation/taxId'],
    [{ legalId: '91350100M000100Y4' }, 'PARTY_NUMBER_FORM', 'organisation/legalId'],
    [{ country: 'GB', taxId: 'GB980780685' }, 'PARTY_NUMBER_CHECK_DIGIT', 'organisation/taxId'],
  ])('refuses a number that no firm of its country has: %o', async (numbers, code, at) => {
    const { country = 'CN', ...said } = { country: undefined, ...numbers };
    const { taxId: _own, ...bare } = draft;
    const organisation = { ...bare, country, ...said };
    const reply = await s
      .browser()
      .send('POST', '/api/v1/registrations', { organisation, owner: { ...owner, email: 'odd@example.com' } });
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(JSON.stringify(reply.body)).toContain(at);
  });

  it('finds the address of a confirmed account taken, in whatever case, and then founds nothing', async () => {
    await s.t.database.system('as if confirmed', (tx) =>
      tx.run('update party.person set email_verified_at = $2 where email_key = $1', [
        owner.email.toLowerCase(),
        tx.now,
      ]),
    );
    const before = s.entries.length;
    const again = { ...owner, email: 'LI.WEI@EXAMPLE.COM' };
    const reply = await s
      .browser()
      .send('POST', '/api/v1/registrations', { organisation: draft, owner: again });
    expect([reply.status, reply.body.code, s.entries.length]).toEqual([409, 'EMAIL_TAKEN', before]);
  });

  it.each(['customs', 'quality', 'tax', 'bank', 'operator'])('gives nobody the kind %s', async (kind) => {
    const organisation = { ...draft, kinds: ['trader', kind] };
    const register = await s.browser().send('POST', '/api/v1/registrations', {
      organisation,
      owner: { ...owner, email: `${kind}@example.com` },
    });
    expect(register.body.code).toBe('KIND_NOT_SELF_CHOSEN');
    const browser = await s.browser().signIn((await s.firm()).email);
    const found = await browser.send('POST', '/api/v1/organisations', organisation);
    expect(found.body.code).toBe('KIND_NOT_SELF_CHOSEN');
  });

  it('names each field that is wrong', async () => {
    const body = {
      organisation: { ...draft, country: 'China', kinds: [] },
      owner: { ...owner, email: 'li' },
    };
    const reply = await s.browser().send('POST', '/api/v1/registrations', body);
    expect(reply.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      '/organisation/country',
      '/organisation/kinds',
      '/owner/email',
    ]);
  });
});

describe('the directory', () => {
  it('is paged, filtered by kind, country and part of a name, and shows no detail', async () => {
    await Promise.all([s.firm(['carrier']), s.firm(['carrier', 'warehouse']), s.firm(['carrier'])]);
    const browser = await s.browser().signIn((await s.firm()).email);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await browser.get(
        `/api/v1/organisations?kind=carrier&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      for (const item of page.body.items) {
        seen.push(item.organisationId);
        expect(Object.keys(item).sort()).toEqual([
          'country',
          'demonstration',
          'kinds',
          'name',
          'organisationId',
        ]);
      }
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(3);
    const byName = await browser.get(`/api/v1/organisations?text=${encodeURIComponent('莲花')}`);
    expect(byName.body.items).toHaveLength(1);
    expect((await browser.get('/api/v1/organisations?country=FR')).body.items).toEqual([]);
    const forged = Buffer.from('["x","y"]').toString('base64url');
    expect((await browser.get(`/api/v1/organisations?cursor=${forged}`)).body.code).toBe('CURSOR_INVALID');
  });

  it('tells of one organisation, or that there is none', async () => {
    const other = await s.firm();
    const browser = await s.browser().signIn((await s.firm()).email);
    const found = await browser.get(`/api/v1/organisations/${other.organisationId}`);
    expect(found.body.organisationId).toBe(other.organisationId);
    expect(found.body.taxId).toBeUndefined();
    const none = await browser.get(`/api/v1/organisations/${randomUUIDv7()}`);
    expect(none.body.code).toBe('ORGANISATION_NOT_FOUND');
  });
});

describe('one’s own organisation', () => {
  const change = {
    name: { en: 'Lotus International' },
    country: 'CN',
    address: { city: 'Hangzhou', country: 'CN' },
    taxId: null,
    legalId: '91350100M000100Y43',
    jurisdictions: ['CN', 'GB'],
  };

  it('is changed by its owner, which the journal commits to', async () => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    expect((await browser.send('PUT', '/api/v1/organisation', change)).body).toEqual({ waiting: null });
    expect((await browser.get('/api/v1/organisation')).body).toMatchObject({ ...change, kinds: ['trader'] });
    expect(s.entries.at(-1)).toMatchObject({
      kind: 'party.organisation-changed',
      by: firm.organisationId,
      private: { organisation: change },
    });
  });

  it('takes no number that no firm of its country has, and keeps one that stands already', async () => {
    const { email, organisationId } = await s.firm();
    const browser = await s.browser().signIn(email);
    const state = (taxId: string) =>
      browser.send('PUT', '/api/v1/organisation', { ...change, jurisdictions: [], taxId });
    expect((await state('1')).body.code).toBe('PARTY_NUMBER_FORM');
    expect((await state('91350100M000100Y40')).body.code).toBe('PARTY_NUMBER_CHECK_DIGIT');
    await s.t.database.system('as it was taken before', (tx) =>
      tx.run("update party.organisation_detail set tax_id = '1' where organisation_id = $1", [
        organisationId,
      ]),
    );
    await s.t.database.system('likewise', (tx) =>
      tx.run("update party.organisation set country = 'CN' where organisation_id = $1", [organisationId]),
    );
    expect((await state('1')).status).toBe(200);
    expect((await state('2')).body.code).toBe('PARTY_NUMBER_FORM');
  });

  it('PARTY-34: has an EORI number of each customs territory, checked by its form, and keeps them when nothing is said', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    const put = async (more: object) => {
      const { status, body } = await browser.send('PUT', '/api/v1/organisation', { ...change, ...more });
      return status === 200 ? status : [body.code, body.errors[0]?.field];
    };
    const eoris = async () => (await browser.get('/api/v1/organisation')).body.eoris;
    expect(await put({ eoris: ['gb 123 456 789 000', 'NL123456789'] })).toBe(200);
    expect(s.entries.at(-1)?.private).toMatchObject({
      organisation: { eoris: ['GB123456789000', 'NL123456789'] },
    });
    expect(await put({})).toBe(200);
    expect(await eoris()).toEqual(['GB123456789000', 'NL123456789']);
    expect(await put({ eoris: ['GB12345678'] })).toEqual(['EORI_MALFORMED', '/eoris/0']);
    expect(await put({ eoris: ['NL123456789', 'DE987654321'] })).toEqual(['EORI_REPEATED', '/eoris/1']);
    expect(await put({ eoris: [] })).toBe(200);
    expect(await eoris()).toEqual([]);
  });

  it('is not given other kinds nor the demonstration mark by itself', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    const reply = await browser.send('PUT', '/api/v1/organisation', { ...change, kinds: ['customs'] });
    expect(reply.body.errors).toEqual([{ field: '/kinds', text: 'is not known here' }]);
    const own = await browser.get('/api/v1/session');
    const { organisationId } = own.body.organisation;
    const kinds = await browser.send('PUT', `/api/v1/organisations/${organisationId}/kinds`, {
      kinds: ['bank'],
      jurisdictions: [],
    });
    expect(kinds.body.code).toBe('OPERATOR_NEEDED');
  });
});

describe('the operator', () => {
  it('states what an organisation is, which holds at once', async () => {
    const firm = await s.firm();
    const member = await s.browser().signIn(firm.email);
    await member.get('/api/v1/session');
    const operator = await s.browser().signIn((await s.firm(['operator'])).email);
    const url = (id: string) => `/api/v1/organisations/${id}/kinds`;
    const changed = await operator.send('PUT', url(firm.organisationId), {
      kinds: ['customs', 'quality'],
      jurisdictions: ['CN'],
    });
    expect(changed.body.kinds).toEqual(['customs', 'quality']);
    expect((await member.get('/api/v1/session')).body.organisation.kinds).toEqual(['customs', 'quality']);
    expect(s.entries.at(-1)).toMatchObject({
      kind: 'party.kinds-changed',
      public: { organisationId: firm.organisationId, kinds: ['customs', 'quality'], jurisdictions: ['CN'] },
    });
    const none = await operator.send('PUT', url(randomUUIDv7()), { kinds: ['bank'], jurisdictions: [] });
    expect(none.body.code).toBe('ORGANISATION_NOT_FOUND');
  });

  it('onboards an authority and hands its owner an invitation', async () => {
    const operator = await s.browser().signIn((await s.firm(['operator'])).email);
    const organisation = { ...draft, name: { en: 'Ningbo Customs' }, kinds: ['customs'] };
    const body = { organisation, owner: { email: 'officer@example.com' } };
    const key = { 'idempotency-key': randomUUIDv7() };
    const issued = await operator.send('POST', '/api/v1/onboardings', body, key);
    expect(issued.status).toBe(201);
    const again = await operator.send('POST', '/api/v1/onboardings', body, key);
    expect(again.body.code).toBe('IDEMPOTENCY_REPLY_NOT_KEPT');
    const browser = s.browser();
    const accepted = await browser.send('POST', '/api/v1/invitations/acceptance', {
      token: issued.body.token,
      name: 'Officer Zhang',
      password: goodPassword,
    });
    expect(accepted.body).toMatchObject({
      organisation: { organisationId: issued.body.organisationId, kinds: ['customs'] },
      role: 'owner',
    });
    const trader = await s.browser().signIn((await s.firm()).email);
    expect((await trader.send('POST', '/api/v1/onboardings', body)).body.code).toBe('OPERATOR_NEEDED');
  });
});

describe('authorities', () => {
  it('are found by country, each kind once; their countries are the operator’s to state', async () => {
    const find = (country: string) =>
      s.t.database.transaction({ organisationId: randomUUIDv7(), personId: null }, async (tx) =>
        (await s.party.findAuthorities(tx, country)).map(({ organisationId }) => organisationId),
      );
    expect(await find('FR')).toEqual([]);
    const [customs, later] = [await s.firm(['customs', 'tax']), await s.firm(['customs'])];
    const operator = await s.browser().signIn((await s.firm(['operator'])).email);
    for (const { organisationId, kinds } of [
      { ...later, kinds: ['customs'] },
      { ...customs, kinds: ['customs', 'tax'] },
    ]) {
      const change = { kinds, jurisdictions: ['FR', 'BE'] };
      await operator.send('PUT', `/api/v1/organisations/${organisationId}/kinds`, change);
    }
    expect(await find('FR')).toEqual([customs.organisationId, customs.organisationId]);
    const officer = await s.browser().signIn(customs.email);
    const own = (await officer.get('/api/v1/organisation')).body;
    const { name, country, address, taxId, legalId } = own;
    const change = (jurisdictions: string[]) =>
      officer.send('PUT', '/api/v1/organisation', { name, country, address, taxId, legalId, jurisdictions });
    expect((await change(['FR', 'BE', 'GB'])).body.code).toBe('JURISDICTIONS_NOT_SELF_CHOSEN');
    expect((await change(['BE', 'FR'])).status).toBe(200);
    expect(await find('GB')).toEqual([]);
  });
});

describe('the people of an organisation', () => {
  it('are listed to each other, page by page, and to nobody else', async () => {
    const firm = await s.firm();
    const clerk = await addMember(s, firm.organisationId, 'clerk');
    await addMember(s, firm.organisationId, 'viewer');
    const browser = await s.browser().signIn(clerk.email);
    const first = await browser.get('/api/v1/people?limit=2');
    const second = await browser.get(`/api/v1/people?limit=2&cursor=${first.body.nextCursor}`);
    const roles = [...first.body.items, ...second.body.items].map(({ role }) => role);
    expect(roles.sort()).toEqual(['clerk', 'owner', 'viewer']);
    expect(second.body.nextCursor).toBeNull();
    const stranger = await s.browser().signIn((await s.firm()).email);
    expect((await stranger.get('/api/v1/people')).body.items).toHaveLength(1);
  });

  it('keep at least one owner', async () => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const role = (personId: string, to: string) =>
      browser.send('PUT', `/api/v1/people/${personId}/role`, { role: to });
    expect((await role(firm.personId, 'clerk')).body.code).toBe('LAST_OWNER');
    const leave = () => browser.send('DELETE', `/api/v1/people/${firm.personId}`);
    expect((await leave()).body.code).toBe('LAST_OWNER');
    const clerk = await addMember(s, firm.organisationId, 'clerk');
    expect((await role(clerk.personId, 'owner')).status).toBe(204);
    expect((await leave()).status).toBe(204);
  });

  it('keep one when two owners leave at once', async () => {
    const firm = await s.firm();
    const second = await addMember(s, firm.organisationId, 'owner');
    const browsers = await Promise.all([firm, second].map(({ email }) => s.browser().signIn(email)));
    const replies = await Promise.all([
      browsers[0]?.send('DELETE', `/api/v1/people/${firm.personId}`),
      browsers[1]?.send('DELETE', `/api/v1/people/${second.personId}`),
    ]);
    expect(replies.map((reply) => reply?.status).sort()).toEqual([204, 409]);
  });

  it('of another organisation are out of reach', async () => {
    const browser = await s.browser().signIn((await s.firm()).email);
    const other = await s.firm();
    const change = await browser.send('PUT', `/api/v1/people/${other.personId}/role`, { role: 'viewer' });
    const remove = await browser.send('DELETE', `/api/v1/people/${other.personId}`);
    expect([change.body.code, remove.body.code]).toEqual(['PERSON_NOT_FOUND', 'PERSON_NOT_FOUND']);
  });
});

describe('an invitation', () => {
  async function invited(email: string, role = 'clerk') {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const issued = await browser.send('POST', '/api/v1/invitations', { email, role });
    return { firm, browser, token: issued.body.token as string, id: issued.body.invitationId as string };
  }
  const accept = (body: object) => s.browser().send('POST', '/api/v1/invitations/acceptance', body);
  const lookUp = (token: string) => s.browser().send('POST', '/api/v1/invitations/look-up', { token });

  it('shows what it offers, opens an account, and is used up by it', async () => {
    const { firm, browser, token, id } = await invited('new.clerk@example.com');
    const list = await browser.get('/api/v1/invitations');
    expect(list.body.items).toMatchObject([
      { invitationId: id, email: 'new.clerk@example.com', role: 'clerk' },
    ]);
    expect(JSON.stringify(list.body)).not.toContain(token);
    const offer = await lookUp(token);
    expect(offer.body).toMatchObject({ role: 'clerk', hasAccount: null, organisation: { country: 'CN' } });
    expect((await accept({ token, password: goodPassword })).body.code).toBe('SIGN_IN_FAILED');
    expect((await accept({ token, password: 'short', name: 'Wu' })).body.code).toBe('PASSWORD_TOO_SHORT');
    const accepted = await accept({ token, password: goodPassword, name: 'Wu Min' });
    expect(accepted.body).toMatchObject({
      role: 'clerk',
      organisation: { organisationId: firm.organisationId },
    });
    expect((await accept({ token, password: goodPassword, name: 'Wu Min' })).body.code).toBe(
      'INVITATION_INVALID',
    );
    expect((await browser.get('/api/v1/invitations')).body.items).toEqual([]);
    const again = await browser.send('POST', '/api/v1/invitations', {
      email: 'NEW.CLERK@example.com',
      role: 'clerk',
    });
    expect(again.body.code).toBe('ALREADY_MEMBER');
  });

  it('to an address with an account needs the password of that account', async () => {
    const existing = await s.firm();
    const { firm, token } = await invited(existing.email, 'viewer');
    expect((await lookUp(token)).body.hasAccount).toBeNull();
    const wrong = await accept({ token, password: 'not the right sentence' });
    expect(wrong.body.code).toBe('SIGN_IN_FAILED');
    const accepted = await accept({ token, password: goodPassword });
    expect(accepted.body.organisations).toHaveLength(2);
    expect(accepted.body.organisation.organisationId).toBe(firm.organisationId);
  });

  it('may be accepted by the one it is for, signed in; by nobody else', async () => {
    const existing = await s.firm();
    const { firm, token } = await invited(existing.email);
    const join = async (email: string) =>
      (await s.browser().signIn(email)).send('POST', '/api/v1/invitations/joining', { token });
    expect((await join((await s.firm()).email)).body.code).toBe('INVITATION_INVALID');
    expect((await join(existing.email)).body).toEqual({ organisationId: firm.organisationId });
  });

  it('is accepted once, also by two at once', async () => {
    const { token } = await invited('race@example.com');
    const body = { token, password: goodPassword, name: 'Racer' };
    const replies = await Promise.all([accept(body), accept(body), accept(body)]);
    expect(replies.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });

  it('is void once withdrawn or after a week', async () => {
    const { browser, token, id } = await invited('late@example.com');
    const stranger = await s.browser().signIn((await s.firm()).email);
    const withdraw = (by: typeof browser) => by.send('DELETE', `/api/v1/invitations/${id}`);
    expect((await withdraw(stranger)).body.code).toBe('INVITATION_NOT_FOUND');
    expect((await lookUp(token)).status).toBe(200);
    expect((await withdraw(browser)).status).toBe(204);
    expect((await lookUp(token)).body.code).toBe('INVITATION_INVALID');
    const other = await invited('later@example.com');
    s.advance({ hours: 7 * 24 });
    expect((await lookUp(other.token)).body.code).toBe('INVITATION_INVALID');
    expect((await lookUp('tsi_nonsense')).body.code).toBe('INVITATION_INVALID');
  });
});
