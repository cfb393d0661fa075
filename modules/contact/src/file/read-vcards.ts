import type { ContactDraft, UsedAddress } from '../contact.ts';
import { type ColumnAt, checkedRow, type FileProblem, type FileRow } from './file-row.ts';
import { nameOf } from './names.ts';
import { countryOf } from './read-sheet.ts';
import { partsOf, readVcards, textOf, type Vcard, type VcardProperty } from './vcard.ts';

/** The contacts of a file of vCards, a card each. @throws as `readVcards` */
export function readVcardContacts(text: string, country: string | undefined): readonly FileRow[] {
  return readVcards(text).map((card) => contactOf(card, country ?? ''));
}

/**
 * A card of a firm, or of a person who works at one (ORG). One that names no firm is a contact by the person's own name: sole
 * traders are.
 */
function contactOf({ line, properties }: Vcard, country: string): FileRow {
  const all = (name: string) => properties.filter((one) => one.name === name).sort(byPreference);
  const say = (name: string) => textOf(all(name)[0]?.value ?? '');
  const firm = partsOf(all('ORG')[0]?.value ?? '', ';')[0] ?? '';
  const isFirm = /^org$/i.test(say('KIND')) || say('X-ABSHOWAS') !== '' || say('FN') === firm;
  const person = isFirm ? '' : say('FN') || nameParts(all('N')[0]?.value ?? '');
  const problems: FileProblem[] = [];
  const addresses = addressesOf(all('ADR'), country, problems);
  const home = addresses[0]?.country || country;
  const [emails, phones] = [all('EMAIL').map(wayOf), all('TEL').map(wayOf)];
  const ways = { email: emails[0] ?? '', phone: phones[0] ?? '' };
  const draft: ContactDraft = {
    name: nameOf(firm || person || say('FN')),
    country: home,
    ...(person === '' ? ways : { people: [personOf(person, ways, say)] }),
    website: say('URL'),
    addresses: addresses.filter((one) => one.country !== ''),
    tags: all('CATEGORIES').flatMap(({ value }) => partsOf(value, ',')),
    note: noteOf(say('NOTE'), [...emails.slice(1), ...phones.slice(1)]),
  };
  return checkedRow(line, draft, problems, propertyAt(firm !== '', person !== ''));
}

/** Preferred ones first (`PREF=1`, `TYPE=pref`), mobile telephones before others of a person, faxes last. */
function byPreference(one: VcardProperty, other: VcardProperty): number {
  return rank(one) - rank(other);
}

function rank({ params }: VcardProperty): number {
  const types = params.get('TYPE')?.flatMap((type) => type.toLowerCase().split(',')) ?? [];
  if (types.includes('fax')) return 200;
  if (types.includes('pref')) return 0;
  return Number(params.get('PREF')?.[0] ?? 101) || 101;
}

/** `tel:+44-20-7946-0000;ext=12` and `mailto:…` (version 4) are the same as the plain text. */
const wayOf = ({ value }: VcardProperty): string =>
  textOf(value)
    .replace(/^(tel|mailto):/i, '')
    .replace(/;ext=(\d+)$/i, ' ext $1');

function nameParts(value: string): string {
  const [family = '', given = ''] = partsOf(value, ';');
  return /\p{Script=Han}/u.test(family) ? `${family}${given}` : `${given} ${family}`.trim();
}

function personOf(name: string, ways: { email: string; phone: string }, say: (name: string) => string) {
  return { name, post: say('TITLE') || say('ROLE'), ...ways, language: say('LANG') };
}

/** Post box and extension, which RFC 6350 asks to leave empty, stand before the street where they are not. */
function addressesOf(
  found: readonly VcardProperty[],
  country: string,
  problems: FileProblem[],
): readonly UsedAddress[] {
  return found.map(({ value }, index) => {
    const [box, extension, street, city = '', subdivision = '', postalCode = '', named = ''] = partsOf(
      value,
      ';',
    );
    const lines = [box, extension, street].filter(Boolean).join(', ');
    return {
      ...{ use: index === 0 ? 'registered' : 'delivery', street: lines, city, subdivision, postalCode },
      country: countryOf(named, 'ADR', country, problems),
    };
  });
}

/** Further mailboxes and telephones of the same person are kept in words: nothing of the card is lost unseen. */
const noteOf = (note: string, further: readonly string[]): string =>
  [note, further.join(' · ')].filter(Boolean).join('\n');

/** Which property a place of the draft came from. */
function propertyAt(hasFirm: boolean, hasPerson: boolean): ColumnAt {
  return (place) => {
    if (place.startsWith('name')) return hasFirm ? 'ORG' : 'FN';
    if (/^people\/\d+\/name/.test(place)) return 'FN';
    if (place.endsWith('email')) return 'EMAIL';
    if (place.endsWith('phone')) return 'TEL';
    if (place === 'country' || place.startsWith('addresses')) return 'ADR';
    return hasPerson ? 'FN' : undefined;
  };
}
