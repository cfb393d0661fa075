import type { TradeTerms } from '@tongshang/ui/api';
import { wireTerms } from '@tongshang/ui/terms';

/** What the form that opens a trade holds. */
export interface Opening {
  readonly side: 'buyer' | 'seller';
  readonly counterpartOrganisationId: string;
  readonly terms: Partial<TradeTerms>;
  readonly validUntil?: string;
  readonly leavesOut?: boolean;
  readonly vatAsStated?: boolean;
  readonly numberAsOwn?: boolean;
}

/** The form's values as the wire wants them: what was not filled in is absent. */
export function carryingOf({ side, counterpartOrganisationId, terms, ...rest }: Opening, version: number) {
  return {
    ...{ version, side, counterpartOrganisationId, leavesOut: rest.leavesOut ?? false },
    ...(rest.vatAsStated ? { vatAsStated: true } : {}),
    ...(rest.numberAsOwn ? { numberAsOwn: true } : {}),
    terms: wireTerms(terms),
    ...(rest.validUntil ? { validUntil: rest.validUntil } : {}),
  };
}

/** The other side that a form begins with: the one contact of one's own that the order may mean. An organisation of that name may be anybody's. */
export function counterpartOf(
  counterparts: readonly { readonly organisationId: string; readonly isContact?: boolean }[],
): Partial<Opening> {
  const [only, ...others] = counterparts;
  return only?.isContact && others.length === 0 ? { counterpartOrganisationId: only.organisationId } : {};
}
