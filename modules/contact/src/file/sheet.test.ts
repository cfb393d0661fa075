import { workbookOf } from '@tongshang/csv/testing';
import { describe, expect, it } from 'vitest';
import readContactFile from './read-contact-file.work.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options: Parameters<typeof readContactFile>[0]['options'] = {}) =>
  readContactFile({ bytes: bytesOf(text), options });
const codeOf = (bytes: Uint8Array): string => {
  try {
    readContactFile({ bytes, options: {} });
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('sheets of contacts', () => {
  it('columns are recognised by English and Chinese titles; plus and zeros of telephones stay', () => {
    const { rows, columns } = read(
      'Company,Country,Type,Phone,VAT,Contact person,手机,Fax\nHull Ltd,UK,Customer,+44 20 7946 0018,GB980780684,Ada,00447700900123,1\n温州厂,中国,工厂；供应商,0577-88880000,,,,\n',
    );
    expect(columns.map(({ column }) => column)).toEqual([
      ...['name', 'country', 'kind', 'phone', 'vat', 'person', 'personPhone', null],
    ]);
    expect(rows.map(({ row, problems }) => [row, problems])).toEqual([
      [2, []],
      [3, []],
    ]);
    expect(rows[0]?.contact).toMatchObject({
      ...{ name: { en: 'Hull Ltd' }, country: 'GB', kinds: ['trader'], occupations: ['buyer'] },
      ...{ phone: '+44 20 7946 0018', ids: { vat: 'GB980780684' } },
      people: [{ name: 'Ada', phone: '00447700900123' }],
    });
    expect(rows[1]?.contact).toMatchObject({
      ...{ name: { 'zh-CN': '温州厂' }, country: 'CN', kinds: ['manufacturer', 'trader'] },
      ...{ occupations: ['supplier'], phone: '0577-88880000' },
    });
  });

  it('what is wrong is named with its column and left out; without name or country a row is unfit', () => {
    const { rows } = read(
      'name;country;e-mail;lei;type;note\nA;DE;nobody;5493001KJTIIGC8Y1R17;juggler;=1+1\n;DE;;;;\nB;Atlantis;;;;\nC;;;;;\n',
    );
    expect(
      rows.map(({ problems }) => problems.map(({ code, column, isFatal }) => [code, column, isFatal])),
    ).toEqual([
      [
        ['CELL_FORMULA', 'note', false],
        ['CONTACT_WORD_UNKNOWN', 'type', false],
        ['CONTACT_CHECK_DIGIT', 'lei', false],
        ['CONTACT_EMAIL_WRONG', 'e-mail', false],
      ],
      [['CONTACT_NAME_MISSING', 'name', true]],
      [['CELL_COUNTRY_UNKNOWN', 'country', true]],
      [['CONTACT_COUNTRY_MISSING', 'country', true]],
    ]);
    expect(rows[0]?.contact).toMatchObject({ name: { en: 'A' }, ids: {}, kinds: [] });
    expect([rows[0]?.contact.email, rows[0]?.contact.note]).toEqual([undefined, undefined]);
  });

  it('a column is what it is said to be, and a country of the file holds for rows without one', () => {
    const { rows, columns } = read('Who,Tel,Telephone\nHull Ltd,020 1111,020 2222\n', {
      columns: { Who: 'name', Tel: null },
      country: 'GB',
    });
    expect(columns.map(({ column, sample }) => [column, sample])).toEqual([
      ['name', 'Hull Ltd'],
      [null, '020 1111'],
      ['phone', '020 2222'],
    ]);
    expect(rows[0]).toMatchObject({
      problems: [],
      contact: { name: { en: 'Hull Ltd' }, country: 'GB', phone: '020 2222' },
    });
  });

  it('of two columns that say the same the first is taken', () => {
    expect(read('name,phone,tel\nA,1234,5678\n').columns.map(({ column }) => column)).toEqual([
      'name',
      'phone',
      null,
    ]);
  });

  it('a workbook that holds a telephone as a number has lost what stood before it', () => {
    const { form, rows } = readContactFile({
      bytes: workbookOf([
        ['Company', 'Country', 'Phone', 'Mobile'],
        ['Hull Ltd', 'GB', 442079460018, '0044 7700'],
      ]),
      options: {},
    });
    expect(form).toBe('workbook');
    expect(rows[0]?.problems).toEqual([
      { code: 'CONTACT_PHONE_SHORTENED', params: { value: '442079460018' }, column: 'Phone', isFatal: false },
    ]);
    expect(rows[0]?.contact.phone).toBe('0044 7700');
  });

  it('the mailbox and telephone of a sheet that names people are theirs, and of a row that names nobody the firm’s', () => {
    const { rows, columns } = read(
      'name,country,contact person,email,tel\nA,GB,Ada,ada@a.example,020 1\nB,GB,,b@b.example,020 2222\n',
    );
    expect(columns.map(({ column }) => column)).toEqual([
      ...['name', 'country', 'person', 'personEmail', 'personPhone'],
    ]);
    expect(rows[0]?.contact).toMatchObject({
      people: [{ name: 'Ada', email: 'ada@a.example', phone: '020 1' }],
    });
    expect([rows[0]?.contact.email, rows[1]?.contact.email, rows[1]?.contact.phone]).toEqual([
      ...[undefined, 'b@b.example', '020 2222'],
    ]);
    const told = read('name,country,contact person,email\nA,GB,Ada,a@a.example\n', {
      columns: { email: 'email' },
    });
    expect(told.rows[0]?.contact).toMatchObject({ email: 'a@a.example', people: [{ name: 'Ada' }] });
  });

  it('given and family name are one, the Chinese way in Chinese', () => {
    const { rows } = read('name,country,first name,last name\nA,CN,小明,王\nB,GB,Ada,King\n');
    expect(rows.map(({ contact }) => contact.people?.[0]?.name)).toEqual(['王小明', 'Ada King']);
  });

  it('an encoding of several readings is asked, and read as answered', () => {
    const bytes = new Uint8Array([...bytesOf('name,country\nCaf'), 0xe9, ...bytesOf(',FR\n')]);
    const asked = readContactFile({ bytes, options: {} });
    expect([asked.rows, asked.encodings.map(({ encoding }) => encoding)]).toEqual([
      [],
      expect.arrayContaining(['windows-1252']),
    ]);
    const { rows } = readContactFile({ bytes, options: { encoding: 'windows-1252' } });
    expect(rows[0]?.contact.name).toEqual({ en: 'Café' });
  });

  it.each([
    ['a workbook cut off', workbookOf([['name'], ['A']]).subarray(0, 200), 'WORKBOOK_UNREADABLE'],
    ['nothing but a header of nothing', bytesOf('\n\n'), 'CSV_EMPTY'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'FILE_OTHER_KIND'],
    ['marks that do not close', bytesOf('name\n"A\n'), 'CSV_QUOTES'],
    [
      'vCards that are not UTF-8',
      new Uint8Array([...bytesOf('BEGIN:VCARD\nFN:'), 0xe9, 0x0a]),
      'ENCODING_NOT_UTF8',
    ],
    ['too many', bytesOf(`name\n${'A\n'.repeat(1001)}`), 'CONTACT_FILE_ROWS'],
  ])('%s is refused', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
