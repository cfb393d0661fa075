import { isWithoutCustomsBorder } from '@tongshang/country';
import { type Cover, coverDue, coverLess } from './cover.ts';
import type { SideCountries } from './declarants.ts';
import { INCOTERMS, type Incoterm } from './rules.ts';

/** Terms that are asked about before they are offered: hardly anybody means them, and some do. */
export const UNUSUAL = ['place', 'insurance'] as const;
export type Unusual = (typeof UNUSUAL)[number];

/** What of delivery terms may be unusual: the rule, the country of its place, another cover than the rule's. */
type DeliveryTerms = {
  readonly incoterm: Incoterm;
  readonly place?: { readonly country: string } | undefined;
  readonly insurance?: Cover | undefined;
};

/** Whether the rule's place is where the seller hands over, or where the goods go to. */
export const isAtOrigin = (incoterm: Incoterm): boolean =>
  ['port-of-shipment', 'place-of-delivery'].includes(INCOTERMS[incoterm].namedPlace);

/** Whether a cover is below what the rule asks of the seller (Incoterms 2020, CIF and CIP, A5; for banks UCP 600, article 28(f)(ii): 110 %). */
function isBelowDue(incoterm: Incoterm, cover: Cover): boolean {
  const due = coverDue(incoterm);
  return due !== null && (cover.percent < due.percent || coverLess(cover.clauses, due.clauses));
}

/**
 * What of the terms is to be asked about: a place that lies in the country of the side at whose end it cannot be (CIF at the seller's own port, FOB
 * at the buyer's), a cover below the rule's. A place in a third country is as usual as any: who sells seldom sits where goods are loaded.
 * @param before what was offered or agreed: what stays is not asked about again
 */
export function unusualTerms(
  terms: DeliveryTerms,
  countries: SideCountries,
  before?: DeliveryTerms,
): readonly Unusual[] {
  const { incoterm, place, insurance } = terms;
  const isSameRule = before?.incoterm === incoterm;
  const isPlaceKept = isSameRule && before.place?.country === place?.country;
  const isCoverKept =
    isSameRule &&
    before.insurance?.percent === insurance?.percent &&
    before.insurance?.clauses === insurance?.clauses;
  return [
    ...(place && !isPlaceKept && isAtOtherEnd(incoterm, place.country, countries) ? ['place' as const] : []),
    ...(insurance && !isCoverKept && isBelowDue(incoterm, insurance) ? ['insurance' as const] : []),
  ];
}

function isAtOtherEnd(incoterm: Incoterm, country: string, { seller, buyer }: SideCountries): boolean {
  if (
    country === '' ||
    (seller && buyer && isWithoutCustomsBorder([{ country: seller }, { country: buyer }]))
  )
    return false;
  return country === (isAtOrigin(incoterm) ? buyer : seller);
}
