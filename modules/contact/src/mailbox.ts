import { hash } from 'node:crypto';
import { isAnybodysDomain } from './likeness.ts';

/** Providers that take no notice of dots in front of the `@`, and the name that they share. */
const DOTLESS: Readonly<Record<string, string>> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

function partsOf(address: string): readonly [mailbox: string, domain: string] {
  const plain = address.trim().normalize('NFKC').toLowerCase();
  const at = plain.lastIndexOf('@');
  const [local, domain] = [plain.slice(0, at), plain.slice(at + 1)];
  // What stands behind the plus is a detail of the same mailbox (RFC 5233, 1).
  const mailbox = local.split('+')[0] ?? local;
  const provider = DOTLESS[domain];
  return provider ? [mailbox.replaceAll('.', ''), provider] : [mailbox, domain];
}

/** Whether two addresses lead to one mailbox, as far as their spelling tells. */
export function isSameMailbox(one: string, other: string): boolean {
  return partsOf(one).join('@') === partsOf(other).join('@');
}

/**
 * Whether a mailbox is one that these people may read: their own by another name, or one at the domain of their firm. A domain where
 * anybody may have a mailbox says nothing.
 */
export function isWithin(address: string, own: readonly string[]): boolean {
  const [, domain] = partsOf(address);
  return own.some(
    (one) =>
      isSameMailbox(one, address) || (!isAnybodysDomain(domain) && isSameFirm(partsOf(one)[1], domain)),
  );
}

/** A domain, or one below the other: whoever has a domain gives out what lies below it. */
const isSameFirm = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/**
 * By which a mailbox that was vouched for is found again. Exactly what was spelt, but for case: what is behind the plus may lead to
 * somebody else where a provider does not know of details.
 */
export const addressHash = (address: string): Buffer =>
  hash('sha256', address.trim().normalize('NFKC').toLowerCase(), 'buffer');
