import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type Contact = Schema<'Contact'>;
export type Draft = Schema<'ContactDraft'>;
export type Listed = Schema<'ListedContact'>;
export type Like = Schema<'LikeContact'>;
export type ContactFile = Schema<'ContactFile'>;
export type FileRow = Schema<'ContactFileRow'>;

/** What a contact can be said to be, in the order in which it is offered. */
export const kinds: readonly Listed['kinds'][number][] = [
  ...(['trader', 'manufacturer', 'carrier', 'warehouse', 'bank', 'customs', 'quality', 'tax'] as const),
];
export const occupations: readonly Listed['occupations'][number][] = [
  ...([
    'buyer',
    'supplier',
    'agent',
    'forwarder',
    'courier',
    'broker',
    'insurer',
    'inspector',
    'chamber',
  ] as const),
];
export const sorts = ['name', 'newest', 'oldest'] as const;

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contacts', contactId],
    queryFn: ({ signal }) => get(`/api/v1/contacts/${contactId}`, undefined, signal),
  });

export const mergeQuery = (contactId: string, otherContactId: string) =>
  queryOptions({
    // Apart from the contacts themselves: once merged there is nothing to propose any more.
    queryKey: ['contact-merge', contactId, otherContactId],
    queryFn: ({ signal }) => get(`/api/v1/contacts/${contactId}/merge/${otherContactId}`, undefined, signal),
  });

export const foundQuery = (text: string) =>
  queryOptions({
    queryKey: ['contacts', 'found', text],
    queryFn: async ({ signal }) =>
      (await get('/api/v1/contacts', { text: text || undefined, limit: 30 }, signal)).items,
  });
