import { expect, it } from 'vitest';
import { fileNameOf, kindOf } from './file-kind.ts';
import { typesOf, WORKBOOK_PARTS, zipOf } from './testing/files.ts';

const text = (value: string) => new TextEncoder().encode(value);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

it('CONVERSATION-6: knows a file by its content', () => {
  expect(kindOf(text('%PDF-1.7 …'))).toBe('application/pdf');
  expect(kindOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(
    kindOf(text('From: a@b.example\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nSubject: x\r\n\r\nHello')),
  ).toBe('message/rfc822');
  expect(kindOf(text('item,quantity\ncup,5'))).toBe('text/csv');
  // 品名,数量 as a Chinese spreadsheet writes it.
  expect(kindOf(Uint8Array.of(0xc6, 0xb7, 0xc3, 0xfb, 0x2c, 0xca, 0xfd, 0xc1, 0xbf))).toBe('text/csv');
});

it('takes nothing else, whatever it calls itself', () => {
  const others = {
    page: text('<html><script>alert(1)</script>, ;'),
    picture: text('<?xml version="1.0"?><svg onload="x()">,</svg>'),
    program: Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x2c),
    words: text('Dear all\nno separator here'),
    archive: zipOf([{ name: 'invoice.pdf.exe' }]),
    letter: zipOf([typesOf(), { name: 'word/document.xml' }]),
    nothing: new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(others)) expect(kindOf(bytes), name).toBeUndefined();
});

it('takes a mail with what programs put before it', () => {
  const mail = 'From: a@b.example\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\n\r\nHello';
  for (const before of [
    '\uFEFF',
    'From a@b.example Mon Mar  2 08:00:00 2026\n',
    '\uFEFFFrom a@b.example\r\n',
  ])
    expect(kindOf(text(before + mail)), before).toBe('message/rfc822');
  expect(kindOf(text(`From a@b.example\n<html>\n${mail}`))).toBeUndefined();
});

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRINTER = `${OFFICE}.spreadsheetml.printerSettings`;
type Extra = {
  readonly name: string;
  readonly text?: string;
  readonly local?: string;
  readonly type?: string;
};
const workbookWith = (...more: readonly Extra[]) => {
  const typed = more.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type] as const]));
  return zipOf([typesOf(...typed), ...WORKBOOK_PARTS, ...more]);
};

it.each<[string, readonly Extra[]]>([
  ['nothing else', []],
  ['what a printer was told', [{ name: 'xl/printerSettings/printerSettings1.bin', type: PRINTER }]],
  [
    'drawings and pictures',
    [{ name: 'xl/drawings/drawing1.xml' }, { name: 'xl/media/image1.png', type: 'image/png' }],
  ],
  [
    'notes',
    [{ name: 'xl/comments1.xml' }, { name: 'xl/drawings/vmlDrawing1.vml', type: `${OFFICE}.vmlDrawing` }],
  ],
  ['values of another workbook', [{ name: 'xl/externalLinks/externalLink1.xml', text: '<externalBook/>' }]],
  [
    'pictures in cells, as WPS has them',
    [{ name: 'xl/cellimages.xml', type: 'application/vnd.wps-officedocument.cellimage+xml' }],
  ],
  ['folders', [{ name: 'xl/theme/' }, { name: 'xl/theme/theme1.xml' }]],
])('CONVERSATION-6: takes a workbook with %s', (_what, more) => {
  expect(kindOf(workbookWith(...more))).toBe(XLSX);
});

it.each<[string, readonly Extra[]]>([
  ['a program', [{ name: 'xl/vbaProject.bin' }]],
  ['a program under another name', [{ name: 'xl/other.xml', type: 'application/vnd.ms-office.vbaProject' }]],
  [
    'a program where a printer is told',
    [{ name: 'xl/printerSettings/printerSettings1.bin', type: 'application/vnd.ms-office.vbaProject' }],
  ],
  [
    'a program under a type written otherwise',
    [{ name: 'xl/other.xml', type: 'application/vnd.ms-office.&#118;baProject' }],
  ],
  ['a program by the name before it', [{ name: 'xl/theme.xml', local: 'xl/vbaProject.bin' }]],
  ['a sheet of macros', [{ name: 'xl/macrosheets/sheet1.xml' }]],
  [
    'a sheet of macros under another name',
    [{ name: 'xl/worksheets/sheet2.xml', type: 'application/vnd.ms-excel.macrosheet+xml' }],
  ],
  ['controls', [{ name: 'xl/activeX/activeX1.xml' }]],
  ['a document in it', [{ name: 'xl/embeddings/evil.docm' }]],
  ['an object in it', [{ name: 'xl/other.xml', type: `${OFFICE}.oleObject` }]],
  ['a script', [{ name: 'evil.js' }]],
  ['a saver of screens', [{ name: 'evil.scr' }]],
  ['a link of Windows', [{ name: 'xl/evil.lnk' }]],
  [
    'a link that starts a program',
    [{ name: 'xl/externalLinks/externalLink1.xml', text: '<ddeLink ddeService="cmd"/>' }],
  ],
  ['queries', [{ name: 'xl/connections.xml' }]],
  ['one part twice', [{ name: 'xl/Workbook.xml' }]],
  ['a part of another folder', [{ name: 'xl/../evil.xml' }]],
])('takes no workbook with %s', (_what, more) => {
  expect(kindOf(workbookWith(...more))).toBeUndefined();
});

it('unpacks no more of a workbook than lists of types have', () => {
  const { name, text: types } = typesOf();
  const padded = (length: number) => zipOf([{ name, text: types + ' '.repeat(length) }, ...WORKBOOK_PARTS]);
  expect([kindOf(padded(1_000_000)), kindOf(padded(5_000_000))]).toEqual([XLSX, undefined]);
});

it('takes no workbook with something between its files, before or behind them', () => {
  const parts = [typesOf(), ...WORKBOOK_PARTS];
  const whole = Buffer.from(zipOf(parts));
  expect(kindOf(zipOf(parts, 'MZ'))).toBeUndefined();
  expect(kindOf(zipOf(parts, 'PK'.repeat(8)))).toBe(XLSX);
  expect(kindOf(Buffer.concat([whole, Buffer.from('MZ')]))).toBeUndefined();
  expect(kindOf(Buffer.concat([whole.subarray(0, 4), whole]))).toBeUndefined();
  for (let length = 0; length < whole.length; length += 7)
    expect(kindOf(whole.subarray(0, length))).not.toBe(XLSX);
  expect(
    kindOf(zipOf([{ name: '[Content_Types].xml', text: '<Types/>' }, ...WORKBOOK_PARTS])),
  ).toBeUndefined();
});

it('offers a file under a name that hides nothing and ends as what it is', () => {
  expect(fileNameOf('C:\\scans\\bill of lading.PDF', 'application/pdf')).toBe('bill of lading.PDF');
  expect(fileNameOf('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
  expect(fileNameOf('invoice\u202Efdp.exe', 'image/png')).toBe('invoicefdp.exe.png');
  expect(fileNameOf('holiday.jpeg', 'image/jpeg')).toBe('holiday.jpeg');
  expect(fileNameOf(null, 'text/csv')).toBe('file.csv');
  expect(fileNameOf('装箱单'.repeat(100), 'text/csv')).toMatch(/^[装箱单]{96}\.csv$/);
});
