import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type TariffAnswer = Schema<'TariffAnswer'>;
export type AssessedFee = Schema<'AssessedDutyTaxFee'>;
export type Assessment = Schema<'DutyAssessment'>;
export type DeclarationSummary = Schema<'DeclarationSummary'>;
export type Declaration = Schema<'Declaration'>;

export const declarationQuery = (declarationId: string) =>
  queryOptions({
    queryKey: ['declarations', declarationId],
    queryFn: ({ signal }) => get(`/api/v1/declarations/${declarationId}`, undefined, signal),
  });

export const tradeDeclarationsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'of-trade', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/declarations`, undefined, signal)).items,
  });

export const tradeLaneQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'lane', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/lane`, undefined, signal),
  });
