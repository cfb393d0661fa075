import type { InstalmentId } from '@tongshang/identifier';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import type { FactDetails, Trade } from '@tongshang/trade-facts';
import { instalmentOf, paidBeyond, payable } from './instalments.ts';
import { refuse } from './refusals.ts';

type OfInstalment = { readonly instalmentId: InstalmentId; readonly amount: WireMoney };

export function checkFunded(trade: Trade, details: FactDetails['funded']): void {
  const standing = instalmentOf(trade, details.instalmentId);
  const open = payable(trade, standing) - standing.funded;
  if (open <= 0n && standing.funded > 0n) throw refuse('FACT_ALREADY_STATED', { fact: 'funded' });
  checkWithin(trade, details, open);
}

export function checkRemitted(trade: Trade, details: FactDetails['remitted']): void {
  const standing = instalmentOf(trade, details.instalmentId);
  checkWithin(trade, details, payable(trade, standing) - standing.funded);
}

/** Nothing more comes back than was paid beyond the price; what of that was paid back here, `settlement` knows. */
export function checkRepaid(trade: Trade, details: FactDetails['repaid']): void {
  checkWithin(trade, details, paidBeyond(trade, instalmentOf(trade, details.instalmentId)));
}

/** The amount of an instalment is more than nothing, and at most what is still open of it. */
function checkWithin({ terms: { currency } }: Trade, { amount }: OfInstalment, open: bigint): void {
  const given = parseMoney(amount, 'amount');
  if (given.currency === currency && given.amount > 0n && given.amount <= open) return;
  const left = formatMoney({ amount: open > 0n ? open : 0n, currency });
  const text = (one: WireMoney) => `${one.amount} ${one.currency}`;
  throw refuse('FACT_AMOUNT_DIFFERS', { amount: text(amount), total: text(left) }, 'amount');
}
