import { isMemberState } from '@tongshang/country';
import type { VatPlace } from './facts.ts';

/** A member state, or Northern Ireland, which is treated as one for goods (Windsor Framework, article 8 and annex 3). */
export function isInUnion(place: VatPlace): boolean {
  return isMemberState(place) || place === 'XI';
}

/** The United Kingdom: Great Britain, the Isle of Man (one VAT area since 1979), Northern Ireland. */
export function isInKingdom(place: VatPlace): boolean {
  return place === 'GB' || place === 'IM' || place === 'XI';
}

/** The country whose law rates a domestic supply there. */
export function lawOf(place: VatPlace): string {
  return isInKingdom(place) ? 'GB' : place;
}

/** Whether a supply from one to the other stays within one country's VAT. */
export function isDomestic(from: VatPlace, to: VatPlace): boolean {
  return lawOf(from) === lawOf(to);
}

/** UN/LOCODEs of Northern Ireland: Belfast, Larne, Londonderry, Newry, Warrenpoint. */
const NORTHERN_IRELAND: ReadonlySet<string> = new Set(['GBBEL', 'GBLAR', 'GBLDY', 'GBNYR', 'GBWPT']);

/** A named place as VAT sees it: its country, or `XI` where its code is of Northern Ireland. */
export function placeOfLocation({ country, unlocode }: Located): VatPlace {
  return unlocode !== undefined && NORTHERN_IRELAND.has(unlocode) ? 'XI' : country;
}

type Located = { readonly country: string; readonly unlocode?: string };

/** An address as VAT sees it: all postcodes of Northern Ireland, and no others, begin with BT. */
export function placeOfAddress(address: {
  readonly country?: string;
  readonly postalCode?: string;
  readonly unlocode?: string;
}): VatPlace {
  const { country = '', postalCode = '', unlocode } = address;
  if (country === 'GB' && /^BT\d/i.test(postalCode.trim())) return 'XI';
  return placeOfLocation({ country, ...(unlocode === undefined ? {} : { unlocode }) });
}
