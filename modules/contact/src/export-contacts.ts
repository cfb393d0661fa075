import { writeTable } from '@tongshang/csv';
import type { KeptContact, Statement } from './contact.ts';
import { type ContactColumn, titleOf } from './file/contact-columns.ts';

/** As many as one file holds. */
export const EXPORT_MAX = 5_000;

type Says = (stated: Statement) => string | undefined;

const address: (part: 'street' | 'city' | 'postalCode' | 'subdivision') => Says = (part) => (stated) =>
  (stated.addresses.find(({ use }) => use === 'registered') ?? stated.addresses[0])?.[part];

/** What an export says of a contact: one row, with its first person and account; the import takes it back. */
const SAYS: readonly (readonly [ContactColumn, Says])[] = [
  ['nameEn', ({ name }) => name.en ?? (name['zh-CN'] === undefined ? Object.values(name)[0] : undefined)],
  ['nameZh', ({ name }) => name['zh-CN']],
  ['country', ({ country }) => country],
  ['kind', ({ kinds, occupations }) => [...kinds, ...occupations].join('; ')],
  ['email', ({ email }) => email],
  ['phone', ({ phone }) => phone],
  ['website', ({ website }) => website],
  ['street', address('street')],
  ['city', address('city')],
  ['postalCode', address('postalCode')],
  ['subdivision', address('subdivision')],
  ...(['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const).map(
    (scheme): [ContactColumn, Says] => [scheme, ({ ids }) => ids[scheme]],
  ),
  ['person', ({ people }) => people[0]?.name],
  ['post', ({ people }) => people[0]?.post],
  ['personEmail', ({ people }) => people[0]?.email],
  ['personPhone', ({ people }) => people[0]?.phone],
  ['personLanguage', ({ people }) => people[0]?.language],
  ['incoterm', ({ terms }) => terms.incoterm],
  ['currency', ({ terms }) => terms.currency],
  ['bankName', ({ bank }) => bank[0]?.bankName],
  ['iban', ({ bank }) => bank[0]?.iban],
  ['bic', ({ bank }) => bank[0]?.bic],
  ['accountNumber', ({ bank }) => bank[0]?.accountNumber],
  ['tags', ({ tags }) => tags.join('; ')],
  ['note', ({ note }) => note],
];

/** A CSV file of contacts. */
export function writeContacts(contacts: readonly Pick<KeptContact, 'stated'>[]): Uint8Array {
  return writeTable(
    SAYS.map(([column]) => titleOf(column)),
    contacts.map(({ stated }) => SAYS.map(([, says]) => says(stated) ?? '')),
  );
}
