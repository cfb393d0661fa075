import { INCOTERMS, isAtOrigin } from '@tongshang/incoterms';
import { isSamePlace } from '@tongshang/places';
import {
  type Countries,
  namedPort,
  type PurchaseOrder,
  paymentOfOrder,
  paymentReadings,
  paymentSaid,
  type TermsOfOrder,
  termsOfOrder,
} from '@tongshang/purchase-order';
import { inWords } from '@tongshang/refusal';
import type { Place, TradeTerms } from '@tongshang/trade';
import { findPlaces } from './find-places.ts';
import { refuse } from './refusals.ts';

/** What an order leaves open of its terms, and what it says there that is not understood. */
type TermAsked = {
  readonly field: 'incoterm' | 'place' | 'payment' | 'modeOfTransport' | 'leadTimeDays' | 'partialShipments';
  /** `country`: the country of the place; `kind`: the place lies where its rule cannot mean it. */
  readonly why: 'not-stated' | 'unread' | 'country' | 'kind';
  readonly written?: string;
  /** What the words may mean, where they are understood as far as that. */
  readonly readings?: readonly TradeTerms['payment'][];
};

type StatedTerms = {
  readonly terms: Partial<TradeTerms>;
  readonly asks: readonly TermAsked[];
};

/** The terms that an order states, as far as they are understood. What it does not state is asked, never filled. */
export async function statedTerms(order: PurchaseOrder, countries: Countries): Promise<StatedTerms> {
  const asks: TermAsked[] = [];
  const { currency, latestShipmentDate } = order;
  const found = await termsOfOrder(order, { countries, find: findPlaces });
  const { rule, incoterm, payment, partialShipments } = found;
  if (rule.is === 'unread') asks.push({ field: 'incoterm', why: 'unread', written: rule.written });
  if (rule.is === 'not-stated') asks.push({ field: 'incoterm', why: 'not-stated' });
  const place = placeIn(found, asks);
  if ('written' in payment) asks.push(askedOfPayment(payment.written));
  if (payment.is === 'not-stated') asks.push({ field: 'payment', why: 'not-stated' });
  asks.push({ field: 'modeOfTransport', why: 'not-stated' }, { field: 'leadTimeDays', why: 'not-stated' });
  if (partialShipments === undefined) asks.push({ field: 'partialShipments', why: 'not-stated' });
  return {
    asks,
    terms: {
      ...(incoterm ? { incoterm } : {}),
      ...(rule.is === 'known' && rule.edition ? { incotermsEdition: rule.edition } : {}),
      ...(place ? { place } : {}),
      ...(incoterm && place ? namedPort(incoterm, place) : {}),
      ...(payment.is === 'known' ? { payment: payment.payment } : {}),
      ...(latestShipmentDate ? { latestShipmentDate } : {}),
      currency,
      ...(partialShipments === undefined ? {} : { partialShipments }),
    },
  };
}

function placeIn({ place: found }: TermsOfOrder, asks: TermAsked[]): Place | undefined {
  if (found?.is === 'known') return found.place;
  if (!found || found.is === 'not-stated') asks.push({ field: 'place', why: 'not-stated' });
  else asks.push({ field: 'place', why: found.is, written: found.name });
  return undefined;
}

function askedOfPayment(written: string): TermAsked {
  const readings = paymentReadings(written).map(({ payment }) => payment);
  return { field: 'payment', why: 'unread', written, ...(readings.length > 0 ? { readings } : {}) };
}

/**
 * What is agreed may answer what the order leaves open, and replaces nothing that it states. The edition of the Incoterms that the order
 * names is kept where nobody says another.
 * @throws ORDER_TERM_CONTRADICTS, ORDER_PLACE_UNSUITABLE
 */
export async function requireStatedTerms(
  order: PurchaseOrder,
  agreed: TradeTerms,
  countries: Countries,
): Promise<TradeTerms> {
  const { terms } = await statedTerms(order, countries);
  const contradict = (field: string, stated: string, given: string) => {
    throw refuse('ORDER_TERM_CONTRADICTS', { stated, given }, `terms/${field}`);
  };
  for (const field of ['incoterm', 'currency', 'latestShipmentDate'] as const) {
    const stated = terms[field];
    if (stated !== undefined && stated !== agreed[field]) contradict(field, stated, agreed[field] ?? '–');
  }
  if (terms.partialShipments !== undefined && terms.partialShipments !== agreed.partialShipments) {
    const [stated, given] = [partsInWords('stated', terms), partsInWords('given', agreed)];
    throw refuse('ORDER_TERM_CONTRADICTS', { ...stated, ...given }, 'terms/partialShipments');
  }
  const payment = paymentOfOrder(order, { payment: agreed.payment });
  if (payment.is === 'contradicts') {
    const said = { ...paymentSaid('stated', payment.stated), ...paymentSaid('given', payment.given) };
    throw refuse('ORDER_TERM_CONTRADICTS', said, 'terms/payment');
  }
  if (payment.is === 'unread')
    contradict('payment', payment.written, paymentSaid('given', agreed.payment).given);
  if (terms.place && !isSamePlace(terms.place, agreed.place))
    contradict('place', said(terms.place), said(agreed.place));
  requireSuitablePlace(agreed, countries);
  const { incotermsEdition } = terms;
  return incotermsEdition ? { ...agreed, incotermsEdition } : agreed;
}

const partsInWords = <Param extends string>(
  param: Param,
  { partialShipments = false }: Partial<TradeTerms>,
) =>
  inWords(
    param,
    String(partialShipments),
    partialShipments
      ? { en: 'part shipments', 'zh-CN': '可分批装运' }
      : { en: 'one shipment', 'zh-CN': '不分批装运' },
  );

const said = ({ name, country }: Place): string => `${name}, ${country}`;

/** FOB names a port of the seller's side, CIF one of the other. @throws ORDER_PLACE_UNSUITABLE */
function requireSuitablePlace({ incoterm, place }: TradeTerms, { seller, buyer }: Countries): void {
  if (seller === buyer || isAtOrigin(incoterm) === (place.country === seller)) return;
  const texts = { incoterm: INCOTERMS[incoterm].code, place: place.name, country: place.country };
  throw refuse('ORDER_PLACE_UNSUITABLE', texts, 'terms/place');
}
