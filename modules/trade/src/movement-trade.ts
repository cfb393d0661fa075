import { invariant } from '@tongshang/refusal';
import type { FactDetails, Trade, TradeTerms } from '@tongshang/trade-facts';
import { factsOf } from './progress.ts';
import { partOfGoods } from './shipment-part.ts';

type Dispatched = FactDetails['remedy-dispatched'];

/** What was stated as sent of a movement; undefined where nothing was. */
export function dispatchOf(trade: Trade, movementId: string): Dispatched | undefined {
  return factsOf(trade, 'remedy-dispatched').find(({ details }) => details.movementId === movementId)
    ?.details;
}

/**
 * A trade as it is for goods of it that move because of a claim: who sends them stands where the seller does, who gets them where the buyer does, and
 * only these goods are in it. Who bears the freight says the delivery term of the movement: CPT the receiver's place where the sender does, else
 * FCA the place of dispatch; duty and both clearances are under either where the goods are.
 * @param movementId of goods that were sent
 */
export function tradeOfMovement(trade: Trade, movementId: string): Trade {
  const sent = dispatchOf(trade, movementId);
  invariant(sent !== undefined, 'a movement that is declared was sent');
  const { from, lines } = sent;
  const isBack = from === 'buyer';
  const { sums: _none, ...rest } = trade;
  return {
    ...rest,
    terms: termsOf(trade, sent, isBack),
    lines: partOfGoods(trade, lines),
    // Who carried them first does not carry them now.
    parties: trade.parties
      .filter(({ role }) => role !== 'carrier')
      .map((party) => (isBack ? turned(party) : party)),
  };
}

type Party = Trade['parties'][number];

function turned(party: Party): Party {
  if (party.role === 'seller') return { ...party, role: 'buyer' };
  return party.role === 'buyer' ? { ...party, role: 'seller' } : party;
}

function termsOf(
  { terms }: Trade,
  { from, freightBy, place, modeOfTransport }: Dispatched,
  isBack: boolean,
): TradeTerms {
  const { portOfLoading, portOfDischarge } = terms;
  const [first, last] = isBack ? [portOfDischarge, portOfLoading] : [portOfLoading, portOfDischarge];
  const isPaid = freightBy === from;
  return {
    ...terms,
    modeOfTransport,
    ...(first ? { portOfLoading: first } : {}),
    ...(last ? { portOfDischarge: last } : {}),
    incoterm: isPaid ? 'CPT' : 'FCA',
    place: isPaid ? (last ?? place) : place,
  };
}
