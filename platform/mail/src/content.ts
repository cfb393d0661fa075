import { invariant, type Language } from '@tongshang/refusal';
import { oneLine } from './one-line.ts';
import type { MailContent, MailParam, MailTemplate } from './template.ts';

/** A paragraph; or words that lead to the link of that name. */
export type Block = { readonly text: string } | { readonly words: string; readonly link: string };

/** What a letter says, parameters filled in; links are put in when it is written out. */
export type Content = { readonly subject: string; readonly blocks: readonly Block[] };

/** What it takes to write a link out; `undefined` where its reader may not have it. */
export type Links = Readonly<Record<string, string | undefined>>;

/** Characters of one parameter; what is longer ends in an ellipsis. */
const PARAM_MAX = 300;
const SUBJECT_MAX = 200;
const LINK_PARAGRAPH = /^\[([^\]]+)\]\(\{(\w+)\}\)$/;

/** Fills a template in. Whatever a parameter says stays one line of plain text. */
export function contentOf(template: MailTemplate, language: Language, { params }: MailContent): Content {
  const { subject, body } = template[language];
  const fill = (text: string, write = written) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const param = params[name];
      invariant(param !== undefined, `a letter is told what ${name} is`);
      return write(param, language, name);
    });
  return {
    subject: oneLine(fill(subject, plainOfSubject), SUBJECT_MAX),
    blocks: body
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => blockOf(paragraph, (text) => fill(text))),
  };
}

function blockOf(paragraph: string, fill: (text: string) => string): Block {
  const [, words, link] = LINK_PARAGRAPH.exec(paragraph.trim()) ?? [];
  if (words !== undefined && link !== undefined) return { words: fill(words), link };
  const lines = paragraph.trim().split('\n');
  return { text: fill(lines.map((line) => line.trim()).join('\n')) };
}

function plain(param: MailParam, language: Language): string {
  if (param instanceof Temporal.Instant) return moment(param, language);
  const text = typeof param === 'string' ? param : param[language];
  return oneLine(text, PARAM_MAX);
}

/** What leads somewhere, or would once a mail program has made a link of it. */
const LEADS =
  /\b[a-z][a-z\d+.-]*:\/\/\S*|\bwww\.\S*|\S*[@＠]\S*|[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*/giu;

/** A dot that makes a domain of the words beside it, in the forms that a domain may have it in (UTS 46, 2.3); not that of a number or an initial. */
const DOT_OF_DOMAIN = /(?<=\S)[.\u3002\uff0e\uff61](?=\p{L}{2})/gu;

/**
 * Somebody's words as a letter of ours says them: nothing in them leads anywhere, and nothing that is not seen is put in to that end. An address is
 * left out; of what only might be one (`evil.example`, `Co.Ltd`) the words stay, with a space behind the dot.
 */
const withoutAddresses = (text: string): string => text.replace(LEADS, '…').replace(DOT_OF_DOMAIN, '. ');

/** Marks that open or close a quotation: a letter quotes what somebody chose, and nothing inside ends the quotation. */
const QUOTES = /[“”„‟«»‹›「」『』〝〞〟＂"]/gu;

const quotable = (text: string): string => withoutAddresses(text).replace(QUOTES, '’');

const plainOfSubject = (param: MailParam, language: Language): string => quotable(plain(param, language));

/** What names the mailbox that a letter is about says it whole, in the text; everything else is words that somebody chose. */
const written = (param: MailParam, language: Language, name: string): string =>
  name === 'email' || param instanceof Temporal.Instant
    ? plain(param, language)
    : quotable(plain(param, language));

function moment(instant: Temporal.Instant, language: Language): string {
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(instant.epochMilliseconds);
  return language === 'en' ? `${written} UTC` : `${written}（UTC）`;
}

/** In place of a link that whoever reads may not have. */
const WITHHELD = {
  en: '(the link stands only in the mail itself)',
  'zh-CN': '（链接仅见于邮件本身）',
} as const;

export function plainText({ blocks }: Content, links: Links, language: Language): string {
  const paragraphs = blocks.map((block) => {
    if ('text' in block) return block.text;
    const colon = language === 'en' ? ':' : '：';
    return `${block.words}${colon}\n${links[block.link] ?? WITHHELD[language]}`;
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/** The same words as HTML: no picture, no script, nothing that is fetched. */
export function html(content: Content, links: Links, language: Language): string {
  const paragraphs = content.blocks.map((block) => {
    if ('text' in block) return `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>`;
    const link = links[block.link];
    if (link === undefined) return `<p>${escaped(`${block.words} ${WITHHELD[language]}`)}</p>`;
    const [words, address] = [escaped(block.words), escaped(link)];
    return `<p><a href="${address}">${words}</a></p>\n<p><small>${address}</small></p>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(content.subject)}</title></head>`,
    '<body style="margin:24px;max-width:36em;font:16px/1.5 sans-serif;color:#1f2328;overflow-wrap:anywhere">',
    ...paragraphs,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
