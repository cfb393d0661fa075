import { type Incoterm, isAtOrigin, suitsMode } from '@tongshang/incoterms';
import { isSamePlace } from '@tongshang/places';
import {
  type Countries,
  destinationOf,
  type FindPlaces,
  namedPort,
  type PurchaseOrder,
  paymentReadings,
  paymentSaid,
  type TermsOfOrder,
  termsOfOrder,
  type VatDifference,
  vatDifference,
  vatFiguresInText,
} from '@tongshang/purchase-order';
import type { Refusal } from '@tongshang/refusal';
import { type Instalment, inFull, type ModeOfTransport, type Place, type TradeTerms } from '@tongshang/trade';
import { demonstrationPort } from './demonstration-values.ts';
import type { FactsFile } from './facts-file.ts';
import { refuse } from './refusals.ts';

/** Countries of both sides: the order's, else what the facts say. */
export function countriesOf(order: PurchaseOrder, facts: FactsFile, otherwise: string): Countries {
  return {
    buyer: order.buyer.country,
    seller: order.seller?.country ?? facts.seller?.country ?? otherwise,
  };
}

/** A question about what an order states that nobody answered, and a demonstration did. */
type Assumed = { readonly place: string; readonly question: Refusal };

/** Terms as the client sends them. */
export type SentTerms = Omit<TradeTerms, 'demonstration' | 'payment'> & {
  demonstration?: string[];
  payment: Instalment[];
};
type TermsFound =
  | { readonly terms: SentTerms; readonly assumed: readonly Assumed[] }
  /** Places of what is missing, and in words what the order says there that is not understood. */
  | { readonly missing: readonly string[]; readonly asked: readonly Refusal[] };

/** What is gathered while terms are put together. */
type Gathering = {
  readonly demonstration: boolean;
  readonly made: string[];
  readonly missing: string[];
  readonly asked: Refusal[];
  /** Questions that a demonstration answered, each about a field of `made`. */
  readonly assumed: Assumed[];
};

type Known = { readonly demonstration: boolean; readonly countries: Countries; readonly find: FindPlaces };

/**
 * The terms an order and its facts state. What neither states is missing; with `demonstration` it is filled with stand-ins that the terms
 * mark as such. What the order does state is never replaced: words that are not understood, a place that its rule cannot mean, and facts
 * that contradict the order are asked about.
 */
export async function termsOf(order: PurchaseOrder, facts: FactsFile, known: Known): Promise<TermsFound> {
  const { demonstration, countries, find } = known;
  const gathering: Gathering = { demonstration, made: [], missing: [], asked: [], assumed: [] };
  const given = facts.terms ?? {};
  const found = await termsOfOrder(order, { countries, find }, { given, otherwise: STAND_IN_RULE });
  const { incoterm, edition } = incotermOf(found, gathering);
  const place = placeOf(found, incoterm, countries, gathering);
  const payment = paymentOf(found, gathering);
  const latestShipmentDate = latestShipmentDateOf(found, gathering);
  askOfParts(found, given, gathering);
  const named = namedPort(incoterm, place);
  if (found.place?.is === 'known' && !given.place) askOfPorts(named, given, gathering);
  const { made, missing, asked } = gathering;
  const { portOfLoading, portOfDischarge } = { ...named, ...given };
  const supply = {
    ...{ incoterm, destination: destinationOf(order, place, !isAtOrigin(incoterm)) },
    ...(missing.includes('place') ? {} : { place }),
    ...(portOfLoading ? { portOfLoading } : {}),
    ...(portOfDischarge ? { portOfDischarge } : {}),
  };
  const differs = facts.vat === 'as-stated' ? undefined : vatDifference(order, supply, countries);
  if (differs) assume(gathering, 'vat', askedOfVat(differs), undefined);
  if (missing.length > 0) return { missing: missing.map(placeInFacts), asked };
  const mode = modeOf(incoterm, given.modeOfTransport, made);
  // A port that follows from a place that was made up is made up, too.
  if (made.includes('place')) made.push(...Object.keys(named).filter((port) => !(port in given)));
  const partialShipments = found.partialShipments ?? given.partialShipments;
  if (demonstration && partialShipments === undefined) made.push('partialShipments');
  return {
    assumed: gathering.assumed,
    terms: {
      ...{ incoterm, place, payment: [...payment], currency: order.currency, modeOfTransport: mode },
      ...(edition ? { incotermsEdition: edition } : {}),
      ...(given.insurance ? { insurance: given.insurance } : {}),
      ...(portOfLoading ? { portOfLoading } : {}),
      ...(portOfDischarge ? { portOfDischarge } : {}),
      ...(latestShipmentDate ? { latestShipmentDate } : {}),
      partialShipments: partialShipments ?? false,
      ...(made.length > 0 ? { demonstration: made } : {}),
    },
  };
}

