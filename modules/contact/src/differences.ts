import type { Statement } from './contact.ts';

/** A field that two statements fill differently. */
export type Difference = {
  /** `ids/vat`, `terms/payment`, `addresses/registered`; lists as wholes. */
  readonly field: string;
  readonly one: string | null;
  readonly other: string | null;
};

const LISTS = ['kinds', 'occupations', 'people', 'bank', 'papers', 'tags'] as const;

/** What a statement says, field by field, as text to compare and to show. */
function fieldsOf(stated: Statement): ReadonlyMap<string, string> {
  const fields = new Map<string, string>([['country', stated.country]]);
  for (const [tag, text] of Object.entries(stated.name)) fields.set(`name/${tag}`, text);
  for (const field of ['email', 'phone', 'website', 'note'] as const)
    if (stated[field]) fields.set(field, stated[field]);
  for (const [scheme, number] of Object.entries(stated.ids)) fields.set(`ids/${scheme}`, number);
  for (const [term, value] of Object.entries(stated.terms)) fields.set(`terms/${term}`, shown(value));
  const registered = stated.addresses.filter(({ use }) => use === 'registered');
  const others = stated.addresses.filter(({ use }) => use !== 'registered');
  if (registered[0]) fields.set('addresses/registered', shown(registered[0]));
  if (others.length > 0) fields.set('addresses', shown(others));
  for (const list of LISTS) if (stated[list].length > 0) fields.set(list, shown(stated[list]));
  return fields;
}

/** A value in one line, its members in their order; codes as they are. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => key !== 'use' && key !== 'instalmentId')
    .map(([, member]) => shown(member))
    .join(', ');
}

/** Every field in which two statements differ, in the order of the first. */
export function differencesOf(one: Statement, other: Statement): readonly Difference[] {
  const [ours, theirs] = [fieldsOf(one), fieldsOf(other)];
  const fields = [...new Set([...ours.keys(), ...theirs.keys()])];
  return fields
    .filter((field) => ours.get(field) !== theirs.get(field))
    .map((field) => ({ field, one: ours.get(field) ?? null, other: theirs.get(field) ?? null }));
}
