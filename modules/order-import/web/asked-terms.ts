import type { TradeTerms } from '@tongshang/ui/api';
import type { Proposal } from './api.ts';

type Field = Proposal['asks'][number]['field'];

/** Whether the form says by now what the order leaves open. */
export function isAnswered(field: Field, terms: Partial<TradeTerms> | undefined): boolean {
  if (field === 'payment') return (terms?.payment?.length ?? 0) > 0;
  if (field === 'place') return Boolean(terms?.place?.name && terms.place.country);
  const value: unknown = terms?.[field];
  return value !== undefined && value !== null && value !== '';
}
