import type { Side } from '@tongshang/incoterms';
import type { TradeFile } from './file.ts';
import { refuse } from './refusals.ts';

/**
 * The buyer's number of the order that an offer, or its acceptance, goes on with: what was given once stays through all counter-offers, until the buyer gives another.
 * A seller may say it on a quotation, which the buyer accepts with it; it replaces no number that stands.
 * @param given by the side that acts now
 * @throws ORDER_NUMBER_OF_BUYER
 */
export function numberKept(
  { offer }: Pick<TradeFile, 'offer'>,
  side: Side,
  given: string | undefined,
): string | undefined {
  const stands = offer?.orderNumber;
  if (side === 'buyer' || given === undefined || given === stands) return given ?? stands;
  // A seller that accepts what the buyer offered would number the buyer's order without the buyer's having seen it.
  if (stands !== undefined || offer?.offeredBy === 'buyer')
    throw refuse('ORDER_NUMBER_OF_BUYER', { orderNumber: given }, 'orderNumber');
  return given;
}
