import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csvRefusals, decodeText, readTable, refuseOtherKind } from './index.ts';
import { workbook } from './testing/workbook.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (start: string, ...rest: string[]) =>
  Uint8Array.from([...Buffer.from(start, 'hex'), ...rest.flatMap((one) => [...Buffer.from(one, 'utf16le')])]);
const COMPOUND = 'd0cf11e0a1b11ae1';

it.each<[string, Uint8Array]>([
  ['pdf', bytes('%PDF-1.7 …')],
  ['picture', hex('89504e470d0a1a0a0000')],
  ['picture', hex('ffd8ffe000104a464946')],
  ['old-workbook', hex(COMPOUND, 'Root Entry', 'Workbook')],
  ['locked-workbook', hex(COMPOUND, 'Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['word', hex(COMPOUND, 'WordDocument')],
  ['office-file', hex(COMPOUND, 'Root Entry')],
  ['word', zipSync({ 'word/document.xml': strToU8('<d/>') })],
  ['binary-workbook', zipSync({ 'xl/workbook.bin': strToU8('…') })],
  ['archive', zipSync({ 'order.csv': strToU8('a,b') })],
  [
    'open-document',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
  ],
  ['web-page', bytes('\ufeff<!DOCTYPE html><table><tr><td>Order</td></tr></table>')],
  [
    'xml-workbook',
    bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ['rich-text', bytes('{\\rtf1\\ansi order}')],
  ['mail', bytes('From: a@buyer.example\r\nTo: b@seller.example\r\nSubject: Order\r\n\r\nHello')],
])('a file is told to be %s by its bytes', (kind, file) => {
  const refused = expect.objectContaining({ code: 'FILE_OTHER_KIND', params: { kind } });
  expect(() => readTable(file)).toThrow(refused);
  expect(() => decodeText(file)).toThrow(refused);
  expect(csvRefusals.FILE_OTHER_KIND.words?.kind?.(kind)?.en).toBeTruthy();
});

it.each<[string, Uint8Array]>([
  ['a sheet of text', bytes('Item,Qty\nCup,3\n')],
  ['one whose header speaks of mail', bytes('From: port,To: port\nA,B\n')],
  ['a workbook', workbook([{ name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }])],
  ['a workbook that breaks off', workbook([{ name: 'A', rows: '' }]).subarray(0, 60)],
  [
    'an order of UBL',
    bytes('<?xml version="1.0"?><Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>'),
  ],
])('%s is of no other kind', (_, file) => {
  expect(() => refuseOtherKind(file)).not.toThrow();
});
