import type { FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** The file is sealed with the count of its entries. */
export type Closed = {
  /** How many journal entries the trade has, this one included. */
  readonly entries: number;
};

export const closed: FactRule<'closed'> = {
  fact: 'closed',
  name: { en: 'Closing', 'zh-CN': '结案' },
  done: { en: 'Closed', 'zh-CN': '已结案' },
  lane: 'papers',
  by: ['seller', 'buyer'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'once',
  needs: [{ fact: 'settled', extent: 'any' }],
  until: [],
  afterSettled: true,
  data: [],
  audience: TRADE_ROLES,
  consequences: ['duties-met', 'declaration-withdrawn'],
};
