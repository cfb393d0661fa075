import type { FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** The trade ends before the goods have left. */
export type Cancelled = {
  readonly reason: string;
  /** What follows from it, of those its rule promises. */
  readonly consequences?: readonly string[];
};

export const cancelled: FactRule<'cancelled'> = {
  fact: 'cancelled',
  name: { en: 'Cancellation', 'zh-CN': '取消' },
  done: { en: 'Cancelled', 'zh-CN': '已取消' },
  lane: 'papers',
  by: ['buyer', 'seller'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'once',
  needs: [],
  until: [{ fact: 'shipped', extent: 'any' }],
  optional: true,
  data: [],
  audience: TRADE_ROLES,
  consequences: [
    'declaration-withdrawn',
    'invoice-void',
    'certificate-void',
    'packing-list-void',
    'claims-lapsed',
    'held-money-returned',
    'packing-undone',
    'goods-back-to-stock',
  ],
};
