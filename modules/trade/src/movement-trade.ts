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
 * A trade as it is for goods of it that move because of a claim: only these goods are in it. A replacement goes as the goods did that it stands for, by the
 * same delivery term. What goes back is sent by the buyer, who stands where the seller does, and comes to the seller; it is valued at what it was sold for,
 * FCA the place of dispatch: no price of it holds the way back.
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
    terms: { ...(isBack ? backTerms(trade, sent) : trade.terms), modeOfTransport: sent.modeOfTransport },
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

function backTerms({ terms }: Trade, { place }: Dispatched): TradeTerms {
  const { portOfLoading, portOfDischarge, ...rest } = terms;
  return {
    ...rest,
    ...(portOfDischarge ? { portOfLoading: portOfDischarge } : {}),
    ...(portOfLoading ? { portOfDischarge: portOfLoading } : {}),
    ...{ incoterm: 'FCA', place },
  };
}
