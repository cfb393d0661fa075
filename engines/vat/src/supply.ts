import { consequences, type Incoterm } from '@tongshang/incoterms';
import type { VatSaid } from '@tongshang/trade-facts';
import { isInKingdom, isInUnion, placeOfAddress, placeOfLocation } from './areas.ts';
import type { VatFacts } from './facts.ts';
import { countryOfNumber, vatNumberOf } from './numbers.ts';

type Located = { readonly country: string; readonly unlocode?: string };
type Address = { readonly country?: string; readonly postalCode?: string; readonly unlocode?: string };

type Side = {
  /** Of the country it is established in; empty where that is not known. */
  readonly country: string;
  readonly address?: Address;
  /** A tax number of another kind says nothing of registrations elsewhere. */
  readonly taxId?: string;
  /** Its VAT numbers, where somebody said them: none where it says that it has none. */
  readonly vatNumbers?: readonly string[];
};

/** A sale of goods as far as it is known: an order, or the trade it became. */
export type Supply = {
  readonly seller: Side;
  readonly buyer: Side;
  readonly incoterm?: Incoterm;
  /** What the rule names. */
  readonly place?: Located;
  readonly portOfLoading?: Located;
  readonly portOfDischarge?: Located;
  /** Once the goods are loaded: where. */
  readonly loaded?: Located;
  /** Once they are loaded: where the carrier delivers them. */
  readonly delivered?: Located;
  /** Where an enquiry wants the goods. */
  readonly destination?: Located;
  /** Where the order has them delivered. */
  readonly deliverTo?: Address;
};

/** Rules whose named place is where the goods leave. */
const DEPARTING: readonly string[] = ['EXW', 'FCA', 'FAS', 'FOB'];

/** The facts on which VAT hangs, as far as a supply and who asks know them: for an order and for the trade that it becomes alike. */
export function vatFactsOfSupply(
  supply: Supply,
  said: Omit<VatSaid, 'sellerVatNumber' | 'buyerVatNumber'> = {},
): VatFacts {
  const { incoterm } = supply;
  const { importDeclarant } = incoterm ? consequences(incoterm, false) : {};
  return {
    ...journeyOf(supply),
    ...(importDeclarant ? { importer: importDeclarant } : {}),
    ...said,
    seller: sideOf(supply.seller),
    buyer: sideOf(supply.buyer),
  };
}

/**
 * Whether the seller is registered in the European Union or the United Kingdom: then its invoice states how VAT treats the supply (Directive
 * 2006/112/EC, articles 220 and 226; VAT Regulations 1995, regulation 14).
 */
export function isSellerRegistered({ seller }: VatFacts): boolean {
  return (seller.vatNumbers ?? []).map(countryOfNumber).some((one) => isInUnion(one) || isInKingdom(one));
}

/**
 * Whether the supply may be taxed in the European Union or the United Kingdom: goods that start there, or are imported there by who sells
 * them (Directive 2006/112/EC, articles 31, 32; VATA 1994, section 7(2), (6), (7)).
 */
export function mayBeTaxed({ goodsFrom, goodsTo, importer }: VatFacts): boolean {
  const levies = (place: string | undefined) =>
    place !== undefined && (isInUnion(place) || isInKingdom(place));
  return levies(goodsFrom) || (importer === 'seller' && levies(goodsTo));
}

/** Where the goods start and end, as loaded, else as agreed. */
function journeyOf(supply: Supply): Pick<VatFacts, 'goodsFrom' | 'goodsTo'> {
  const { incoterm, place, portOfLoading, portOfDischarge, loaded, delivered, deliverTo } = supply;
  const departs = incoterm !== undefined && DEPARTING.includes(incoterm);
  const from = loaded ?? portOfLoading ?? (departs ? place : undefined);
  const arrives = incoterm === undefined || departs ? undefined : place;
  const to = delivered ?? destinationOf(supply, departs) ?? arrives ?? portOfDischarge;
  const wanted = deliverTo?.country ? placeOfAddress(deliverTo) : undefined;
  const goodsTo = wanted ?? (to && placeOfLocation(to));
  return { ...(from ? { goodsFrom: placeOfLocation(from) } : {}), ...(goodsTo ? { goodsTo } : {}) };
}

/** A destination that is only the place an Incoterm of departure names is none. */
function destinationOf({ destination, seller, buyer }: Supply, departs: boolean): Located | undefined {
  const isOnlyNamed = departs && destination?.country === seller.country && seller.country !== buyer.country;
  return isOnlyNamed ? undefined : destination;
}

function sideOf({ country, address, taxId, vatNumbers }: Side): VatFacts['seller'] {
  const registered = taxId === undefined ? undefined : vatNumberOf(taxId);
  const numbers = vatNumbers ?? (registered === undefined ? undefined : [registered]);
  return { country: placeOfAddress({ ...address, country }), ...(numbers ? { vatNumbers: numbers } : {}) };
}
