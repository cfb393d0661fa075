import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TextProvider } from '../i18n/text.tsx';
import { common as en } from '../messages/en/frame.ts';
import { common as zh } from '../messages/zh-CN/frame.ts';
import { DayInput, useDayRule } from './DayInput.tsx';

type Language = 'en' | 'zh-CN';

const render = (language: Language, part: ReactNode): string =>
  renderToStaticMarkup(
    <TextProvider language={language} catalogue={{ common: language === 'en' ? en : zh }}>
      {part}
    </TextProvider>,
  );

type Read = { rule?: ReturnType<typeof useDayRule> };

/** Hands out the rule of a field whose days lie in one year. */
function Reads({ of }: { of: Read }) {
  of.rule = useDayRule({ min: '2026-01-01', max: '2026-12-31' });
  return null;
}

/** The two inputs of the field: what is typed into, and whose calendar is used. */
function inputs(language: Language, value: string | undefined) {
  const html = render(
    language,
    <DayInput id="due" value={value} min="2026-01-01" aria-describedby="due_extra" />,
  );
  const [text = '', calendar = ''] = html.match(/<input[^>]*>/g) ?? [];
  const of = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return { text, calendar, of, html };
}

describe('the field for a day', () => {
  it.each([
    ['en', '30 Nov 2026', 'Open the calendar'],
    ['zh-CN', '2026/11/30', '打开日历'],
  ] as const)(
    'shows its day in the language of the page, whatever the browser speaks: %s',
    (language, shown, button) => {
      const { text, calendar, of, html } = inputs(language, '2026-11-30');
      expect([of(text, 'type'), of(text, 'value'), of(calendar, 'type'), of(calendar, 'value')]).toEqual([
        ...['text', shown, 'date', '2026-11-30'],
      ]);
      expect(of(html.match(/<button[^>]*>/)?.[0] ?? '', 'aria-label')).toBe(button);
    },
  );

  it('is one field to keyboard and screen reader: the calendar’s own input is neither reached nor read', () => {
    const { text, calendar, of } = inputs('en', undefined);
    expect([of(text, 'id'), of(text, 'aria-describedby'), of(text, 'value')]).toEqual([
      'due',
      'due_extra',
      '',
    ]);
    expect([of(calendar, 'tabindex'), of(calendar, 'aria-hidden'), of(calendar, 'min')]).toEqual([
      ...['-1', 'true', '2026-01-01'],
    ]);
    expect(of(calendar, 'id')).toBeUndefined();
  });

  it.each(['2099-13-01', '2027-02-31', '0026-12-30'])(
    'shows %s as it was typed: it only looks like a day',
    (typed) => {
      const { text, calendar, of } = inputs('zh-CN', typed);
      expect([of(text, 'value'), of(calendar, 'value')]).toEqual([typed, '']);
    },
  );

  it('keeps what was typed and is no day, and gives the calendar none of it', () => {
    const { text, calendar, of } = inputs('en', '03/04/2026');
    expect([of(text, 'value'), of(calendar, 'value')]).toEqual(['03/04/2026', '']);
  });

  it.each<[Language, string, string | undefined]>([
    ['en', '2026-11-30', undefined],
    ['en', '', undefined],
    ['en', '03/04/2026', 'Write 3 Apr 2026 or 4 Mar 2026: the figures could mean either.'],
    ['zh-CN', '03/04/2026', '请写成 2026/4/3 或 2026/3/4：这组数字有两种含义。'],
    ['en', 'soon', 'A day, such as 30 Nov 2026.'],
    ['en', '2027-02-31', 'A day, such as 30 Nov 2026.'],
    ['en', '2026-30-11', 'A day, such as 30 Nov 2026.'],
    ['en', '2025-12-31', 'Not before 1 Jan 2026.'],
    ['en', '2027-01-01', 'Not after 31 Dec 2026.'],
  ])('says in %s of “%s”: %s', async (language, value, message) => {
    const read: Read = {};
    render(language, <Reads of={read} />);
    const said = await read.rule?.validator(undefined, value).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(said).toBe(message);
  });
});
