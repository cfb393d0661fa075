import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type OrderFile = Schema<'OrderFile'>;
export type Question = OrderFile['questions'][number];
export type Answers = OrderFile['answers'];
export type Proposal = Schema<'OrderProposal'>;

export const orderFilesQuery = () =>
  queryOptions({
    queryKey: ['order-files'],
    queryFn: ({ signal }) => get('/api/v1/order-files', { limit: 50 }, signal),
  });

export const orderFileQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['order-file', fileId],
    queryFn: ({ signal }) => get(`/api/v1/order-files/${fileId}`, undefined, signal),
  });

export const proposalQuery = (fileId: string, version: number, position: number) =>
  queryOptions({
    queryKey: ['order-in-file', fileId, version, position],
    queryFn: ({ signal }) =>
      get(`/api/v1/order-files/${fileId}/orders/${String(position)}`, undefined, signal),
  });
