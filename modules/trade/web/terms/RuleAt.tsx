import { coverInWords, INCOTERMS } from '@tongshang/incoterms';
import type { TradeTerms } from '@tongshang/ui/api';
import { PlaceName } from '@tongshang/ui/places';
import { useText } from '../text.ts';
import { ruleName } from './rule-name.ts';

/** The Incoterm with its named place, as the reader calls it, and with the cover where another is agreed than the rule asks. */
export function RuleAt({
  terms,
}: {
  terms: Pick<TradeTerms, 'incoterm' | 'incotermsEdition' | 'place' | 'insurance'>;
}) {
  const { language } = useText();
  const { insurance } = terms;
  return (
    <>
      {ruleName(terms)} <PlaceName place={terms.place} />
      {insurance && INCOTERMS[terms.incoterm].insurance && ` · ${coverInWords(insurance)[language]}`}
    </>
  );
}
