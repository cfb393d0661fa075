import type { WireMoney } from '@tongshang/money';
import { type FactRule, PRICED } from '../rule.ts';

/** The commercial invoice is issued. */
export type Invoiced = {
  readonly invoiceNumber: string;
  readonly issueDate: string;
  readonly dueDate?: string;
  readonly total: WireMoney;
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: string;
};

export const invoiced: FactRule<'invoiced'> = {
  fact: 'invoiced',
  name: { en: 'Commercial invoice', 'zh-CN': '商业发票' },
  done: { en: 'Invoiced', 'zh-CN': '已开票' },
  lane: 'papers',
  by: ['seller'],
  module: 'document',
  scope: 'document:write',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'packed', extent: 'same' }],
  until: [],
  data: [],
  audience: PRICED,
  consequences: ['papers-issued', 'payment-released'],
};
