import type { ContactDraft } from '../contact.ts';

/** What goes whole when a part of it is wrong: half an account or a person without a name is of no use. */
const WHOLE = /^(bank\/\d+|addresses\/\d+|people\/\d+(?=\/name)|terms\/[^/]+)/;

/** A draft without what stands at a place. */
export function without(draft: ContactDraft, place: string): ContactDraft {
  const path = (WHOLE.exec(place)?.[0] ?? place).split('/');
  return removed(draft, path) as ContactDraft;
}

function removed(value: unknown, [first = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const at = Number(first);
    if (rest.length === 0) return value.filter((_, index) => index !== at);
    return value.map((one, index) => (index === at ? removed(one, rest) : one));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== first));
  return Object.fromEntries(entries.map(([key, one]) => [key, key === first ? removed(one, rest) : one]));
}
