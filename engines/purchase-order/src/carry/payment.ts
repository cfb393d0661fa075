import { type Instalment, inFull, onCredit } from '@tongshang/trade-facts';
import { readPaymentWords } from '../payment-words.ts';
import type { PurchaseOrder } from '../schema.ts';

/** Terms of payment as somebody gives them: instalments, their words, or one of the short forms. */
export type GivenPayment = {
  readonly payment?: readonly Instalment[] | string;
  readonly paymentTerm?: PurchaseOrder['paymentTerm'];
  readonly openAccountDays?: PurchaseOrder['openAccountDays'];
};

type PaymentFound =
  | { readonly is: 'known'; readonly payment: readonly Instalment[] }
  | { readonly is: 'not-stated' }
  /** Open account, of which nobody says how many days. */
  | { readonly is: 'without-days' }
  | { readonly is: 'contradicts'; readonly stated: string; readonly given: string }
  | { readonly is: 'unread'; readonly written: string };

/** The terms of payment that an order states, or the answer to what it leaves open; what it states is never replaced. */
export function paymentOfOrder(order: PurchaseOrder, given: GivenPayment = {}): PaymentFound {
  const { paymentTerms, openAccountDays } = order;
  const stated = ofForm(order, given.openAccountDays);
  const answer = ofForm(given, given.openAccountDays ?? openAccountDays);
  if (stated.is !== 'not-stated') {
    const differs =
      stated.is === 'known' && answer.is === 'known' && said(stated.payment) !== said(answer.payment);
    return differs
      ? { is: 'contradicts', stated: said(stated.payment), given: said(answer.payment) }
      : stated;
  }
  if (answer.is !== 'not-stated') return answer;
  const written = paymentTerms?.map(({ text }) => text).join('; ');
  if (written === undefined) return { is: 'not-stated' };
  const payment = readPaymentWords(written);
  return payment ? { is: 'known', payment } : { is: 'unread', written };
}

function ofForm({ payment, paymentTerm, openAccountDays }: GivenPayment, otherDays?: number): PaymentFound {
  const days = openAccountDays ?? otherDays;
  if (typeof payment === 'string') {
    const read = readPaymentWords(payment);
    return read ? { is: 'known', payment: read } : { is: 'unread', written: payment };
  }
  if (payment) return { is: 'known', payment };
  switch (paymentTerm) {
    case undefined:
      return { is: 'not-stated' };
    case 'escrow':
      return { is: 'known', payment: inFull('escrow') };
    case 'advance':
      return { is: 'known', payment: inFull('transfer') };
    case 'open-account':
      return days === undefined ? { is: 'without-days' } : { is: 'known', payment: onCredit(days) };
  }
}

const said = (payment: readonly Instalment[]): string =>
  payment
    .map(({ share, amount, method, due: { event, days, date } }) =>
      [share ? `${share}%` : (amount?.amount ?? 'rest'), method, event, days ?? date]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
