import { workbookOf } from '@tongshang/csv/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContactDesk, contactDesk, KEEPER } from './testing/contact-desk.ts';

let desk: ContactDesk;
beforeAll(async () => {
  desk = await contactDesk();
}, 120_000);
afterAll(() => desk?.close());

const URL = '/api/v1/contacts';
type Like = { readonly contactId: string; readonly by: readonly string[] };

describe('duplicates', () => {
  it('are shown before, at and after a contact is added', async () => {
    const known = await desk.add({ name: { en: 'Double Ltd' }, ids: { vat: 'DE136695976' } });
    const draft = { name: { en: 'DOUBLE Limited' }, country: 'GB' };
    const before = await desk.keeper.send('POST', `${URL}/likenesses`, draft);
    expect(before.body.items).toMatchObject([
      { contactId: known.contactId, by: ['name'], isArchived: false },
    ]);
    const added = await desk.add(draft);
    expect(added.mayBeSame.map((one: Like) => one.contactId)).toEqual([known.contactId]);
    const seen = (await desk.keeper.get(`${URL}/${known.contactId}`)).body.mayBeSame;
    expect(seen.map((one: Like) => one.contactId)).toEqual([added.contactId]);
  });

  it('CONTACT-6: of two one is made as chosen, and the other leads to it for good', async () => {
    const kept = await desk.add({ name: { en: 'Kept Ltd' }, phone: '020 1111', people: [{ name: 'Ada' }] });
    const other = await desk.add({
      ...{
        name: { en: 'Given up Ltd', 'zh-CN': '放弃' },
        phone: '020 2222',
        ids: { tax: '99-1' },
        people: [{ name: 'Bob' }],
      },
    });
    const proposal = (await desk.keeper.get(`${URL}/${kept.contactId}/merge/${other.contactId}`)).body;
    expect(proposal.choices).toEqual([
      { field: 'name/en', kept: 'Kept Ltd', other: 'Given up Ltd' },
      { field: 'phone', kept: '020 1111', other: '020 2222' },
    ]);
    const merge = (takes: string[], otherVersion = 1) =>
      desk.keeper.send('POST', `${URL}/${kept.contactId}/merge`, {
        version: 1,
        otherContactId: other.contactId,
        otherVersion,
        takes,
      });
    expect((await merge(['country'])).body.code).toBe('CONTACT_TAKES_UNKNOWN');
    expect((await merge([], 7)).body.code).toBe('CONTACT_CHANGED_MEANWHILE');
    const from = desk.entries.length;
    expect((await merge(['phone'])).body).toMatchObject({
      ...{
        contactId: kept.contactId,
        version: 2,
        name: { en: 'Kept Ltd', 'zh-CN': '放弃' },
        phone: '020 2222',
      },
      ...{ ids: { tax: '99-1' }, people: [{ name: 'Ada' }, { name: 'Bob' }], mayBeSame: [] },
    });
    expect(desk.entries.slice(from)).toMatchObject([
      { kind: 'contact.merged', public: { contactId: kept.contactId, mergedContactId: other.contactId } },
    ]);
    expect((await desk.keeper.get(`${URL}/${other.contactId}`)).body.contactId).toBe(kept.contactId);
    const faces = await desk.readContacts(KEEPER, [other.contactId, kept.contactId]);
    const same = { name: { en: 'Kept Ltd', 'zh-CN': '放弃' }, taxId: '99-1' };
    expect(faces).toHaveLength(2);
    expect(faces.find(({ contactId }) => contactId === other.contactId)).toMatchObject({
      ...same,
      mergedInto: kept.contactId,
    });
    expect(faces.find(({ contactId }) => contactId === kept.contactId)).not.toHaveProperty('mergedInto');
    const change = { version: 2, contact: { name: { en: 'Again' }, country: 'GB' } };
    const late = await desk.keeper.send('PUT', `${URL}/${other.contactId}`, change);
    expect([late.status, late.body.code, late.body.detail]).toEqual([
      ...[409, 'CONTACT_MERGED', 'This contact was merged into “Kept Ltd”. Go on with that one.'],
    ]);
  });

  it('one that was merged twice leads to the last, and no one is merged with itself', async () => {
    const [a, b, c] = [await desk.add(), await desk.add(), await desk.add()];
    const merge = (
      into: { contactId: string },
      other: { contactId: string },
      version: number,
      otherVersion: number,
    ) =>
      desk.keeper.send('POST', `${URL}/${into.contactId}/merge`, {
        ...{ version, otherContactId: other.contactId, otherVersion, takes: [] },
      });
    expect((await merge(a, a, 1, 1)).body.code).toBe('CONTACT_MERGE_ITSELF');
    expect((await merge(b, a, 1, 1)).status).toBe(200);
    expect((await merge(c, b, 1, 2)).status).toBe(200);
    const [face] = await desk.readContacts(KEEPER, [a.contactId]);
    expect(face?.mergedInto).toBe(c.contactId);
    expect((await merge(c, a, 2, 2)).body.code).toBe('CONTACT_MERGED');
    expect((await desk.keeper.get(`${URL}/${c.contactId}/merge/${a.contactId}`)).body.code).toBe(
      'CONTACT_MERGE_ITSELF',
    );
  });

  it('one in the archive takes no other in, and goes into another', async () => {
    const [a, b] = [await desk.add(), await desk.add()];
    await desk.keeper.send('PUT', `${URL}/${a.contactId}/archived`, { version: 1, isArchived: true });
    const merge = (into: string, version: number, otherContactId: string, otherVersion: number) =>
      desk.keeper.send('POST', `${URL}/${into}/merge`, { version, otherContactId, otherVersion, takes: [] });
    expect((await merge(a.contactId, 2, b.contactId, 1)).body.code).toBe('CONTACT_ARCHIVED');
    expect((await merge(b.contactId, 1, a.contactId, 2)).status).toBe(200);
  });

  it('two that merge the same pair both ways at once end with one contact', async () => {
    const [a, b] = [await desk.add(), await desk.add()];
    const merge = (into: string, otherContactId: string) =>
      desk.keeper.send('POST', `${URL}/${into}/merge`, {
        version: 1,
        otherContactId,
        otherVersion: 1,
        takes: [],
      });
    const replies = await Promise.all([merge(a.contactId, b.contactId), merge(b.contactId, a.contactId)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('files', () => {
  const bring = (content: string | Uint8Array, type = 'text/csv', query = '') => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return desk.keeper.send('POST', `${URL}/file${query}`, bytes, { 'content-type': type });
  };

  it('are read row by row, with what each may be the same as, and nothing is kept', async () => {
    const known = await desk.add({ name: { en: 'In File Ltd' } });
    const count = (await desk.keeper.get(`${URL}?limit=100`)).body.items.length;
    const { status, body } = await bring(
      'Company,Country,Contact person,Email\nIn File,GB,Ada,wrong\nNew Firm,FR,Bob,\nnew firm SARL,FR,Eve,\n,,x,\n',
    );
    expect(status).toBe(200);
    type Row = {
      row: number;
      problems: { column: string; text: string; isFatal: boolean }[];
      mayBeSame: Like[];
      sameAsRow: number;
    };
    const rows: Row[] = body.rows;
    expect(
      rows.map(({ row, sameAsRow, mayBeSame }) => [row, sameAsRow, mayBeSame.map((one) => one.contactId)]),
    ).toEqual([
      [2, null, [known.contactId]],
      [3, null, []],
      [4, 3, []],
      [5, null, []],
    ]);
    expect(rows[0]?.problems).toEqual([
      { code: 'CONTACT_EMAIL_WRONG', text: '“wrong” is no e-mail address.', column: 'Email', isFatal: false },
    ]);
    expect(rows[3]?.problems.map(({ column, isFatal }) => [column, isFatal])).toEqual([
      ['Country', true],
      ['Company', true],
    ]);
    expect((await desk.keeper.get(`${URL}?limit=100`)).body.items).toHaveLength(count);
  });

  it('CONTACT-10: rows come in as was decided of each: new, known, the same as an earlier row; or none at all', async () => {
    const known = await desk.add({ name: { en: 'Known Ltd' }, phone: '020 1111' });
    const row = (at: number, en: string, decision: object, more: object = {}) => ({
      ...{ row: at, contact: { name: { en }, country: 'FR', ...more }, decision },
    });
    const rows = [
      row(2, 'Import One', { as: 'new' }, { people: [{ name: 'Ada' }] }),
      row(3, 'Import One SARL', { as: 'row', row: 2 }, { people: [{ name: 'Bob' }], email: 'a@one.example' }),
      row(
        4,
        'Known',
        { as: 'known', contactId: known.contactId },
        { phone: '020 9', website: 'known.example' },
      ),
    ];
    const send = (all: object[]) => desk.keeper.send('POST', `${URL}/import`, { rows: all });
    const found = async () => (await desk.keeper.get(`${URL}?text=import%20one`)).body.items;
    const bad = await send([...rows, row(5, 'Bad', { as: 'new' }, { ids: { lei: '1' } })]);
    expect([bad.status, bad.body.code, bad.body.errors[0].field]).toEqual([
      422,
      'CONTACT_NUMBER_FORM',
      '/rows/3/contact/ids/lei',
    ]);
    expect((await send([...rows, row(6, 'X', { as: 'row', row: 99 })])).body.code).toBe(
      'CONTACT_ROW_UNKNOWN',
    );
    expect((await send([...rows, row(2, 'X', { as: 'new' })])).body.code).toBe('CONTACT_ROW_TWICE');
    expect(await found()).toEqual([]);
    expect((await send(rows)).body).toEqual({ created: 1, completed: 1 });
    const [one] = await found();
    expect((await desk.keeper.get(`${URL}/${one.contactId}`)).body).toMatchObject({
      ...{ name: { en: 'Import One' }, email: 'a@one.example', people: [{ name: 'Ada' }, { name: 'Bob' }] },
    });
    expect((await desk.keeper.get(`${URL}/${known.contactId}`)).body).toMatchObject({
      ...{
        version: 2,
        name: { en: 'Known Ltd' },
        country: 'GB',
        phone: '020 1111',
        website: 'known.example',
      },
    });
  });

  it('a thousand rows come in at once', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      ...{ row: at + 2, contact: { name: { en: `Mass ${at}` }, country: 'NO' }, decision: { as: 'new' } },
    }));
    expect((await desk.keeper.send('POST', `${URL}/import`, { rows })).body).toEqual({
      created: 1000,
      completed: 0,
    });
  });

  it('an export is read back as it was, plus, zeros and signs of formulas too', async () => {
    const contact = {
      ...{
        name: { en: '=Out Ltd', 'zh-CN': '外出' },
        country: 'SE',
        kinds: ['carrier'],
        occupations: ['forwarder'],
      },
      ...{ email: 'a@out.example', phone: '+46 8 000', ids: { tax: '0012' }, tags: ['x', 'y'], note: '-1' },
      addresses: [{ use: 'registered', street: '00 Street', city: 'Oslo', country: 'SE' }],
      people: [{ name: 'Ada', phone: '0046 70', email: 'ada@out.example' }],
      bank: [{ iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L' }],
      terms: { incoterm: 'CIF', currency: 'EUR' },
    };
    await desk.add(contact);
    const { status, headers, text } = await desk.keeper.get(`${URL}/export?country=SE`);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const { rows } = (await bring(text)).body;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ problems: [], contact });
  });

  it('XLSX and vCard come in by the same door; a truncated workbook is refused', async () => {
    const sheet = workbookOf([
      ['公司名称', '国家', '手机'],
      ['海港', '中国', '0086 139'],
    ]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect((await bring(sheet, type)).body.rows[0].contact).toMatchObject({
      name: { 'zh-CN': '海港' },
      country: 'CN',
    });
    expect((await bring(sheet.subarray(0, 300), type)).body.code).toBe('WORKBOOK_UNREADABLE');
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nORG:Card Ltd\r\nEND:VCARD\r\n';
    const { form, rows } = (await bring(card, 'text/vcard', '?country=IE')).body;
    expect([form, rows[0].contact.name, rows[0].contact.country]).toEqual([
      'vcard',
      { en: 'Card Ltd' },
      'IE',
    ]);
  });

  it('columns are told, or refused by name', async () => {
    const told = encodeURIComponent(JSON.stringify({ Who: 'name' }));
    const { body } = await bring('Who,Land\nA,x\n', 'text/csv', `?country=FR&columns=${told}`);
    expect(body.rows[0].contact).toMatchObject({ name: { en: 'A' }, country: 'FR' });
    const wrong = await bring('Who\nA\n', 'text/csv', `?columns=${encodeURIComponent('{"Who":"nothing"}')}`);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'CONTACT_COLUMNS_UNREAD']);
  });
});
