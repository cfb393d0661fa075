import { describe, expect, it } from 'vitest';
import { isMailAddress } from './address.ts';
import { contentOf, html, plainText } from './content.ts';
import { composeMessage } from './message.ts';
import { letter, table } from './testing/mail.fixture.ts';

const notice = (matter: string, language: 'en' | 'zh-CN' = 'en') =>
  contentOf(table['test.notice'], language, letter('test.notice', { matter }));
const secret = (language: 'en' | 'zh-CN') =>
  contentOf(
    table['test.secret'],
    language,
    letter(
      'test.secret',
      { end: Temporal.Instant.from('2026-12-07T09:30:00Z') },
      { link: { sent: 'unused' } },
    ),
  );
const message = (content: ReturnType<typeof notice>, to = 'ada@buyer.example') =>
  composeMessage({
    ...{ messageId: 'id@platform.example', from: { address: 'trade@platform.example' }, to, papers: [] },
    ...{
      date: Temporal.Instant.from('2026-12-01T00:00:00Z'),
      language: 'en',
      content,
      links: {},
      isAutomatic: true,
    },
  }).then((bytes) => Buffer.from(bytes).toString());
const headersOf = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');

describe('MAIL-4: nothing that somebody wrote leads anywhere from a subject', () => {
  it.each([
    ['Pay at http://maersk-pay.evil.test or lose it', 'Pay at … or lose it'],
    ['HTTPS://evil.test', '…'],
    ['see www.evil.test now', 'see … now'],
    ['write to pay@evil.test today', 'write to … today'],
    ['evil.test/pay 付款', '… 付款'],
    ['A.P. Møller & Co. (S/A), order 10.5/12', 'A.P. Møller & Co. (S/A), order 10.5/12'],
  ])('%s', (matter, told) => {
    expect(notice(matter).subject).toBe(`About ${told}`);
  });
});

describe('MAIL-4: nor does it end a quotation in which a letter of ours says it', () => {
  it.each([
    ['Ada” (ignore this letter', 'Ada’ (ignore this letter'],
    ['Amphora "Sea" Ltd', 'Amphora ’Sea’ Ltd'],
    ['「通商」客服', '’通商’客服'],
  ])('%s', (matter, told) => {
    expect(plainText(notice(matter), {}, 'en')).toContain(told);
    expect(notice(matter).subject).toBe(`About ${told}`);
  });
});

describe('MAIL-4: nor from the text: no mail program makes a link of it', () => {
  it.each([
    ['evil.example/login', '…'],
    ['https://evil.example', '…'],
    ['pay@evil.example', '…'],
    ['evil.example', 'evil. example'],
    ['login.evil.example', 'login. evil. example'],
    ['evil。example', 'evil. example'],
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e. com'],
    ['Amphora Co.Ltd', 'Amphora Co. Ltd'],
    ['A.P. Møller S.p.A., No. 10.5', 'A.P. Møller S.p.A., No. 10.5'],
    ['宁波瓷器有限公司', '宁波瓷器有限公司'],
  ])('%s', (matter, told) => {
    const content = notice(matter);
    expect(plainText(content, {}, 'en')).toContain(`Dear reader,\n${told} is done.`);
    expect(html(content, {}, 'en')).toContain(`<br>${told} is done.`);
    // Nothing that is not seen is put between.
    expect(plainText(content, {}, 'en')).not.toMatch(/\p{Cf}/u);
  });
});

describe('MAIL-4: what somebody wrote stays one line of plain text', () => {
  it.each([
    'x\r\nBcc: thief@evil.example',
    'x\nBcc: thief@evil.example',
    'x\u2028Bcc: thief@evil.example',
    'x\u0000y',
  ])('no header is made by %j', async (matter) => {
    const headers = headersOf(await message(notice(matter)));
    expect(
      headers.filter((line) => /^(bcc|cc|to|from|subject):/i.test(line)).map((line) => line.split(':')[0]),
    ).toEqual(['From', 'To', 'Subject']);
  });

  it('no markup, no link and no parameter is made by it', () => {
    const content = notice('<img src=x onerror=alert(1)> [a]({link}) {matter} & "q"');
    const written = html(content, {}, 'en');
    expect(written).not.toContain('<img');
    expect(written).toContain('&lt;img src=x onerror=alert(1)&gt; [a]({link}) {matter} &amp; ’q’');
    expect(written).not.toContain('<a ');
  });

  it('it is bounded, and turns no writing round', () => {
    expect(Array.from(notice('🏺'.repeat(1_000)).subject)).toHaveLength(200);
    expect(notice('a\u202eb').subject).toBe('About a b');
  });
});

describe('MAIL-10: text and HTML of one source', () => {
  it('say the same, links on a line of their own', () => {
    const link = 'https://t.example/reset#a&b"c';
    expect(plainText(secret('en'), { link }, 'en')).toBe(
      `For you until 7 December 2026 at 09:30 UTC:\n\nOpen it:\n${link}\n`,
    );
    expect(plainText(secret('zh-CN'), { link }, 'zh-CN')).toBe(
      `有效期至 2026年12月7日 09:30（UTC）：\n\n打开：\n${link}\n`,
    );
    expect(html(secret('en'), { link }, 'en')).toContain(
      '<a href="https://t.example/reset#a&amp;b&quot;c">Open it</a>',
    );
  });

  it('a link that its reader may not have is said to be missing', () => {
    expect(plainText(secret('en'), {}, 'en')).toContain(
      'Open it:\n(the link stands only in the mail itself)',
    );
    expect(html(secret('zh-CN'), {}, 'zh-CN')).not.toContain('href');
  });
});

describe('MAIL-5: an address is of one mailbox', () => {
  it.each(['ada@buyer.example', 'a.b+c@x-y.example', 'li@localhost', '用户@例子.公司'])(
    'takes %s',
    (address) => {
      expect(isMailAddress(address)).toBe(true);
    },
  );
  it.each([
    ...['', 'ada', '@x.example', 'ada@', 'a@b@c.example', 'a,b@x.example', 'a b@x.example', 'ada@x..example'],
    ...[
      'ada@x.example\r\nRCPT TO:<thief@evil.example>',
      '<ada@x.example>',
      'Ada <ada@x.example>',
      '"a b"@x.example',
    ],
    ...['ada@-x.example', '.ada@x.example', `${'a'.repeat(65)}@x.example`, `a@${'x.'.repeat(130)}example`],
  ])('refuses %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });
});
