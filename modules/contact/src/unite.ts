import type { ContactPerson, Statement, UsedAddress } from './contact.ts';
import { type Difference, differencesOf } from './differences.ts';

/** Fields that hold one value: where both of two contacts fill them, one is chosen. Lists hold what both say. */
const isSingle = (field: string): boolean =>
  /^(country$|email$|phone$|website$|note$|name\/|ids\/|terms\/|addresses\/registered$)/.test(field);

/** What has to be chosen when two become one: single values that both give, and give differently. */
export const choicesOf = (kept: Statement, other: Statement): readonly Difference[] =>
  differencesOf(kept, other).filter(
    ({ field, one, other: their }) => isSingle(field) && one !== null && their !== null,
  );

/**
 * One contact of two: what is kept stays, what it lacks comes from the other, lists hold both.
 * @param takes of the fields of `choicesOf` those in which the other's value is taken
 */
export function unite(kept: Statement, other: Statement, takes: ReadonlySet<string> = new Set()): Statement {
  const pick = <T extends object>(area: string, ours: T, theirs: T): T => {
    const chosen = Object.entries(theirs).filter(([key]) => takes.has(`${area}/${key}`));
    return { ...theirs, ...ours, ...Object.fromEntries(chosen) };
  };
  const single = <K extends 'email' | 'phone' | 'website' | 'note'>(
    field: K,
  ): Partial<Pick<Statement, K>> => {
    const value = takes.has(field) ? other[field] : (kept[field] ?? other[field]);
    return (value === undefined ? {} : { [field]: value }) as Partial<Pick<Statement, K>>;
  };
  return {
    name: pick('name', kept.name, other.name),
    country: takes.has('country') ? other.country : kept.country,
    kinds: both(kept.kinds, other.kinds, String),
    occupations: both(kept.occupations, other.occupations, String),
    ...single('email'),
    ...single('phone'),
    ...single('website'),
    ...single('note'),
    ids: pick('ids', kept.ids, other.ids),
    addresses: addresses(kept, other, takes.has('addresses/registered')),
    people: people(kept.people, other.people),
    terms: pick('terms', kept.terms, other.terms),
    bank: both(kept.bank, other.bank, (one) => one.iban ?? `${one.bic ?? one.bankName} ${one.accountNumber}`),
    papers: both(kept.papers, other.papers, (paper) => JSON.stringify([paper.type, paper.language])),
    tags: both(kept.tags, other.tags, (tag) => tag.toLowerCase()),
  };
}

function both<T>(ours: readonly T[], theirs: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const known = new Set(ours.map(keyOf));
  return [...ours, ...theirs.filter((one) => !known.has(keyOf(one)))];
}

const written = (address: UsedAddress): string =>
  JSON.stringify([
    ...[address.use, address.street, address.city, address.postalCode, address.subdivision, address.country],
  ]);

function addresses(kept: Statement, other: Statement, takesOther: boolean): Statement['addresses'] {
  const isRegistered = ({ use }: UsedAddress) => use === 'registered';
  const ours = kept.addresses.find(isRegistered);
  const theirs = other.addresses.find(isRegistered);
  const registered = takesOther ? theirs : (ours ?? theirs);
  const others = (one: Statement) => one.addresses.filter((address) => !isRegistered(address));
  return [...(registered ? [registered] : []), ...both(others(kept), others(other), written)];
}

/** The same person by mailbox, else by name; what one lacks the other fills. */
function people(ours: readonly ContactPerson[], theirs: readonly ContactPerson[]): readonly ContactPerson[] {
  const isSame = (one: ContactPerson, other: ContactPerson) =>
    one.email && other.email
      ? one.email.toLowerCase() === other.email.toLowerCase()
      : one.name.toLowerCase() === other.name.toLowerCase();
  const filled = ours.map((one) => ({ ...theirs.find((other) => isSame(one, other)), ...one }));
  return [...filled, ...theirs.filter((other) => !ours.some((one) => isSame(one, other)))];
}
