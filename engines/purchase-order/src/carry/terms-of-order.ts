import type { Incoterm } from '@tongshang/incoterms';
import type { Place } from '@tongshang/trade-facts';
import type { PurchaseOrder } from '../schema.ts';
import { incotermOfOrder, placeOfOrder } from './delivery.ts';
import { type GivenPayment, paymentOfOrder } from './payment.ts';
import { latestShipmentOf, partialShipmentsOf } from './shipment.ts';
import type { Countries, FindPlaces } from './understand-place.ts';

/** What was said beside an order about its terms. */
type GivenTerms = GivenPayment & {
  readonly incoterm?: string;
  readonly place?: Place;
  readonly latestShipmentDate?: string;
};

export type TermsOfOrder = Awaited<ReturnType<typeof termsOfOrder>>;

/**
 * The terms of an order, each as far as it is understood: what the order states, else what was said beside it. The rule comes first, since the
 * place is understood under it.
 * @param otherwise the rule to understand the place under where none is known; without it there is no place then
 */
export async function termsOfOrder(
  order: PurchaseOrder,
  known: { readonly countries: Countries; readonly find: FindPlaces },
  { given = {}, otherwise }: { readonly given?: GivenTerms; readonly otherwise?: Incoterm } = {},
) {
  const rule = incotermOfOrder(order, given.incoterm);
  const stated = rule.is === 'known' ? rule.incoterm : rule.is === 'contradicts' ? rule.stated : undefined;
  const incoterm = stated ?? otherwise;
  return {
    ...{ rule, incoterm },
    place: incoterm && (await placeOfOrder(order, given.place, incoterm, known)),
    payment: paymentOfOrder(order, given),
    latestShipment: latestShipmentOf(order, given.latestShipmentDate),
    /** Whether the order may go in parts, where it says so. */
    partialShipments: partialShipmentsOf(order),
  };
}
