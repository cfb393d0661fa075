import {
  coverDue,
  coverInWords,
  INCOTERMS,
  NAMED_PLACE_TEXTS,
  type Unusual,
  unusualTerms,
} from '@tongshang/incoterms';
import type { TradeTerms } from '../api/index.ts';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import { useNameOfChosen } from '../places/places.tsx';

type Delivery = Partial<Pick<TradeTerms, 'incoterm' | 'place' | 'insurance'>>;

/** What of terms is asked about before they are sent: the question in words, and what the answer confirms. */
interface Asked {
  readonly doubt: string | undefined;
  readonly meant: Unusual[];
}

/** Asks about terms that hardly anybody means: a place at the other end than the rule names, less cover than it asks. */
export function useUnusualTerms() {
  const { t, language } = useText();
  const nameOf = useNameOfChosen();
  return (
    terms: Delivery,
    countries: { readonly seller?: string | undefined; readonly buyer?: string | undefined },
    before?: Delivery,
  ): Asked => {
    const { incoterm, place, insurance } = terms;
    if (!incoterm) return { doubt: undefined, meant: [] };
    const due = coverDue(incoterm);
    const wanted = { incoterm, place, insurance };
    const meant = unusualTerms(
      wanted,
      countries,
      before?.incoterm && { ...before, incoterm: before.incoterm },
    );
    const words = {
      place: () =>
        t('unusual.place', {
          ...{ incoterm, place: nameOf(place), country: countryName(place?.country ?? '', language) },
          kind: NAMED_PLACE_TEXTS[INCOTERMS[incoterm].namedPlace][language],
        }),
      insurance: () =>
        t('unusual.insurance', {
          ...{ incoterm, due: due ? coverInWords(due)[language] : '' },
          ...{ percent: insurance?.percent ?? 0, clauses: insurance?.clauses ?? '' },
        }),
    };
    const said = meant.map((one) => words[one]());
    return { doubt: said.length > 0 ? said.join(' ') : undefined, meant: [...meant] };
  };
}
