import type { Instalment } from '@tongshang/trade-facts';
import { compact } from '@tongshang/ui/components';
import type { Contact, Draft } from './api.ts';

type Rows<K extends 'addresses' | 'people' | 'bank' | 'papers'> = readonly Partial<Contact[K][number]>[];

/** What the form holds: what is stated, with gaps. */
export interface ContactForm {
  readonly name?: Readonly<Record<string, string | undefined>>;
  readonly country?: string;
  /** Kinds and occupations in one list, as people choose them. */
  readonly is?: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly ids?: Readonly<Record<string, string | undefined>>;
  readonly addresses?: Rows<'addresses'>;
  readonly people?: Rows<'people'>;
  readonly terms?: Omit<Contact['terms'], 'payment'> & { readonly payment?: readonly Instalment[] };
  readonly bank?: Rows<'bank'>;
  readonly papers?: Rows<'papers'>;
  readonly tags?: readonly string[];
  readonly note?: string;
}

export function formOf({ kinds, occupations, ...contact }: Contact): ContactForm {
  const { contactId: _, version, createdAt, changedAt, archivedAt, mayBeSame, actions, ...stated } = contact;
  return { ...(stated as unknown as ContactForm), is: [...occupations, ...kinds] };
}

/** An entry of a list that nobody filled in is none; one that says only its country or language says nothing. */
const saysMore = (entry: object, besides: readonly string[]): boolean =>
  Object.entries(compact(entry)).some(([key]) => !besides.includes(key));

/** An address without the languages in which it was left empty. */
function spoken<A extends { readonly localised?: object | undefined }>(address: A): A {
  const { localised, ...parts } = address ?? {};
  const kept = compact(localised ?? {});
  return { ...parts, ...(Object.keys(kept).length > 0 ? { localised: kept } : {}) } as A;
}

/**
 * What is sent. Names in further languages, which the form does not show, stay what they were.
 * @param known which words are kinds and which occupations
 */
export function draftOf(
  form: ContactForm,
  known: { readonly kinds: readonly string[]; readonly occupations: readonly string[] },
  before?: Contact,
): Draft {
  const country = form.country ?? '';
  const names = Object.entries({ ...before?.name, ...form.name }).map(([tag, text]) => [tag, text ?? '']);
  const rows = <R extends object>(list: readonly R[] | undefined, besides: readonly string[]) =>
    (list ?? []).filter((entry) => entry && saysMore(entry, besides)).map(compact);
  const { place, ...terms } = form.terms ?? {};
  const draft = {
    ...compact({ email: form.email, phone: form.phone, website: form.website, note: form.note }),
    name: compact(Object.fromEntries(names)),
    country,
    kinds: known.kinds.filter((kind) => form.is?.includes(kind)),
    occupations: known.occupations.filter((one) => form.is?.includes(one)),
    ids: compact(form.ids ?? {}),
    addresses: rows(form.addresses?.map(spoken), ['use', 'country']).map((one) => ({
      use: 'delivery',
      country,
      ...one,
    })),
    people: rows(form.people, ['language']).map((one) => ({ name: '', ...one })),
    terms: compact({
      ...terms,
      ...(place?.name
        ? { place: compact({ name: place.name, country: place.country, unlocode: place.unlocode }) }
        : {}),
    }),
    bank: rows(form.bank, ['currency']),
    papers: rows(form.papers, ['language']),
    tags: [...(form.tags ?? [])],
  };
  return draft as unknown as Draft;
}
