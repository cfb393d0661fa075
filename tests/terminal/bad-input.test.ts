import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, tongshang, workshop } from './command-line.ts';

const HEADER = 'Order,Order date,Buyer,Buyer country,Item,HS code,Quantity,Unit,Price,Currency';
const SOUND = ['A-1', '2026-03-02', 'Severn Kitchens', 'GB', 'Bowl', '691110', '10', 'C62', '2.50', 'USD'];
/** A sheet of one row, with one of its cells exchanged. */
const cell = (column: number, text: string) => `${HEADER}\n${SOUND.with(column, text).join(',')}\n`;
const CHINESE =
  '订单号,订单日期,买方,买方国家,商品名称,数量,单位,单价,币种\nA-1,2026-03-02,塞文厨具贸易公司,英国,青花瓷碗和筷子,ten,件,2.50,USD\n';
/** The Chinese sheet in GBK (GB/T 2312 level 1 and 2), as spreadsheet programs of the trade write it. */
const order = (inside: string) =>
  `<?xml version="1.0"?>\n<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2">\n${inside}</Order>`;

let shop: Awaited<ReturnType<typeof workshop>>;
beforeAll(async () => {
  shop = await workshop();
  await mkdir(join(shop.folder, 'folder'));
});
afterAll(() => shop.remove());

/** Each: what it is, the file, its content, what is said of it. No platform runs and none may be started for any of them. */
const CASES: readonly (readonly [string, string, string | Uint8Array | undefined, RegExp])[] = [
  [
    'XML that is not well-formed',
    'm.xml',
    order('<cbc:ID'),
    /m\.xml: line \d+ column \d+: Not well-formed XML/,
  ],
  [
    'XML that is cut off',
    't.xml',
    order('<cac:OrderLine>').slice(0, 120),
    /t\.xml: line \d+ column \d+: Not well-formed XML/,
  ],
  [
    'an entity bomb',
    'b.xml',
    `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n${order('&b;')}`,
    /b\.xml: line \d+: A document type declaration/,
  ],
  [
    'XML beyond its limit',
    'o.xml',
    order(' '.repeat(9 << 20)),
    /o\.xml: line 1: The file has [\d,]+ bytes; at most 8,388,608/,
  ],
  [
    'another UBL document',
    'i.xml',
    order('').replaceAll('Order', 'Nonsense'),
    /i\.xml, line 2 column 1: This XML is no order/,
  ],
  ['JSON that is not', 'j.json', '{"orderNumber": "A-1", }', /j\.json: .*JSON.*line 1 column/],
  [
    'bytes that are no text',
    'n.csv',
    Uint8Array.from({ length: 4_096 }, (_, index) => index % 256),
    /n\.csv: /,
  ],
  ['an empty file', 'e.csv', '', /e\.csv: The file has no rows/],
  [
    'an encoding that has two readings',
    'l.csv',
    Buffer.from(cell(2, 'Müller'), 'latin1'),
    /l\.csv: .*windows-1252.*--encoding/,
  ],
  ['UTF-16', 'u.csv', Buffer.from(`\ufeff${CHINESE}`, 'utf16le'), /u\.csv: A-1, row 2, 数量: .*“?ten/],
  [
    'missing columns',
    'c.csv',
    'Order,Buyer,Quantity\nA,B,1\n',
    /c\.csv: The file lacks these columns: name, unit price\./,
  ],
  ['a formula', 'f.csv', cell(4, '=1+2'), /f\.csv: A-1, row 2, Item: .*formula/],
  ['a currency that is none', 'k.csv', cell(9, 'ZZZ'), /k\.csv: A-1, row 2, Currency: .*ZZZ/],
  ['a unit that is none', 'un.csv', cell(7, 'furlong'), /un\.csv: A-1, row 2, Unit: .*furlong/],
  ['an HS code that is none', 'h.csv', cell(5, '99'), /h\.csv: A-1, row 2, HS code: /],
  ['a negative quantity', 'q.csv', cell(6, '-1'), /q\.csv: A-1, row 2, Quantity: .*negative.*−1/],
  ['an absurd quantity', 'a.csv', cell(6, '9'.repeat(30)), /a\.csv: A-1, row 2, Quantity: /],
  ['a country that is none', 'co.csv', cell(3, 'Atlantis'), /co\.csv: A-1, row 2, Buyer country: .*Atlantis/],
  ['a folder', 'folder', undefined, /^.*folder is a folder, not a file/],
  ['no file', 'nowhere.xml', undefined, /^There is no file .*nowhere\.xml/],
];

