import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblAmount, UblDocument } from './model.ts';

/**
 * What a paper bills or credits within its trade: what is to be paid by it, and what of it was paid before. That is what order, remittance
 * and customs value are compared with; what the order itself calls prepaid is no part of it. Undefined where no amount is stated.
 */
export function billedBy({
  totals,
  prepayments,
}: Pick<UblDocument, 'totals' | 'prepayments'>): UblAmount | undefined {
  const payable = totals?.payable;
  if (!payable) return undefined;
  const paid = prepayments.filter(({ amount }) => amount.currency === payable.currency);
  if (paid.length === 0) return payable;
  const sum = paid.reduce(
    (sofar, { amount }) => addDecimals(sofar, parseDecimal(amount.amount)),
    parseDecimal(payable.amount),
  );
  return { ...payable, amount: formatDecimal(sum) };
}
