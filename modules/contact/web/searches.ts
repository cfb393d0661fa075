import { flag, oneOf, present, text, type Written } from '@tongshang/ui/slots';
import { kinds, type Listed, occupations, sorts } from './api.ts';

export interface ContactsSearch {
  readonly text?: string;
  readonly kind?: Listed['kinds'][number];
  readonly occupation?: Listed['occupations'][number];
  readonly country?: string;
  readonly archived?: boolean;
  readonly sort?: (typeof sorts)[number];
}

export const contactsSearch = (written: Written): ContactsSearch =>
  present<ContactsSearch>({
    text: text(written.text, 100),
    kind: oneOf(written.kind, kinds),
    occupation: oneOf(written.occupation, occupations),
    country: text(written.country, 2),
    archived: flag(written.archived),
    sort: oneOf(written.sort, sorts),
  });

interface NewContactSearch {
  /** What another page knows of the firm already. */
  readonly name?: string;
  readonly country?: string;
}

export const newContactSearch = (written: Written): NewContactSearch =>
  present<NewContactSearch>({ name: text(written.name, 200), country: text(written.country, 2) });

interface MergeSearch {
  /** The contact that is to be given up. */
  readonly with?: string;
}

export const mergeSearch = (written: Written): MergeSearch =>
  present<MergeSearch>({ with: text(written.with, 40) });
