import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';

/** The seller offers: price, terms, validity. */
export type Quoted = {
  readonly quotationNumber: string;
  readonly validUntil: string;
  readonly leadTimeDays: number;
  readonly total: WireMoney;
  /** The quotation it replaces. */
  readonly supersedes?: string;
};

export const quoted: FactRule<'quoted'> = {
  fact: 'quoted',
  name: { en: 'Quotation', 'zh-CN': '报价' },
  done: { en: 'Quoted', 'zh-CN': '已报价' },
  lane: 'papers',
  by: ['seller'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'many',
  needs: [],
  until: [{ fact: 'ordered', extent: 'any' }],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'operator'],
  consequences: ['papers-issued'],
};
