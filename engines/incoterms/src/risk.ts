import type { DeliveryPoint, Incoterm, Side } from './rules.ts';
import { INCOTERMS } from './rules.ts';

/**
 * A fact of a trade with which risk passes: the goods stand packed at the buyer's disposal, are handed to the first carrier or
 * loaded, or have arrived.
 */
type RiskPoint = 'packed' | 'shipped' | 'delivered';

/**
 * Where risk passes, by where the rule has the seller deliver: articles A2/A3 and B3 of each rule of Incoterms 2020; CISG articles
 * 67(1) (handed to the first carrier), 69 (placed at the buyer's disposal). Alongside and on board are one fact of a trade, `shipped`:
 * the bill of lading is issued with the loading, and nobody states the hours on the quay.
 */
const PASSES: Readonly<Record<DeliveryPoint, RiskPoint>> = {
  'at-disposal-not-loaded': 'packed',
  'handed-to-carrier': 'shipped',
  'alongside-ship': 'shipped',
  'on-board-ship': 'shipped',
  'at-disposal-before-unloading': 'delivered',
  'unloaded-at-destination': 'delivered',
};

/** The fact with which the risk of loss or damage passes from the seller to the buyer. */
export function riskPoint(incoterm: Incoterm): RiskPoint {
  return PASSES[INCOTERMS[incoterm].delivery];
}

/**
 * Whether the risk of a shipment has passed to the buyer.
 * @param isStated whether a fact has been stated about the shipment
 */
export function riskHasPassed(incoterm: Incoterm, isStated: (point: RiskPoint) => boolean): boolean {
  return isStated(riskPoint(incoterm));
}

/**
 * Who bears what befalls goods on their way, between loading and receipt. Loss or damage after risk has passed leaves the price due
 * (CISG article 66).
 */
export function riskOnTheWay(incoterm: Incoterm): Side {
  return riskPoint(incoterm) === 'delivered' ? 'seller' : 'buyer';
}
