import type { InstalmentId, TransferId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { PaymentMethod } from '../payment.ts';
import type { FactRule } from '../rule.ts';

/**
 * What an instalment asks for is held (escrow), paid (transfer, or outside, as the seller says), or promised (credit): whole, or the part
 * that is due by now.
 */
export type Funded = {
  readonly instalmentId: InstalmentId;
  readonly method: PaymentMethod;
  readonly amount: WireMoney;
  readonly transferId?: TransferId;
  readonly limitId?: string;
  /** Outside: the day it arrived, and the bank's reference. */
  readonly receivedOn?: string;
  readonly reference?: string;
  /** Outside: what banks on the way kept, which the seller takes as its own cost. It is within `amount`; the rest is what arrived. */
  readonly charges?: { readonly amount: WireMoney; readonly bearer: ChargeBearer };
};

/** Who was to bear the charges of banks, as the payment said (SWIFT field 71A; ISO 20022 `ChrgBr`: DEBT, SHAR, CRED). */
export const CHARGE_BEARERS = ['OUR', 'SHA', 'BEN'] as const;
type ChargeBearer = (typeof CHARGE_BEARERS)[number];

export const funded: FactRule<'funded'> = {
  fact: 'funded',
  name: { en: 'Payment secured', 'zh-CN': '落实付款' },
  done: { en: 'Payment secured', 'zh-CN': '付款已落实' },
  lane: 'money',
  by: ['buyer', 'seller', 'bank'],
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'many',
  needs: [{ fact: 'ordered', extent: 'any' }],
  until: [],
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: [],
};
