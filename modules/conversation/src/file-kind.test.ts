import { expect, it } from 'vitest';
import { fileNameOf, kindOf } from './file-kind.ts';
import { zipOf } from './testing/files.ts';

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
  expect(kindOf(zipOf(['[Content_Types].xml', 'xl/workbook.xml']))).toBe(XLSX);
});

it('takes nothing else, whatever it calls itself', () => {
  const others = {
    page: text('<html><script>alert(1)</script>, ;'),
    picture: text('<?xml version="1.0"?><svg onload="x()">,</svg>'),
    program: Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x2c),
    words: text('Dear all\nno separator here'),
    archive: zipOf(['invoice.pdf.exe']),
    macros: zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']),
    letter: zipOf(['[Content_Types].xml', 'word/document.xml']),
    nothing: new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(others)) expect(kindOf(bytes), name).toBeUndefined();
});

it('offers a file under a name that hides nothing and ends as what it is', () => {
  expect(fileNameOf('C:\\scans\\bill of lading.PDF', 'application/pdf')).toBe('bill of lading.PDF');
  expect(fileNameOf('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
  expect(fileNameOf('invoice\u202Efdp.exe', 'image/png')).toBe('invoicefdp.exe.png');
  expect(fileNameOf('holiday.jpeg', 'image/jpeg')).toBe('holiday.jpeg');
  expect(fileNameOf(null, 'text/csv')).toBe('file.csv');
  expect(fileNameOf('装箱单'.repeat(100), 'text/csv')).toMatch(/^[装箱单]{96}\.csv$/);
});
