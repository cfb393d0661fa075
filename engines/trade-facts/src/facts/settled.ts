import type { InstalmentId, TransferId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { PaymentMethod } from '../payment.ts';
import type { FactRule } from '../rule.ts';

/** Everything due is paid or released. */
export type Settled = {
  readonly released: WireMoney;
  /** Given back to the buyer, or not owed any more; absent where nothing was. */
  readonly refunded?: WireMoney;
  readonly feesTotal: WireMoney;
  /** Charges of banks outside that the seller took as its own cost, within `released`; absent where there were none. */
  readonly chargesTotal?: WireMoney;
  readonly transferIds: readonly TransferId[];
  /** What each instalment brought the seller in the end, fees included. */
  readonly payments: readonly {
    readonly instalmentId: InstalmentId;
    readonly method: PaymentMethod;
    readonly amount: WireMoney;
  }[];
};

export const settled: FactRule<'settled'> = {
  fact: 'settled',
  name: { en: 'Settlement', 'zh-CN': '结算' },
  done: { en: 'Settled', 'zh-CN': '已结算' },
  lane: 'money',
  // The buyer where it is alone here: nobody is credited with it who is a contact.
  by: ['bank', 'seller', 'buyer'],
  performed: true,
  module: 'settlement',
  scope: 'settlement:write',
  occurrence: 'once',
  needs: [
    // Of no goods at all everything is invoiced and delivered.
    { fact: 'ordered', extent: 'any' },
    { fact: 'invoiced', extent: 'all', orResolved: true },
    { fact: 'delivered', extent: 'all', orResolved: true },
  ],
  until: [],
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: ['papers-issued'],
};