/** Where the facts answer: VAT stands beside the terms. */
const placeInFacts = (name: string): string => (name === 'vat' ? name : `terms/${name}`);

function askedOfVat({ stated, reckoned }: VatDifference): Refusal {
  return refuse('WALK_VAT_DIFFERS', {
    stated: vatFiguresInText(stated),
    reckoned: vatFiguresInText(reckoned),
  });
}

/**
 * The mode that was said; by sea where the rule is one of the four that have no other (Incoterms 2020, rules for sea and inland waterway
 * transport). Under any other rule a mode that nobody said is made up, and marked so.
 */
function modeOf(incoterm: Incoterm, given: ModeOfTransport | undefined, made: string[]): ModeOfTransport {
  if (given) return given;
  if (!suitsMode(incoterm, 'road')) return 'sea';
  made.push('modeOfTransport');
  return 'sea';
}

/** Names what is missing, or takes the stand-in where that is wanted. */
function fill<T>({ demonstration, made, missing }: Gathering, name: string, standIn: T): T {
  (demonstration ? made : missing).push(name);
  return standIn;
}

/**
 * Answers a question about what the order states only where stand-ins are wanted: the field is marked as made up, and the question told. Otherwise it is asked.
 */
function assume<T>(gathering: Gathering, name: string, question: Refusal, standIn: T): T {
  if (!gathering.demonstration) return ask(gathering, name, question, standIn);
  gathering.made.push(name);
  gathering.assumed.push({ place: `terms/${name}`, question });
  return standIn;
}

/** Asks about what the order states: no stand-in takes its place. */
function ask<T>({ missing, asked }: Gathering, name: string, refusal: Refusal, instead: T): T {
  missing.push(name);
  asked.push(refusal);
  return instead;
}

type Rule = { readonly incoterm: Incoterm; readonly edition?: '2010' };

const STAND_IN_RULE: Incoterm = 'DAP';
/** Of open account, where nobody says how many. */
const STAND_IN_DAYS = 30;

function incotermOf({ rule: found }: TermsOfOrder, gathering: Gathering): Rule {
  switch (found.is) {
    case 'known':
      return found;
    case 'not-stated':
      return { incoterm: fill(gathering, 'incoterm', STAND_IN_RULE) };
    case 'contradicts': {
      const { stated, given: answer } = found;
      const texts = { place: 'terms.incoterm', stated, given: answer };
      return { incoterm: ask(gathering, 'incoterm', refuse('WALK_FACTS_CONTRADICT', texts), stated) };
    }
    case 'unread': {
      const texts = { field: 'terms.incoterm', written: found.written };
      return { incoterm: ask(gathering, 'incoterm', refuse('WALK_TERM_UNREAD', texts), STAND_IN_RULE) };
    }
  }
}

