import { INCOTERM_CODES, type Incoterm } from '@tongshang/incoterms';
import type { Place, TradeTerms } from '@tongshang/trade-facts';
import { editionIn, isRuleOf, termsInWords } from '../delivery-terms.ts';
import type { OrderAddress, PurchaseOrder } from '../schema.ts';
import { type Countries, type FindPlaces, understandPlace } from './understand-place.ts';

type IncotermFound =
  | { readonly is: 'known'; readonly incoterm: Incoterm; readonly edition?: '2010' }
  | { readonly is: 'not-stated' }
  /** The order states one rule and the answer is another: an order's own terms are not replaced. */
  | { readonly is: 'contradicts'; readonly stated: Incoterm; readonly given: Incoterm }
  /** The order says something that is no rule of today. */
  | { readonly is: 'unread'; readonly written: string };

/**
 * The rule an order is delivered under: what it states, or what was said beside it where it states nothing that is understood.
 * @param given a code of Incoterms 2020; anything else is no answer
 */
export function incotermOfOrder(order: PurchaseOrder, given?: string): IncotermFound {
  const { incoterm, text, edition } = statedTerms(order);
  const answer = INCOTERM_CODES.find((code) => code === given);
  const stated = INCOTERM_CODES.find((code) => code === incoterm);
  if (stated && answer && stated !== answer) return { is: 'contradicts', stated, given: answer };
  const known = answer ?? stated;
  if (known) return { is: 'known', incoterm: known, ...(stated && edition ? { edition } : {}) };
  const written = incoterm ?? text;
  return written === undefined ? { is: 'not-stated' } : { is: 'unread', written };
}

type PlaceFound =
  /** `stated`: what the order itself names, where the place was said beside it. */
  | { readonly is: 'known'; readonly place: Place; readonly stated?: Place }
  /** `isInWords`: the order has words on its delivery in which a place may stand. */
  | { readonly is: 'not-stated'; readonly isInWords: boolean }
  /** A name whose country nothing tells. */
  | { readonly is: 'country'; readonly name: string }
  /** A place where the rule cannot mean it. */
  | { readonly is: 'kind'; readonly name: string; readonly country: string };

/** The place that the rule names: what was said beside the order, else what the order states, as far as it is understood. */
export async function placeOfOrder(
  order: PurchaseOrder,
  given: Place | undefined,
  incoterm: Incoterm,
  { countries, find }: { readonly countries: Countries; readonly find: FindPlaces },
): Promise<PlaceFound> {
  const { place: named, text } = statedTerms(order);
  if (given) {
    const own = named && (await understandPlace(nameOf(named), incoterm, countries, find));
    return { is: 'known', place: given, ...(own && 'place' in own ? { stated: own.place } : {}) };
  }
  // Where the seller delivers to the buyer's door, the door is the place; it is never where goods are handed over at home.
  const address = named ?? (/^D/.test(incoterm) ? order.deliverTo : undefined);
  const understood = address && (await understandPlace(nameOf(address), incoterm, countries, find));
  if (!understood) return { is: 'not-stated', isInWords: text !== undefined };
  if ('place' in understood) return { is: 'known', place: understood.place };
  const { asks, ...what } = understood;
  return { is: asks, ...what } as PlaceFound;
}

/** The port that an Incoterm names by its place (Incoterms 2020: of shipment under FAS and FOB, of destination under CFR and CIF). */
export function namedPort(
  incoterm: Incoterm,
  place: Place,
): Pick<TradeTerms, 'portOfLoading' | 'portOfDischarge'> {
  if (incoterm === 'FAS' || incoterm === 'FOB') return { portOfLoading: place };
  if (incoterm === 'CFR' || incoterm === 'CIF') return { portOfDischarge: place };
  return {};
}

/** Delivery terms that stand in words only are taken apart. */
function statedTerms({ deliveryTerms }: PurchaseOrder) {
  const { incoterm, text, place, edition } = deliveryTerms ?? {};
  if (text === undefined) return { incoterm, text, place, edition };
  const said = termsInWords(text);
  if (incoterm !== undefined) {
    const year = edition ?? editionIn(text);
    const isOther = said.incoterm !== undefined && said.incoterm !== incoterm;
    // Words beside a code that name another rule, or an edition that lets it mean something else, leave it open.
    if (isOther || !isRuleOf(year, incoterm))
      return { incoterm: undefined, text: `${incoterm}; ${text}`, place };
    const named = said.incoterm && said.place ? { name: said.place } : undefined;
    return {
      incoterm,
      text,
      place: place ?? named,
      edition: year === '2010' ? ('2010' as const) : undefined,
    };
  }
  return {
    incoterm: said.incoterm,
    text: said.rest,
    edition: said.edition,
    place: place ?? (said.place === undefined ? undefined : { name: said.place }),
  };
}

const nameOf = (address: OrderAddress): OrderAddress =>
  address.name || address.city || !address.street ? address : { ...address, name: address.street };
