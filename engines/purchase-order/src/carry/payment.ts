import { inWords } from '@tongshang/refusal';
import { type Instalment, inFull, onCredit, paymentInWords } from '@tongshang/trade-facts';
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
  | {
      readonly is: 'contradicts';
      readonly stated: readonly Instalment[];
      readonly given: readonly Instalment[];
    }
  | { readonly is: 'unread'; readonly written: string };

/** The terms of payment that an order states, or the answer to what it leaves open; what it states is never replaced. */
export function paymentOfOrder(order: PurchaseOrder, given: GivenPayment = {}): PaymentFound {
  const { paymentTerms, openAccountDays } = order;
  const stated = ofForm(order, given.openAccountDays);
  const answer = ofForm(given, given.openAccountDays ?? openAccountDays);
  if (stated.is !== 'not-stated') {
    if (stated.is !== 'known' || answer.is !== 'known' || isSame(stated.payment, answer.payment))
      return stated;
    return { is: 'contradicts', stated: stated.payment, given: answer.payment };
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

/** Terms of payment as a parameter of a refusal, in words of each language. */
export function paymentSaid<const Param extends string>(param: Param, payment: readonly Instalment[]) {
  const { en = '', ...words } = paymentInWords(payment);
  return inWords(param, en, { en, 'zh-CN': words['zh-CN'] ?? en });
}

const isSame = (left: readonly Instalment[], right: readonly Instalment[]): boolean =>
  paymentInWords(left).en === paymentInWords(right).en;
