import { inWords } from '@tongshang/refusal';
import { type Due, type Instalment, inFull, paymentInWords } from '@tongshang/trade-facts';
import { creditInWords, readPaymentWords } from '../payment-words.ts';
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
  /** Open account, of which nobody says how many days, or what they are counted from. */
  | { readonly is: 'without-days' | 'without-event'; readonly days?: number; readonly written: string }
  | {
      readonly is: 'contradicts';
      readonly stated: readonly Instalment[];
      readonly given: readonly Instalment[];
    }
  | { readonly is: 'unread'; readonly written: string };

/**
 * The terms of payment that an order states, as such or in words, or the answer to what it leaves open; what it states is never replaced. Open
 * account is the seller's own credit: no bank vouches for it unless instalments say so, and what its days are counted from is not made up.
 */
export function paymentOfOrder(order: PurchaseOrder, given: GivenPayment = {}): PaymentFound {
  const written = order.paymentTerms?.map(({ text }) => text).join('; ');
  const credit = written === undefined ? undefined : creditInWords(written);
  const stated = statedBy(order, written, { days: given.openAccountDays, credit });
  const answer = ofForm(given, { days: order.openAccountDays, credit });
  if (answer.is === 'not-stated') return stated;
  if (stated.is === 'not-stated' || stated.is === 'unread') return contradictedDays(answer, credit);
  if (answer.is !== 'known') return stated.is === 'known' ? stated : answer;
  if (stated.is === 'known')
    return isSame(stated.payment, answer.payment)
      ? stated
      : { is: 'contradicts', stated: stated.payment, given: answer.payment };
  if (stated.is === 'contradicts') return stated;
  const isOther = answer.payment.some(({ due }) => stated.days !== undefined && due.days !== stated.days);
  return isOther ? { is: 'unread', written: stated.written } : answer;
}

type Credit = { readonly days: number | undefined; readonly credit: Due | undefined };

/** What the order states: as such, else in its words; both where they agree. */
function statedBy(order: PurchaseOrder, written: string | undefined, known: Credit): PaymentFound {
  const form = ofForm(order, known);
  const read = written === undefined ? undefined : readPaymentWords(written);
  if (written === undefined) return form;
  if (form.is === 'not-stated') return read ? { is: 'known', payment: read } : { is: 'unread', written };
  const isOther = form.is === 'known' && read !== undefined && !isSame(form.payment, read);
  return isOther ? { is: 'unread', written } : form;
}

/** Days of credit that the order's words name are not replaced by others. */
function contradictedDays(answer: PaymentFound, credit: Due | undefined): PaymentFound {
  if (answer.is !== 'known' || credit?.days === undefined) return answer;
  const [only, ...more] = answer.payment;
  const isOther = more.length === 0 && only?.due.days !== undefined && only.due.days !== credit.days;
  if (!isOther) return answer;
  return { is: 'contradicts', stated: inFull('outside', credit), given: answer.payment };
}

function ofForm({ payment, paymentTerm, openAccountDays }: GivenPayment, known: Credit): PaymentFound {
  const days = openAccountDays ?? known.days;
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
    case 'open-account': {
      if (days === undefined) return { is: 'without-days', written: 'open account' };
      if (!known.credit) return { is: 'without-event', days, written: `open account, ${days} days` };
      return { is: 'known', payment: inFull('outside', { ...known.credit, days }) };
    }
  }
}

/** Terms of payment as a parameter of a refusal, in words of each language. */
export function paymentSaid<const Param extends string>(param: Param, payment: readonly Instalment[]) {
  const { en = '', ...words } = paymentInWords(payment);
  return inWords(param, en, { en, 'zh-CN': words['zh-CN'] ?? en });
}

/** Whether two schedules ask for the same, also where one names the share that the other leaves as the rest. */
const isSame = (left: readonly Instalment[], right: readonly Instalment[]): boolean =>
  said(left) === said(right);

function said(payment: readonly Instalment[]): string {
  const isShared = payment.every(({ amount }) => amount === undefined);
  const rest = payment.reduce((left, { share }) => left - Number(share ?? 0), 100);
  const shares = payment.map((one) =>
    isShared && one.share === undefined ? { ...one, share: String(rest) } : one,
  );
  return paymentInWords(shares).en ?? '';
}
