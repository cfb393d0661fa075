import { coverDue } from '@tongshang/incoterms';
import type { TradeTerms } from '../api/index.ts';

/** The terms as they go over the wire: what was not filled in is absent, a cover is whole and only where its rule asks for one. */
export function wireTerms(terms: Partial<TradeTerms>): TradeTerms {
  const { partialShipments, insurance, ...rest } = terms;
  const due = terms.incoterm && coverDue(terms.incoterm);
  const isAgreed = due && (insurance?.percent || insurance?.clauses);
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  return {
    ...kept,
    ...(isAgreed
      ? {
          insurance: {
            percent: insurance?.percent || due.percent,
            clauses: insurance?.clauses || due.clauses,
          },
        }
      : {}),
    partialShipments: partialShipments ?? false,
  } as TradeTerms;
}
