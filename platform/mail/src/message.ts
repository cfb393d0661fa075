import type { Language } from '@tongshang/refusal';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Content, html, type Links, plainText } from './content.ts';

/** A file that goes with a letter. */
export type MessagePaper = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

type NewMessage = {
  readonly messageId: string;
  readonly from: { readonly name?: string | undefined; readonly address: string } | undefined;
  readonly to: string;
  readonly date: Temporal.Instant;
  readonly language: Language;
  readonly content: Content;
  readonly links: Links;
  readonly papers: readonly MessagePaper[];
  /** Written by the platform itself (RFC 3834); not of one that a person sends in its own name. */
  readonly isAutomatic: boolean;
};

/** The whole message as RFC 5322 has it: plain text and HTML of one source, and the papers. */
export function composeMessage(message: NewMessage): Promise<Uint8Array> {
  const { from, to, content, links, language, papers, messageId, date, isAutomatic } = message;
  const composer = new MailComposer({
    ...(from ? { from: from.name ? { name: from.name, address: from.address } : from.address } : {}),
    to: { name: '', address: to },
    subject: content.subject,
    text: plainText(content, links, language),
    html: html(content, links, language),
    messageId: `<${messageId}>`,
    date: new Date(date.epochMilliseconds),
    headers: {
      'Content-Language': language,
      ...(isAutomatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    attachments: papers.map(({ fileName, mediaType, bytes }) => ({
      filename: fileName,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    // Nothing is fetched or read from a path that a text may name.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return composer.compile().build();
}
