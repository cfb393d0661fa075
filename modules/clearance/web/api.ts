import { queryOptions } from '@tanstack/react-query';
import type { Schema, TradeTerms } from '@tongshang/ui/api';
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

/** Goods of claims that the reader may declare. */
export const movementActionsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'of-claims', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/declarations`, undefined, signal)).actions,
  });

export const tradeLaneQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'lane', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/lane`, undefined, signal),
  });

export const tradeRatesQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'rates', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/exchange-rates`, undefined, signal),
  });

/** A lane as a form that opens a trade knows it. */
export type AskedLane = {
  readonly from: string;
  readonly to: string;
  readonly incoterm: Schema<'Lane'>['incoterm'];
  readonly modeOfTransport: TradeTerms['modeOfTransport'];
  readonly hsCodes: readonly string[];
  readonly carrier: 'named' | 'contact' | undefined;
};

export const laneQuery = ({ hsCodes, carrier, ...lane }: AskedLane) =>
  queryOptions({
    queryKey: ['lane', lane, hsCodes, carrier],
    queryFn: ({ signal }) =>
      get(
        '/api/v1/lanes',
        {
          ...lane,
          ...(hsCodes.length > 0 ? { hs: hsCodes.join(',') } : {}),
          ...(carrier ? { carrier } : {}),
        },
        signal,
      ),
  });

/** The first cases that wait for the reader's own agency, as many as are worth counting. */
export const waitingCasesQuery = queryOptions({
  queryKey: ['declarations', 'waiting-count'],
  queryFn: ({ signal }) => get('/api/v1/declarations', { waiting: 'me', limit: 100 }, signal),
});
