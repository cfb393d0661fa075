import { queryOptions } from '@tanstack/react-query';
import { get } from './send.ts';
import type { Schema } from './typed.ts';

export type SigningKey = Schema<'SigningKey'>;

/** The public keys an organisation signs or has signed with. */
export const signingKeysQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['signing-keys', organisationId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/organisations/${organisationId}/signing-keys`, undefined, signal)).items,
  });
