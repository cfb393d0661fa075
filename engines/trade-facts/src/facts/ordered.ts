import type { WireMoney } from '@tongshang/money';
import { type FactRule, PRICED } from '../rule.ts';

/** Both sides have agreed; lines and terms are frozen. */
export type Ordered = {
  readonly orderNumber: string;
  readonly quotationNumber?: string;
  readonly total: WireMoney;
  /** How many lines. */
  readonly lines: number;
};

export const ordered: FactRule<'ordered'> = {
  fact: 'ordered',
  name: { en: 'Order', 'zh-CN': '订单' },
  done: { en: 'Ordered', 'zh-CN': '已下单' },
  lane: 'papers',
  by: ['buyer', 'seller'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'once',
  needs: [],
  until: [],
  data: [],
  audience: PRICED,
  consequences: ['papers-issued'],
};
