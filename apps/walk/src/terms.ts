import { INCOTERM_CODES, type Incoterm, suitsMode } from '@tongshang/incoterms';
import {
  type OrderAddress,
  type PurchaseOrder,
  paymentOfOrder,
  termsInWords,
} from '@tongshang/purchase-order';
import type { Refusal } from '@tongshang/refusal';
import { type Instalment, inFull, onCredit, type Place, type TradeTerms } from '@tongshang/trade';
import { demonstrationPort } from './demonstration-values.ts';
import type { FactsFile } from './facts-file.ts';
import { refuse } from './refusals.ts';
import { type Countries, type FindPlaces, isAtOrigin, understandPlace } from './understand-place.ts';

/** Countries of both sides: the order's, else what the facts say. */
export function countriesOf(order: PurchaseOrder, facts: FactsFile, otherwise: string): Countries {
  return {
    buyer: order.buyer.country,
    seller: order.seller?.country ?? facts.seller?.country ?? otherwise,
  };
}

/** Terms as the client sends them. */
export type SentTerms = Omit<TradeTerms, 'demonstration' | 'payment'> & {
  demonstration?: string[];
  payment: Instalment[];
};
type TermsFound =
  | { readonly terms: SentTerms }
  /** Places of what is missing, and in words what the order says there that is not understood. */
  | { readonly missing: readonly string[]; readonly asked: readonly Refusal[] };

/** What is gathered while terms are put together. */
type Gathering = {
  readonly demonstration: boolean;
  readonly made: string[];
  readonly missing: string[];
  readonly asked: Refusal[];
};

type Known = { readonly demonstration: boolean; readonly countries: Countries; readonly find: FindPlaces };

/**
 * The terms an order and its facts state. What neither states is missing; with `demonstration` it is filled with stand-ins that the terms
 * mark as such. What the order does state is never replaced: words that are not understood, a place that its rule cannot mean, and facts
 * that contradict the order are asked about.
 */
export async function termsOf(order: PurchaseOrder, facts: FactsFile, known: Known): Promise<TermsFound> {
  const { demonstration, countries, find } = known;
  const gathering: Gathering = { demonstration, made: [], missing: [], asked: [] };
  const given = facts.terms ?? {};
  const incoterm = incotermOf(order, given.incoterm, gathering);
  const place = await placeOf(order, given.place, incoterm, { countries, find, gathering });
  const payment = paymentOf(order, given, gathering);
  const { made, missing, asked } = gathering;
  if (missing.length > 0) return { missing: missing.map((name) => `terms/${name}`), asked };
  const mode = given.modeOfTransport ?? (suitsMode(incoterm, 'sea') ? 'sea' : 'road');
  const named = namedPort(incoterm, place);
  // A port that follows from a place that was made up is made up, too.
  if (made.includes('place')) made.push(...Object.keys(named).filter((port) => !(port in given)));
  const { portOfLoading, portOfDischarge } = { ...named, ...given };
  const latestShipmentDate = given.latestShipmentDate ?? order.latestShipmentDate;
  return {
    terms: {
      ...{ incoterm, place, payment: [...payment], currency: order.currency, modeOfTransport: mode },
      ...(portOfLoading ? { portOfLoading } : {}),
      ...(portOfDischarge ? { portOfDischarge } : {}),
      ...(latestShipmentDate ? { latestShipmentDate } : {}),
      partialShipments: order.lines.some(({ partialDelivery }) => partialDelivery === true),
      ...(made.length > 0 ? { demonstration: made } : {}),
    },
  };
}

/** The port that an Incoterm names by its place (Incoterms 2020: of shipment under FAS and FOB, of destination under CFR and CIF). */
function namedPort(incoterm: Incoterm, place: Place): Pick<SentTerms, 'portOfLoading' | 'portOfDischarge'> {
  if (incoterm === 'FAS' || incoterm === 'FOB') return { portOfLoading: place };
  if (incoterm === 'CFR' || incoterm === 'CIF') return { portOfDischarge: place };
  return {};
}

