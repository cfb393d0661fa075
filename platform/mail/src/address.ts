import { refuse } from './refusals.ts';

/** RFC 5321, 4.5.3.1: a path has 256 octets, its brackets included; a local part has 64. */
const ADDRESS_MAX = 254;
const LOCAL_MAX = 64;
/** A dot-atom (RFC 5322, 3.2.3), letters beyond ASCII allowed (RFC 6531); no quoted text, no comment, no source route. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Whether a text is the address of one mailbox and nothing else: no line break, list, name or route can stand in it. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || Buffer.byteLength(text) > ADDRESS_MAX || Buffer.byteLength(local) > LOCAL_MAX) return false;
  const labels = domain.split('.');
  return LOCAL.test(local) && labels.length >= 1 && labels.every((label) => LABEL.test(label));
}

/** Errors: MAIL_ADDRESS_WRONG. */
export function requireMailAddress(text: string, place?: string): string {
  if (isMailAddress(text)) return text;
  throw refuse('MAIL_ADDRESS_WRONG', {}, place);
}

/** One mailbox, however its address is spelt: compared, never sent to. */
export const mailboxKey = (address: string): string => address.normalize('NFKC').toLowerCase();
