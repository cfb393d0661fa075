import type { VatPlace } from './facts.ts';

/** The member states of the European Union. Greece writes its VAT numbers with `EL`. */
const MEMBER_STATES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** A member state, or Northern Ireland, which is treated as one for goods (Windsor Framework, article 8 and annex 3). */
export function isInUnion(place: VatPlace): boolean {
  return MEMBER_STATES.has(place) || place === 'XI';
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
