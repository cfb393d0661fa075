import type { Scope } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';

/**
 * A letter in one language. The body is paragraphs, apart by an empty line; `{name}` is replaced by the parameter of that name. A paragraph
 * `[words]({link})` is a link: a line of its own in plain text, an anchor in HTML.
 */
type MailText = { readonly subject: string; readonly body: string };

/** One kind of letter. */
export type MailTemplate = {
  /** What the outbox calls it. */
  readonly name: Readonly<Record<Language, string>>;
  /** Parameters that open something for whoever holds them: sealed while the letter waits, destroyed when it went out. */
  readonly links?: readonly string[];
  /** Who may see, in the outbox, the form of a link that is meant for handing over by hand. Default: nobody. */
  readonly linksShownTo?: Scope;
  /** After so many hours nobody needs it any more: not sent then, and its links are destroyed. At most 720. */
  readonly hoursOfUse: number;
} & Readonly<Record<Language, MailText>>;

export type MailTable = Readonly<Record<string, MailTemplate>>;

/** In the letter's language: a text, a text for each language, or a moment (told in UTC, which is said). */
export type MailParam = string | Readonly<Record<Language, string>> | Temporal.Instant;

/** A link as it goes out, and as the sender may hand it over by hand: what is handed over proves nothing about the mailbox. */
export type MailLink = { readonly sent: string; readonly shown?: string };

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type LinksOf<T extends MailTemplate> = T['links'] extends readonly (infer Name extends string)[]
  ? Name
  : never;
type NamesOf<T extends MailTemplate> = NamesIn<T[Language]['subject']> | NamesIn<T[Language]['body']>;

/** What a letter says, before it is put. */
export type MailContent = {
  /** As the table names it. */
  readonly template: string;
  readonly params: Readonly<Record<string, MailParam>>;
  readonly links: Readonly<Record<string, MailLink>>;
};

/**
 * Declares the letters of one module, once; the table goes into its declaration (`mails`). `letter` says one of them: what its texts name is
 * asked for by the compiler.
 *
 * @example
 * export const { letter, table } = defineMails({
 *   'quality.report': {
 *     name: { en: 'Report', 'zh-CN': '检验报告' },
 *     hoursOfUse: 72,
 *     en: { subject: 'Report {number}', body: 'The report is attached.' },
 *     'zh-CN': { subject: '检验报告 {number}', body: '报告见附件。' },
 *   },
 * });
 * await mail.put(tx, letter('quality.report', { number: 'QR-7' }), { to, language: 'en' });
 */
export function defineMails<const T extends MailTable>(table: T) {
  return {
    table,
    letter<C extends keyof T & string>(
      template: C,
      params: Readonly<Record<Exclude<NamesOf<T[C]>, LinksOf<T[C]>>, MailParam>>,
      links = {} as Readonly<Record<LinksOf<T[C]>, MailLink>>,
    ): MailContent {
      return { template, params, links };
    },
  };
}
