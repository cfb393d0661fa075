import type { Journal } from '@tongshang/journal';
import type { FundTradeDeps } from './fund-trade.ts';

export type RouteDeps = FundTradeDeps & {
  readonly journal: Pick<Journal, 'append' | 'appendConsequence' | 'readCauses' | 'readFileEntries'>;
};
