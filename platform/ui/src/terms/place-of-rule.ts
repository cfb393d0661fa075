import { isAtOrigin } from '@tongshang/incoterms';
import type { IncotermCode, Place } from '../api/index.ts';

/** The rule of a form and the place it names. */
export interface RuleAtPlace {
  readonly incoterm?: IncotermCode | undefined;
  readonly place?: Place | undefined;
}

/** The place last named at each end of the way, so that who goes back to a rule finds its place again. */
export type PlacesAtEnds = Readonly<Partial<Record<'origin' | 'destination', Place | undefined>>>;

const endOf = (incoterm: IncotermCode) => (isAtOrigin(incoterm) ? 'origin' : 'destination');

/**
 * What becomes of the place where another rule is chosen: as it stands while the rule names a place at the same end, or where the place changed with
 * the rule; else the one that was last named at the other end, or none, so that it is asked for.
 */
export function placeAfter(before: RuleAtPlace, now: RuleAtPlace, known: PlacesAtEnds): Place | undefined {
  if (!before.incoterm || !now.incoterm) return now.place;
  const isKept = before.place?.name === now.place?.name && before.place?.country === now.place?.country;
  const isOtherEnd = endOf(before.incoterm) !== endOf(now.incoterm);
  return isKept && isOtherEnd ? known[endOf(now.incoterm)] : now.place;
}

/** The places at both ends, with the one that a rule names now. */
export function withPlaceOf({ incoterm, place }: RuleAtPlace, known: PlacesAtEnds): PlacesAtEnds {
  return incoterm && place ? { ...known, [endOf(incoterm)]: place } : known;
}
