import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';
import type { PaymentTerm } from '../trade-terms.ts';

/** What the payment term asks for is held, promised or paid. */
export type Funded = {
  readonly method: PaymentTerm;
  readonly amount: WireMoney;
  readonly transferId?: string;
  readonly limitId?: string;
};

export const funded: FactRule<'funded'> = {
  fact: 'funded',
  name: { en: 'Payment secured', 'zh-CN': '落实付款' },
  done: { en: 'Payment secured', 'zh-CN': '付款已落实' },
  lane: 'money',
  by: ['buyer', 'bank'],
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'once',
  needs: [{ fact: 'ordered', extent: 'any' }],
  until: [],
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: [],
};
