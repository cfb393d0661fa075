import type { TradeTerms } from '@tongshang/ui/api';
import { PlaceName } from '@tongshang/ui/places';
import { ruleName } from './rule-name.ts';

/** The Incoterm with its named place, as the reader calls it. */
export function RuleAt({ terms }: { terms: Pick<TradeTerms, 'incoterm' | 'incotermsEdition' | 'place'> }) {
  return (
    <>
      {ruleName(terms)} <PlaceName place={terms.place} />
    </>
  );
}
