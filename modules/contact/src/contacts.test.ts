import { accessHoles } from '@tongshang/http/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContactDesk, contactDesk, KEEPER, STRANGER } from './testing/contact-desk.ts';

let desk: ContactDesk;
beforeAll(async () => {
  desk = await contactDesk();
}, 120_000);
afterAll(() => desk?.close());

const URL = '/api/v1/contacts';
const FULL = {
  name: { en: '  Hull   Harbour Ltd ', 'zh-CN': '赫尔港口', de: '' },
  country: 'GB',
  kinds: ['carrier'],
  occupations: ['forwarder'],
  ...{ email: 'office@hull.example', phone: '+44 (0)1482 000 111', website: 'https://hull.example' },
  ids: { vat: 'GB 980 7806 84', eori: 'gb980780684000', gln: '4006381333931', register: 'No. 01234567' },
  addresses: [
    { use: 'delivery', street: 'Dock 3', country: 'GB' },
    { use: 'registered', street: '1 Quay', city: 'Hull', postalCode: 'HU1 1AA', country: 'GB' },
  ],
  people: [
    { name: 'Ada King', post: 'Owner', email: 'ada@hull.example', phone: '0044 7700 900123', language: 'en' },
  ],
  terms: {
    ...{ incoterm: 'FOB', place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' }, currency: 'USD' },
    modeOfTransport: 'sea',
    payment: [{ instalmentId: '1', share: '100', method: 'outside', due: { event: 'invoice', days: 60 } }],
  },
  bank: [{ holder: 'Hull Harbour', iban: 'GB29 NWBK 6016 1331 9268 19', bic: 'nwbkgb2l', currency: 'GBP' }],
  papers: [{ type: 'Invoice', language: 'en' }],
  tags: ['Fair 2026', 'fair 2026'],
  note: 'Closes early\non Fridays',
};
const KEPT = {
  ...FULL,
  name: { en: 'Hull Harbour Ltd', 'zh-CN': '赫尔港口' },
  ids: { vat: 'GB980780684', eori: 'GB980780684000', gln: '4006381333931', register: 'No. 01234567' },
  bank: [{ holder: 'Hull Harbour', iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L', currency: 'GBP' }],
  tags: ['Fair 2026'],
};

describe('the address book', () => {
  it('CONTACT-1: keeps all that is said, tidied, and gives other modules what a paper needs', async () => {
    const contact = await desk.add(FULL);
    expect(contact).toMatchObject({ ...KEPT, version: 1, archivedAt: null, mayBeSame: [] });
    expect(contact.actions.map((one: { action: string }) => one.action)).toEqual([
      'change',
      'merge',
      'archive',
    ]);
    expect((await desk.keeper.get(`${URL}/${contact.contactId}`)).body).toEqual(contact);
    expect(await desk.readContacts(KEEPER, [contact.contactId, KEEPER])).toEqual([
      {
        ...{
          contactId: contact.contactId,
          keeperOrganisationId: KEEPER,
          isArchived: false,
          name: KEPT.name,
          kinds: ['carrier'],
        },
        address: { street: '1 Quay', city: 'Hull', postalCode: 'HU1 1AA', country: 'GB' },
        ...{ country: 'GB', taxId: 'GB980780684', legalId: 'No. 01234567' },
        eoris: ['GB980780684000'],
      },
    ]);
  });

  it('needs a name and a country alone', async () => {
    const { contactId, kinds, people } = await desk.add();
    expect([kinds, people]).toEqual([[], []]);
    const [face] = await desk.readContacts(KEEPER, [contactId]);
    expect(face).toMatchObject({ address: { country: 'GB' }, taxId: null, legalId: null });
  });

  it('CONTACT-3: names every fault at its place, and writes nothing', async () => {
    const before = (await desk.keeper.get(`${URL}?limit=100`)).body.items.length;
    const reply = await desk.keeper.send('POST', URL, {
      ...{
        name: { en: '' },
        country: 'XX',
        email: 'nobody',
        phone: 'none',
        ids: { lei: '5493001KJTIIGC8Y1R17', eori: '1' },
      },
      addresses: [
        { use: 'registered', country: 'GB' },
        { use: 'registered', country: '' },
      ],
      people: [{ name: '', email: 'a@b' }],
      bank: [{ accountNumber: '123' }, { iban: 'GB29NWBK60161331926818', bic: 'X' }],
      terms: { currency: 'ABC' },
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'CONTACT_NAME_MISSING']);
    expect(reply.body.errors.map(({ field }: { field: string }) => field.slice(1))).toEqual([
      ...[
        'name',
        'country',
        'email',
        'phone',
        'ids/eori',
        'ids/lei',
        'addresses/1/country',
        'addresses/1/use',
      ],
      ...[
        'people/0/name',
        'people/0/email',
        'terms/currency',
        'bank/0/accountNumber',
        'bank/1/iban',
        'bank/1/bic',
      ],
    ]);
    expect((await desk.keeper.get(`${URL}?limit=100`)).body.items).toHaveLength(before);
  });

  it.each([
    ['\u0420ayPal Ltd', ['/name/en', '/people/0/name']],
    ['evil\u202Egro.knab', ['/name/en', '/people/0/name']],
    ['Hull\u200bHarbour', ['/name/en', '/people/0/name']],
    ['Самовар Ltd', []],
  ])('CONTACT-3: a name does not deceive: %j', async (name, places) => {
    const { status, body } = await desk.keeper.send('POST', URL, {
      ...{ name: { en: name }, country: 'GB', people: [{ name }] },
    });
    const said = (body.errors ?? []).map(({ field }: { field: string }) => field);
    expect([status, said]).toEqual([places.length > 0 ? 422 : 201, places]);
  });

  it('CONTACT-4: a stale change is refused with what differs', async () => {
    const { contactId } = await desk.add({ name: { en: 'Stale Ltd' }, phone: '020 1111', note: 'a' });
    const put = (contact: object, version = 1) =>
      desk.keeper.send('PUT', `${URL}/${contactId}`, {
        version,
        contact: { name: { en: 'Stale Ltd' }, country: 'GB', ...contact },
      });
    expect((await put({ phone: '020 2222', note: 'a' })).body).toMatchObject({
      version: 2,
      phone: '020 2222',
    });
    const stale = await put({ phone: '020 1111', email: 'new@stale.example' });
    expect([stale.status, stale.body.code]).toEqual([409, 'CONTACT_CHANGED_MEANWHILE']);
    expect(stale.body.errors).toEqual([
      { field: '/phone', text: 'It now says: 020 2222' },
      { field: '/note', text: 'It now says: a' },
      { field: '/email', text: 'It is empty now.' },
    ]);
    expect((await desk.keeper.get(`${URL}/${contactId}`)).body).toMatchObject({
      version: 2,
      phone: '020 2222',
    });
  });

  it('a stale change names terms of payment in words', async () => {
    const payment = [
      { instalmentId: '1', share: '100', method: 'outside', due: { event: 'invoice', days: 60 } },
    ];
    const { contactId } = await desk.add({ name: { en: 'Words Ltd' }, terms: { payment } });
    const contact = { name: { en: 'Words Ltd' }, country: 'GB' };
    const stale = await desk.keeper.send('PUT', `${URL}/${contactId}`, { version: 7, contact });
    expect(stale.body.errors).toEqual([
      {
        field: '/terms/payment',
        text: 'It now says: 100% by bank transfer (T/T), 60 days after the date of the invoice.',
      },
    ]);
  });

  it('a change that changes nothing is none', async () => {
    const { contactId } = await desk.add({ name: { en: 'Same' } });
    const entries = desk.entries.length;
    const reply = await desk.keeper.send('PUT', `${URL}/${contactId}`, {
      version: 1,
      contact: { name: { en: 'Same ' }, country: 'GB' },
    });
    expect([reply.body.version, desk.entries.length]).toEqual([1, entries]);
  });

  it('CONTACT-7: goes into the archive and out again, unchanged there, and is never deleted', async () => {
    const { contactId } = await desk.add({ name: { en: 'Archived Ltd' } });
    const set = (version: number, isArchived: boolean) =>
      desk.keeper.send('PUT', `${URL}/${contactId}/archived`, { version, isArchived });
    expect((await set(1, true)).body).toMatchObject({ version: 2, actions: [{ action: 'restore' }] });
    const contact = { name: { en: 'Other' }, country: 'GB' };
    const changed = await desk.keeper.send('PUT', `${URL}/${contactId}`, { version: 2, contact });
    expect(changed.body.code).toBe('CONTACT_ARCHIVED');
    const listed = async (query: string) =>
      (await desk.keeper.get(`${URL}?limit=100&text=archived%20ltd${query}`)).body.items.length;
    expect([await listed(''), await listed('&archived=true')]).toEqual([0, 1]);
    expect(await desk.readContacts(KEEPER, [contactId])).toMatchObject([{ contactId, isArchived: true }]);
    expect((await set(2, false)).body).toMatchObject({ version: 3, archivedAt: null });
    expect((await desk.keeper.send('DELETE', `${URL}/${contactId}`)).status).toBe(404);
  });
});

describe('finding', () => {
  it('by any part of a name, person, mailbox, town or number, however that is divided', async () => {
    const { contactId } = await desk.add({
      ...{
        name: { en: 'Zeta Ceramics', 'zh-CN': '泽塔陶瓷' },
        ids: { vat: 'DE136695976' },
        phone: '+49 30 555-0199',
      },
      people: [{ name: 'Grace Hopper', email: 'grace@zeta.example' }],
    });
    for (const text of [
      'eta cer',
      '塔陶',
      'hopper',
      'GRACE@zeta',
      'de 1366 95976',
      '30 5550199',
      '555-0199',
    ]) {
      const { items } = (await desk.keeper.get(`${URL}?text=${encodeURIComponent(text)}`)).body;
      expect(
        items.map((one: { contactId: string }) => one.contactId),
        text,
      ).toEqual([contactId]);
    }
    expect((await desk.keeper.get(`${URL}?text=%25`)).body.items).toEqual([]);
  });

  it('by kind, occupation and country, a page at a time by name or age', async () => {
    for (const [at, name] of ['Delta', 'alpha', 'Charlie', 'bravo'].entries())
      await desk.add({
        name: { en: `${name} Paging` },
        country: 'PT',
        kinds: at % 2 ? ['bank'] : ['trader'],
        occupations: ['insurer'],
      });
    const names = async (query: string) => {
      const found: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { items, nextCursor }: { items: { name: { en: string } }[]; nextCursor: string | null } = (
          await desk.keeper.get(`${URL}?country=PT&limit=2&${query}${cursor ? `&cursor=${cursor}` : ''}`)
        ).body;
        found.push(...items.map(({ name }) => name.en.split(' ')[0] ?? ''));
        cursor = nextCursor;
      }
      return found;
    };
    expect(await names('')).toEqual(['alpha', 'bravo', 'Charlie', 'Delta']);
    expect(await names('sort=newest')).toEqual(['bravo', 'Charlie', 'alpha', 'Delta']);
    expect(await names('sort=oldest')).toEqual(['Delta', 'alpha', 'Charlie', 'bravo']);
    expect(await names('kind=bank')).toEqual(['alpha', 'bravo']);
    expect(await names('occupation=insurer&kind=trader')).toEqual(['Charlie', 'Delta']);
    expect((await desk.keeper.get(`${URL}?sort=newest&cursor=abc`)).body.code).toBe('CURSOR_INVALID');
  });
});

describe('who may', () => {
  it('every endpoint refuses whom it must', async () => {
    expect(await accessHoles(desk.http)).toEqual([]);
  });

  it('CONTACT-2: only the keeper sees a contact; for others it is not there', async () => {
    const { contactId } = await desk.add({ name: { en: 'Secret Supplies' } });
    const { contactId: second } = await desk.add();
    const contact = { name: { en: 'Mine now' }, country: 'GB' };
    const rows = [{ row: 1, contact, decision: { as: 'known', contactId } }];
    const replies = [
      await desk.stranger.get(`${URL}/${contactId}`),
      await desk.stranger.send('PUT', `${URL}/${contactId}`, { version: 1, contact }),
      await desk.stranger.send('PUT', `${URL}/${contactId}/archived`, { version: 1, isArchived: true }),
      await desk.stranger.get(`${URL}/${contactId}/merge/${second}`),
      await desk.stranger.send('POST', `${URL}/${contactId}/merge`, {
        version: 1,
        otherContactId: second,
        otherVersion: 1,
        takes: [],
      }),
      await desk.stranger.send('POST', `${URL}/import`, { rows }),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(
      replies.map(() => [404, 'CONTACT_NOT_FOUND']),
    );
    expect((await desk.stranger.get(URL)).body.items).toEqual([]);
    const like = await desk.stranger.send('POST', `${URL}/likenesses`, {
      name: { en: 'Secret Supplies' },
      country: 'GB',
    });
    expect(like.body.items).toEqual([]);
    expect(await desk.readContacts(STRANGER, [contactId])).toEqual([]);
    const asNobody = await desk.database.system('test: nobody acts', (tx) =>
      desk.capabilities.contact.readContacts(tx, [contactId]),
    );
    expect(asNobody).toEqual([]);
    expect((await desk.stranger.get(`${URL}/export`)).text).not.toContain('Secret');
  });

  it('who only reads is offered nothing', async () => {
    const { contactId } = await desk.add();
    const reader = desk.as(KEEPER, { scopes: ['contact:read'] });
    expect((await reader.get(`${URL}/${contactId}`)).body.actions).toEqual([]);
    expect(
      (await reader.send('PUT', `${URL}/${contactId}/archived`, { version: 1, isArchived: true })).body.code,
    ).toBe('SCOPE_NEEDED');
  });
});

describe('the journal', () => {
  it('CONTACT-8: names ids in public, the firm in private, and no person at all', async () => {
    const from = desk.entries.length;
    const { contactId } = await desk.add({ ...FULL, name: { en: 'Journalled Ltd' } });
    await desk.keeper.send('PUT', `${URL}/${contactId}/archived`, { version: 1, isArchived: true });
    const [created, archived, ...others] = desk.entries.slice(from);
    expect(others).toEqual([]);
    expect(created).toMatchObject({ kind: 'contact.created', subject: contactId, public: { contactId } });
    expect(Object.keys(created?.private ?? {})).toEqual(['contact']);
    expect(created?.private?.contact).toMatchObject({ name: { en: 'Journalled Ltd' }, ids: KEPT.ids });
    expect(archived).toEqual({ kind: 'contact.archived', subject: contactId, public: { contactId } });
    for (const secret of ['Ada', 'office@', '7700', '000 111', 'Fridays'])
      expect(JSON.stringify(desk.entries.slice(from))).not.toContain(secret);
  });

  it('CONTACT-9: a person who is taken out stands nowhere any more', async () => {
    const { contactId, ...contact } = await desk.add({
      name: { en: 'Erased Ltd' },
      people: [{ name: 'Forgotten Person' }],
    });
    await desk.keeper.send('PUT', `${URL}/${contactId}`, {
      version: 1,
      contact: { name: contact.name, country: 'GB' },
    });
    const { found } = await desk.database.system('test: look for a person', (tx) =>
      tx.one<{ found: number }>(
        `select (select count(*) from contact.contact c where c::text ilike '%forgotten person%')::int as found`,
      ),
    );
    expect(found).toBe(0);
  });
});

it('CONTACT-5: finds what a paper may mean by a number, else by name and country, in the book of who asks alone', async () => {
  const ids = { tax: 'BR 11.222.333/0001-81' };
  const name = { en: 'Mesa Trading Ltd' };
  const { contactId } = await desk.add({ name, country: 'BR', ids });
  const found = (said: object, who = KEEPER) =>
    desk.findMeant(who, { name: 'Another', country: 'BR', ...said });
  const meant = (by: string) => [{ contactId, name, country: 'BR', by }];
  expect(await found({ name: 'mesa trading, LTD.' })).toEqual(meant('name'));
  expect(await found({ taxId: 'br11222333000181' })).toEqual(meant('number'));
  expect(await found({ name: 'Mesa Trading', country: 'PT' })).toEqual([]);
  expect(await found({ name: 'Mesa Trading' }, STRANGER)).toEqual([]);
  await desk.keeper.send('PUT', `${URL}/${contactId}/archived`, { version: 1, isArchived: true });
  expect(await found({ name: 'Mesa Trading' })).toEqual([]);
});