/** Names what is missing, or takes the stand-in where that is wanted. */
function fill<T>({ demonstration, made, missing }: Gathering, name: string, standIn: T): T {
  (demonstration ? made : missing).push(name);
  return standIn;
}

/** Asks about what the order states: no stand-in takes its place. */
function ask<T>({ missing, asked }: Gathering, name: string, refusal: Refusal, instead: T): T {
  missing.push(name);
  asked.push(refusal);
  return instead;
}

function incotermOf(order: PurchaseOrder, given: string | undefined, gathering: Gathering): Incoterm {
  const { incoterm, text } = statedTerms(order);
  const answer = INCOTERM_CODES.find((code) => code === given);
  const stated = INCOTERM_CODES.find((code) => code === incoterm);
  if (stated && answer && stated !== answer) {
    const texts = { place: 'terms.incoterm', stated, given: answer };
    return ask(gathering, 'incoterm', refuse('WALK_FACTS_CONTRADICT', texts), stated);
  }
  const known = answer ?? stated;
  if (known) return known;
  const written = incoterm ?? text;
  if (written === undefined) return fill(gathering, 'incoterm', 'DAP');
  return ask(gathering, 'incoterm', refuse('WALK_TERM_UNREAD', { field: 'terms.incoterm', written }), 'DAP');
}

/** Delivery terms that stand in words only are taken apart. */
function statedTerms({ deliveryTerms }: PurchaseOrder) {
  const { incoterm, text, place } = deliveryTerms ?? {};
  if (incoterm !== undefined || text === undefined) return { incoterm, text, place };
  const said = termsInWords(text);
  return {
    incoterm: said.incoterm,
    text: said.rest,
    place: place ?? (said.place === undefined ? undefined : { name: said.place }),
  };
}

async function placeOf(
  order: PurchaseOrder,
  given: Place | undefined,
  incoterm: Incoterm,
  { countries, find, gathering }: { countries: Countries; find: FindPlaces; gathering: Gathering },
): Promise<Place> {
  const atOrigin = isAtOrigin(incoterm);
  const standIn = demonstrationPort(atOrigin ? countries.seller : countries.buyer);
  if (given) return given;
  const { place: named, text } = statedTerms(order);
  // Where the seller delivers to the buyer's door, the door is the place; it is never where goods are handed over at home.
  const address = named ?? (/^D/.test(incoterm) ? order.deliverTo : undefined);
  const understood = address && (await understandPlace(nameOf(address), incoterm, countries, find));
  if (!understood) {
    if (text !== undefined && gathering.missing.includes('incoterm')) return standIn;
    return fill(gathering, 'place', standIn);
  }
  if ('place' in understood) return understood.place;
  const { name } = understood;
  const refusal =
    understood.asks === 'country'
      ? refuse('WALK_PLACE_UNKNOWN', { place: name })
      : refuse('WALK_PLACE_UNSUITABLE', { place: name, country: understood.country, incoterm });
  return ask(gathering, 'place', refusal, standIn);
}

const nameOf = (address: OrderAddress): OrderAddress =>
  address.name || address.city || !address.street ? address : { ...address, name: address.street };

function paymentOf(
  order: PurchaseOrder,
  given: NonNullable<FactsFile['terms']>,
  gathering: Gathering,
): TradeTerms['payment'] {
  const found = paymentOfOrder(order, given);
  const standIn = inFull('escrow');
  switch (found.is) {
    case 'known':
      return found.payment;
    case 'not-stated':
      return fill(gathering, 'payment', standIn);
    case 'without-days':
      return fill(gathering, 'payment', onCredit(30));
    case 'contradicts': {
      const { stated, given: answer } = found;
      const texts = { place: 'terms.payment', stated, given: answer };
      return ask(gathering, 'payment', refuse('WALK_FACTS_CONTRADICT', texts), standIn);
    }
    case 'unread': {
      const texts = { field: 'terms.payment', written: found.written };
      return ask(gathering, 'payment', refuse('WALK_TERM_UNREAD', texts), standIn);
    }
  }
}