describe('an order that cannot be read is refused in one line that names file and place, and nothing is begun', () => {
  it.each(CASES)('%s', async (_what, name, content, said) => {
    const file = join(shop.folder, name);
    if (content !== undefined) await writeFile(file, content);
    const home = join(shop.folder, `home-${name}`);
    const out = join(shop.folder, `out-${name}`);
    const words = ['trade', 'run', file, '--demo-facts', '--out', out];
    const { code, stdout, stderr, lines } = await tongshang(words, { env: { TONGSHANG_HOME: home } });
    expect([code, stdout]).toEqual([1, '']);
    expect(
      lines.filter((line) => said.test(line)),
      stderr,
    ).toHaveLength(1);
    expect(lines.length, stderr).toBeLessThanOrEqual(3);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([await filesIn(home), await filesIn(out)]).toEqual([[], []]);
  });

  it('in Chinese where the locale says so', async () => {
    const file = join(shop.folder, 'zh.csv');
    await writeFile(file, cell(6, '-1'));
    const env = { LC_ALL: '', LANG: 'zh_CN.UTF-8' };
    const { stderr } = await tongshang(['trade', 'run', file], { env });
    expect(stderr).toMatch(/数量不能为负/);
    expect(stderr).not.toMatch(/negative|problem/);
  });
});

describe('a command line that is not understood says in one line what there is', () => {
  it.each([
    [['trade', 'run'], 2, /tongshang trade run ORDER/],
    [['trade', 'walk', 'x'], 2, /tongshang trade run ORDER/],
    [['trade', 'run', 'x.csv', '--colour', 'red'], 2, /--colour/],
    [['trade', 'run', 'x.csv', '--limit', 'many'], 1, /--limit .*1 – 999999/],
    [['trade', 'run', 'x.csv', '--pdf', 'fr'], 1, /--pdf .*both, en, zh-CN, none/],
    [['trade', 'run', 'x.csv', '--encoding', 'klingon'], 1, /klingon.*utf-8.*gb18030/],
    [['verify'], 2, /tongshang verify DOSSIER/],
    [['verify', 'a.tsd', 'b.tsd'], 2, /tongshang verify DOSSIER/],
    [['witness'], 2, /tongshang witness --log URL/],
    [['witness', '--log', 'http://127.0.0.1:1/'], 1, /http:\/\/127\.0\.0\.1:1\//],
    [['witness', '--log', 'nonsense'], 1, /nonsense/],
    [['witness', '--log-key', 'nonsense', '--port', '99999'], 1, /./],
    [['backup'], 2, /tongshang backup FILE/],
    [['restore'], 2, /tongshang restore FILE/],
    [['start', 'now'], 2, /tongshang start/],
    [['fly'], 2, /fly.*start, trade, dossier, verify, witness, backup, restore/],
  ])('%j', async (words, expected, said) => {
    const env = { TONGSHANG_HOME: join(shop.folder, 'no-home') };
    const { code, stdout, stderr, lines } = await tongshang(words, { env });
    expect([code, stdout, lines.length], stderr).toEqual([expected, '', 1]);
    expect(lines[0]).toMatch(said);
    expect(await filesIn(join(shop.folder, 'no-home'))).toEqual([]);
  });

  it.each([[['help']], [['trade', 'run', '--help']], [['verify', 'nothing.tsd', '-h']]])(
    'help names every command: %j',
    async (words) => {
      const { code, stdout, stderr } = await tongshang(words);
      expect([code, stderr, stdout.match(/^ {2}tongshang \w+/gm)?.length]).toEqual([0, '', 7]);
      expect(stdout).toContain('--pdf all|both|en|zh-CN|none');
    },
  );
});
