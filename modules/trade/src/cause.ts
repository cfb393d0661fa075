import type { ShipmentId } from '@tongshang/identifier';
import { type Fact, ruleOf, type TradeFact } from '@tongshang/trade-facts';
import type { TradeFile } from './file.ts';
import { isPaidFor } from './instalments.ts';
import { applies, shipmentIdOf } from './progress.ts';

/**
 * The entry that a fact follows from: of what the fact needs, what was stated last about the same goods. Before the order it
 * is the offer that stands; a cancellation that was asked for follows from the asking. Undefined for what begins a trade.
 * So the causes of anything in a trade lead back, step by step, to the order and the enquiry.
 */
export function causeOf(file: TradeFile, fact: Fact, shipmentId?: ShipmentId): string | undefined {
  const { trade, cancellation } = file;
  if (fact === 'cancelled' && cancellation?.entryId !== undefined) return cancellation.entryId;
  const { needs, paid } = ruleOf(fact);
  const needed = new Set(needs.filter(({ when }) => applies(when, trade)).map((need) => need.fact));
  if (isPaidFor(trade, paid)) needed.add('funded');
  const isAbout = (stated: TradeFact) =>
    shipmentId === undefined || [undefined, shipmentId].includes(shipmentIdOf(stated));
  const last = trade.facts.findLast((stated) => needed.has(stated.fact) && isAbout(stated));
  return last?.entryId ?? latestEntryOf(file);
}

/** The entry that was made last, as far as the file knows: what an act follows from that needs nothing in particular. */
export function latestEntryOf({ trade, version, offer, amendment }: TradeFile): string | undefined {
  if (version === 0) return offer?.entryId ?? trade.facts.at(-1)?.entryId;
  return amendment?.status === 'accepted' && amendment.entryId !== undefined
    ? amendment.entryId
    : trade.facts.at(-1)?.entryId;
}
