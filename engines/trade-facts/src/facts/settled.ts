import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';
import type { PaymentTerm } from '../trade-terms.ts';

/** Everything due is paid or released. */
export type Settled = {
  readonly released: WireMoney;
  /** Given back to the buyer, or not owed any more; absent where nothing was. */
  readonly refunded?: WireMoney;
  readonly feesTotal: WireMoney;
  readonly transferIds: readonly string[];
  readonly method: PaymentTerm;
};

export const settled: FactRule<'settled'> = {
  fact: 'settled',
  name: { en: 'Settlement', 'zh-CN': '结算' },
  done: { en: 'Settled', 'zh-CN': '已结算' },
  lane: 'money',
  by: ['bank'],
  performed: true,
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'once',
  needs: [
    { fact: 'funded', extent: 'any' },
    { fact: 'invoiced', extent: 'all', orResolved: true },
    { fact: 'delivered', extent: 'all', orResolved: true },
  ],
  until: [],
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: ['papers-issued'],
};
