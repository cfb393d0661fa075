import { expect, it } from 'vitest';
import { mailProper, startOfMail } from './mail-start.ts';
import { readMail } from './read-mail.ts';

const HEAD = 'From: Mill <a@b.example>\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nSubject: s\r\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readMail(bytes(text));
const looked = (text: string) => startOfMail(bytes(text)).length;

it('gives the reader of MIME no more lines, parts and bytes than it can take', () => {
  const short = `${HEAD}\r\nhello`;
  expect(looked(short)).toBe(short.length);
  expect(looked('\n'.repeat(2_000_000))).toBe(10_000);
  expect(looked('--b\r\n\r\nx\r\n'.repeat(100_000))).toBe(500 * 10);
  expect(looked('x'.repeat(8_000_000))).toBe(256 * 1024);
  expect(looked(`${'x'.repeat(99)}\n`.repeat(80_000))).toBeLessThanOrEqual(256 * 1024);
});

it('reads no mail within a mail, however deep they are nested', async () => {
  const nested = `Content-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: inner\r\n`;
  const mail = await read(`${HEAD}${nested.repeat(3_000)}\r\ninner words`);
  expect(mail).toMatchObject({ from: 'Mill <a@b.example>', subject: 's', text: '' });
  const parts = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nouter words\r\n--b\r\n${nested}\r\ninner words\r\n--b--`;
  expect(await read(parts)).toMatchObject({ text: 'outer words', isCut: false });
});

it('says where there is more text than it looked at, and not where files follow the text', async () => {
  const long = await read(`${HEAD}\r\n${'x\r\n'.repeat(20_000)}`);
  expect(long?.isCut).toBe(true);
  const file = `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA\r\n'.repeat(20_000)}`;
  const withFile = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n${file}--b--`;
  expect(await read(withFile)).toMatchObject({ text: 'hello', isCut: false });
});

it('reads past what a program put before the header fields', async () => {
  for (const before of ['\uFEFF', 'From a@b.example Mon Mar  2 08:00:00 2026\r\n']) {
    expect(await read(`${before}${HEAD}\r\nhello`)).toMatchObject({
      from: 'Mill <a@b.example>',
      text: 'hello',
    });
    expect(mailProper(bytes(`${before}${HEAD}`))).toEqual(bytes(HEAD));
  }
});

it('of a mail in HTML alone gives the words, and says so', async () => {
  const html = await read(`${HEAD}Content-Type: text/html\r\n\r\n<p>Price is 5 USD</p>`);
  expect(html).toMatchObject({ text: 'Price is 5 USD', isFromHtml: true });
});
