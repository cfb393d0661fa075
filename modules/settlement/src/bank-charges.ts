import type { InstalmentId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import { type FactDetails, factsOf, type Speaker, type Trade } from '@tongshang/trade';
import { refuse } from './refusals.ts';

/** What banks on the way kept of a payment from outside, and who was to bear it. */
export type ChargesBody = NonNullable<FactDetails['funded']['charges']> & {
  /** The seller takes even what is beyond the bound as its own cost. */
  readonly isAgreed?: boolean;
};

/** What passes as charges of banks without a word more, in per cent of what was sent; more would be a price reduction in disguise. */
const CHARGES_PERCENT_MAX = 5n;

/**
 * The charges that the seller takes as its own cost, in minor units: only it may, in its own word, for it gives up so much. They are a part of
 * what was sent: where nothing reached its account, now or before, nothing was sent of which banks could have kept a part.
 * @param sent what was sent with them, in minor units: what reached its account and the charges
 * @param before what of the instalment had reached its account before, in minor units
 * @throws CHARGES_NOT_YOURS, AMOUNT_NOT_POSITIVE, CHARGES_EXCEED_SENT, CHARGES_ABOVE_BOUND
 */
export function acceptedCharges(
  trade: Pick<Trade, 'parties' | 'terms'>,
  principal: Principal,
  charges: ChargesBody,
  sent: (charges: bigint) => bigint,
  before: bigint,
): bigint {
  const isSeller = trade.parties.some(
    ({ role, organisationId }) => role === 'seller' && organisationId === principal.organisationId,
  );
  if (!isSeller || (principal as Speaker).told) throw refuse('CHARGES_NOT_YOURS', {}, 'charges');
  const { currency } = trade.terms;
  const amount = amountIn(charges.amount, currency);
  const whole = sent(amount) + before;
  if (amount >= whole) {
    const words = { charges: charges.amount.amount, sent: formatMoney({ amount: whole, currency }).amount };
    throw refuse('CHARGES_EXCEED_SENT', { ...words, currency }, 'charges/amount');
  }
  const bound = (sent(amount) * CHARGES_PERCENT_MAX) / 100n;
  if (amount > bound && !charges.isAgreed) {
    const words = { charges: charges.amount.amount, bound: formatMoney({ amount: bound, currency }).amount };
    throw refuse('CHARGES_ABOVE_BOUND', { ...words, currency }, 'charges/amount');
  }
  return amount;
}

function amountIn(wire: WireMoney, currency: string): bigint {
  const given = parseMoney(wire, 'charges/amount');
  if (given.amount <= 0n || given.currency !== currency)
    throw refuse('AMOUNT_NOT_POSITIVE', {}, 'charges/amount');
  return given.amount;
}

/** What banks kept of payments from outside at the seller's cost, in minor units: of one instalment, or of all. */
export function chargesOf(trade: Trade, instalmentId?: InstalmentId): bigint {
  return factsOf(trade, 'funded').reduce(
    (sum, { details }) =>
      details.charges && (instalmentId === undefined || details.instalmentId === instalmentId)
        ? sum + parseMoney(details.charges.amount).amount
        : sum,
    0n,
  );
}

/** What of an instalment has reached the seller's account from outside, in minor units. */
export function arrivedOf(trade: Trade, instalmentId: InstalmentId): bigint {
  const stated = factsOf(trade, 'funded').filter(({ details }) => details.instalmentId === instalmentId);
  const met = stated.reduce((sum, { details }) => sum + parseMoney(details.amount).amount, 0n);
  return met - chargesOf(trade, instalmentId);
}
