export type { Letter, Mail, Outbox, PutOptions } from './capability.ts';
export { type LetterRow, letterStates } from './letter-store.ts';
export { createMail } from './mail.ts';
export { mayMarkByHand } from './outbox.ts';
export { table as mailRefusals } from './refusals.ts';
export { readSmtpSettings, type SmtpSettings } from './smtp-settings.ts';
export { defineMails, type MailLink, type MailTable } from './template.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