function placeOf(
  { place: found = { is: 'not-stated', isInWords: false } }: TermsOfOrder,
  incoterm: Incoterm,
  countries: Countries,
  gathering: Gathering,
): Place {
  const standIn = demonstrationPort(isAtOrigin(incoterm) ? countries.seller : countries.buyer);
  switch (found.is) {
    case 'known': {
      const { place, stated } = found;
      return stated && !isSamePlace(stated, place) ? contradict(gathering, 'place', stated, place) : place;
    }
    case 'not-stated':
      // Words of which not even the rule is understood hold the place, too.
      if (found.isInWords && gathering.missing.includes('incoterm')) return standIn;
      return fill(gathering, 'place', standIn);
    case 'country':
      return ask(gathering, 'place', refuse('WALK_PLACE_UNKNOWN', { place: found.name }), standIn);
    case 'kind': {
      const texts = { place: found.name, country: found.country, incoterm };
      return ask(gathering, 'place', refuse('WALK_PLACE_UNSUITABLE', texts), standIn);
    }
  }
}

/** A place that the facts name and the order another. */
function contradict(gathering: Gathering, field: string, stated: Place, given: Place): Place {
  const [own, other] = [stated, given].map(({ name, country }) => `${name}, ${country}`);
  const texts = { place: `terms.${field}`, stated: own ?? '', given: other ?? '' };
  return ask(gathering, field, refuse('WALK_FACTS_CONTRADICT', texts), stated);
}

/** The port that the order's rule names is the port. */
function askOfPorts(
  named: ReturnType<typeof namedPort>,
  given: NonNullable<FactsFile['terms']>,
  gathering: Gathering,
): void {
  for (const port of ['portOfLoading', 'portOfDischarge'] as const) {
    const [stated, answer] = [named[port], given[port]];
    if (stated && answer && !isSamePlace(stated, answer)) contradict(gathering, port, stated, answer);
  }
}

/** Whether the order may go in parts is not answered otherwise than it says. */
function askOfParts(
  { partialShipments: stated }: TermsOfOrder,
  { partialShipments: given }: NonNullable<FactsFile['terms']>,
  gathering: Gathering,
): void {
  if (stated === undefined || given === undefined || stated === given) return;
  const texts = { place: 'terms.partialShipments', stated: String(stated), given: String(given) };
  ask(gathering, 'partialShipments', refuse('WALK_FACTS_CONTRADICT', texts), stated);
}

function latestShipmentDateOf(
  { latestShipment: found }: TermsOfOrder,
  gathering: Gathering,
): string | undefined {
  if (found.is === 'known') return found.date;
  const texts = { place: 'terms.latestShipmentDate', stated: found.stated, given: found.given };
  return ask(gathering, 'latestShipmentDate', refuse('WALK_FACTS_CONTRADICT', texts), found.stated);
}

function paymentOf({ payment: found }: TermsOfOrder, gathering: Gathering): TradeTerms['payment'] {
  const standIn = inFull('escrow');
  switch (found.is) {
    case 'known':
      return found.payment;
    case 'not-stated':
      return fill(gathering, 'payment', standIn);
    case 'without-days':
    case 'without-event': {
      const due = { event: 'invoice', days: found.days ?? STAND_IN_DAYS } as const;
      // Of days that somebody stated, only from when they count is made up.
      const made = found.days === undefined ? 'payment' : 'paymentDue';
      const question = refuse('WALK_CREDIT_OPEN', { written: found.written });
      if (gathering.demonstration) return assume(gathering, made, question, inFull('outside', due));
      return ask(gathering, 'payment', question, standIn);
    }
    case 'contradicts': {
      const { stated, given: answer } = found;
      const said = { ...paymentSaid('stated', stated), ...paymentSaid('given', answer) };
      const texts = { place: 'terms.payment', ...said };
      return ask(gathering, 'payment', refuse('WALK_FACTS_CONTRADICT', texts), standIn);
    }
    case 'unread': {
      const { written } = found;
      const [one, other] = paymentReadings(written);
      const refusal =
        one && other
          ? refuse('WALK_PAYMENT_READINGS', { written, one: one.words, other: other.words })
          : refuse('WALK_TERM_UNREAD', { field: 'terms.payment', written });
      return ask(gathering, 'payment', refusal, standIn);
    }
  }
}
