import type { Tx } from '@tongshang/database';
import { parseMoney } from '@tongshang/money';
import {
  creditedByClaims,
  disputedOf,
  factsOf,
  instalmentsOf,
  most,
  owedBack,
  type Trade,
} from '@tongshang/trade';
import { type Funding, readFundings } from './funding-store.ts';

/** How the money of a trade stands for whoever claims a part of it: amounts in minor units of its currency. */
export type MoneyPosition = {
  readonly currency: string;
  /** Nothing can be claimed of what is settled, or went back when the trade was cancelled. */
  readonly isOpen: boolean;
  /** Paid out of escrow: the goods it paid for were received, so it is claimed no more. */
  readonly released: bigint;
  /** No longer part of the price. */
  readonly credited: bigint;
  /** The bank that holds money of the trade in escrow now, and how much; null where nobody does. */
  readonly holder: string | null;
  readonly held: bigint;
};

/** What may still be claimed of the price, in minor units: neither credited nor claimed already, and not released from escrow. */
export function claimable(
  trade: Pick<Trade, 'total' | 'facts'>,
  { isOpen, released, credited }: Pick<MoneyPosition, 'isOpen' | 'released' | 'credited'>,
): bigint {
  const left = parseMoney(trade.total).amount - released - credited - disputedOf(trade);
  return isOpen && left > 0n ? left : 0n;
}

/** Undefined while nothing of the price was secured or paid and no goods have left: then there is nothing to claim. */
export async function readPosition(tx: Tx, trade: Trade): Promise<MoneyPosition | undefined> {
  if (factsOf(trade, 'funded').length === 0 && factsOf(trade, 'shipped').length === 0) return undefined;
  const fundings = await readFundings(tx, trade.tradeId);
  const escrows = fundings.filter(({ method }) => method === 'escrow');
  const held = escrows.reduce(
    (sum, { amount, released, refunded }) => sum + amount - released - refunded,
    0n,
  );
  return {
    currency: trade.terms.currency,
    isOpen: trade.status === 'open' && factsOf(trade, 'settled').length === 0,
    released: escrows.reduce((sum, { released }) => sum + released, 0n),
    credited: creditedOf(trade, fundings),
    holder: held > 0n ? (escrows[0]?.bankOrganisationId ?? null) : null,
    held,
  };
}

/**
 * What is no longer part of the price, in minor units: what claims gave the buyer, and what receipts older than claims gave back. What an
 * amendment took off the total is none of it: the total is the new one.
 */
export function creditedOf(
  trade: Pick<Trade, 'facts'>,
  fundings: readonly Pick<Funding, 'refunded' | 'surplus'>[],
): bigint {
  const stored = fundings.reduce((sum, { refunded, surplus }) => sum + refunded - surplus, 0n);
  return most(stored, creditedByClaims(trade));
}

/**
 * What the buyer has back or does not owe any more, in minor units, however it was to be paid: what came back, here or from outside, and
 * what a claim took off before it was paid. What is still owed back is not among it.
 * @param booked of the money here: what came back of it, and what the seller still owes
 */
export function givenBackOf(trade: Trade, booked: { readonly back: bigint; readonly owed: bigint }): bigint {
  const outside = instalmentsOf(trade).filter(({ instalment }) => instalment.method === 'outside');
  const repaid = outside.reduce((sum, one) => sum + one.repaid, 0n);
  const owed = outside.reduce((sum, standing) => sum + owedBack(trade, standing), booked.owed);
  return most(booked.back + repaid, creditedByClaims(trade) - owed);
}
