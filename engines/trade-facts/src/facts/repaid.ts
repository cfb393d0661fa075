import type { InstalmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';

/** What the buyer had paid outside the platform and no longer owes came back, as the buyer says. */
export type Repaid = {
  readonly instalmentId: InstalmentId;
  readonly amount: WireMoney;
  /** The day it arrived, ISO 8601. */
  readonly receivedOn: string;
  readonly reference?: string;
};

export const repaid: FactRule<'repaid'> = {
  fact: 'repaid',
  name: { en: 'Repayment received', 'zh-CN': '收到退款' },
  done: { en: 'Repayment received', 'zh-CN': '已收到退款' },
  lane: 'money',
  by: ['buyer'],
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'many',
  needs: [{ fact: 'funded', extent: 'any' }],
  until: [],
  afterCancelled: true,
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: [],
};
