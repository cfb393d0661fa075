import type { InstalmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';

/** The buyer says that it has sent an instalment by a bank outside the platform. Its word alone makes nothing paid. */
export type Remitted = {
  readonly instalmentId: InstalmentId;
  readonly amount: WireMoney;
  /** ISO 8601 date. */
  readonly paidOn: string;
  /** The bank's reference, by which the seller finds the payment. */
  readonly reference?: string;
};

export const remitted: FactRule<'remitted'> = {
  fact: 'remitted',
  name: { en: 'Payment sent', 'zh-CN': '汇出款项' },
  done: { en: 'Payment sent', 'zh-CN': '款项已汇出' },
  lane: 'money',
  by: ['buyer'],
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'many',
  needs: [{ fact: 'ordered', extent: 'any' }],
  until: [],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: [],
};
