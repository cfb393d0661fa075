import { isMemberState } from '@tongshang/country';
import type { OrganisationId } from '@tongshang/identifier';
import { formatMoney, parseMoney, sumMoney, type WireMoney } from '@tongshang/money';
import type { AgencyCase, PaymentState } from './declaration.ts';
import { refuse } from './refusals.ts';
import type { ShownAssessment } from './shown-assessment.ts';

/** The authorities to whom something can be owed. */
type Collector = 'customs' | 'tax';

/** Taxes go to the tax authority, everything else to customs. */
const TAXES: ReadonlySet<string> = new Set(['vat', 'excise']);

export const collectorOf = (type: string): Collector => (TAXES.has(type) ? 'tax' : 'customs');

/**
 * How a part of what was assessed is met outside:
 * - `own-account`: paid by the payer (the cash account of the United Kingdom's CDS, 电子支付, ACH), `broker-account`: by its broker, who bills it;
 * - `deferment`: charged to a deferment account that a guarantee secures (United Kingdom, Union; 汇总征税 in China; periodic monthly statement in the
 *   United States), and paid later;
 * - `postponed-vat`: import VAT that is accounted for in the VAT return (United Kingdom; Directive 2006/112/EC, article 211), and never paid at the border.
 */
export const MEANS = ['own-account', 'broker-account', 'deferment', 'postponed-vat'] as const;
type Means = (typeof MEANS)[number];

type PaidPart = {
  readonly means: Means;
  readonly amount: WireMoney;
  /** Of the receipt or statement. */
  readonly reference: string;
  /** ISO 8601 date of the payment, or of the statement it stands in. */
  readonly date: string;
};

/** How duties were met, as the payer or the declarant says. */
export type OutsideSaid = {
  readonly parts: readonly PaidPart[];
  /** Whose account it was, where it was a broker's. */
  readonly broker?: string | null;
  readonly note?: string | null;
  /** SHA-256 of papers that show it, hexadecimal. */
  readonly evidence: readonly string[];
};

export type OutsidePayment = OutsideSaid & {
  readonly paymentId: string;
  readonly statedBy: OrganisationId;
  readonly statedAt: Temporal.Instant;
  readonly state: 'stated' | 'confirmed' | 'refused' | 'taken-back';
  /** To whom it is owed and who has not said yet whether it came; nobody where no authority sits on the declaration. */
  readonly awaits: readonly Collector[];
  readonly reason: string | null;
  readonly endedAt: Temporal.Instant | null;
};

/** Whether a statement says that import duty was paid: nothing of it stands on a deferment account. Only VAT can be postponed. */
export const isDutyPaid = ({ parts }: Pick<OutsideSaid, 'parts'>): boolean =>
  parts.every(({ means }) => means !== 'deferment');

/** What a declaration's payment is once a statement is confirmed: what is deferred or postponed in any part was not paid. */
export const paymentBy = ({ parts }: Pick<OutsideSaid, 'parts'>): PaymentState =>
  parts.every(({ means }) => means === 'own-account' || means === 'broker-account')
    ? 'paid-outside'
    : 'deferred';

/** The statement that waits for an answer, or stands unanswered where nobody could answer. */
export const standingPayment = (payments: readonly OutsidePayment[]): OutsidePayment | undefined =>
  payments.find(({ state }) => state === 'stated');

/**
 * The statement that stands, where it is the one that was read.
 * @throws PAYMENT_NOT_STATED, PAYMENT_STATED_ANEW
 */
export function requireStanding(payments: readonly OutsidePayment[], paymentId: string): OutsidePayment {
  const standing = standingPayment(payments);
  if (!standing) throw refuse('PAYMENT_NOT_STATED');
  if (standing.paymentId !== paymentId) throw refuse('PAYMENT_STATED_ANEW', {}, 'paymentId');
  return standing;
}

/**
 * Whose word confirms a payment: of the authorities that sit on the declaration, those that something is owed to; where none of these does, its
 * customs authority.
 */
export function collectorsOf(
  { totals }: Pick<ShownAssessment, 'totals'>,
  cases: readonly Pick<AgencyCase, 'agency'>[],
): readonly Collector[] {
  const owed = new Set(
    totals.filter(({ amount }) => parseMoney(amount).amount > 0n).map(({ type }) => collectorOf(type)),
  );
  const seated = (['customs', 'tax'] as const).filter((one) => cases.some(({ agency }) => agency === one));
  const asked = seated.filter((one) => owed.has(one));
  return asked.length > 0 ? asked : seated.filter((one) => one === 'customs');
}

/** Whether VAT on imports can be accounted for in the return of whoever owes it. */
const postpones = (country: string): boolean => country === 'GB' || isMemberState(country);

/**
 * The parts come to what was assessed, in its currency; VAT alone is postponed, and only where the law has it.
 * @throws PAID_CURRENCY_DIFFERS, PAID_SUM_DIFFERS, POSTPONED_BEYOND_VAT, POSTPONED_NOT_THERE, PAYING_BROKER_UNNAMED, the refusals of money
 */
export function requireMet(
  { parts, broker }: Pick<OutsideSaid, 'parts' | 'broker'>,
  { total, totals }: Pick<ShownAssessment, 'total' | 'totals'>,
  country: string,
): void {
  const { currency } = total;
  const amounts = parts.map(({ amount }, index) => {
    if (amount.currency !== currency)
      throw refuse(
        'PAID_CURRENCY_DIFFERS',
        { found: amount.currency, currency },
        `parts/${index}/amount/currency`,
      );
    return parseMoney(amount, `parts/${index}/amount`);
  });
  const zero = amounts.findIndex(({ amount }) => amount <= 0n);
  if (zero >= 0) throw refuse('PAID_PART_EMPTY', {}, `parts/${zero}/amount`);
  const stated = sumMoney(amounts, currency);
  const owed = parseMoney(total);
  if (stated.amount !== owed.amount)
    throw refuse(
      'PAID_SUM_DIFFERS',
      { stated: formatMoney(stated).amount, total: total.amount, currency },
      'parts',
    );
  const index = parts.findIndex(({ means }) => means === 'postponed-vat');
  if (index >= 0) {
    if (!postpones(country)) throw refuse('POSTPONED_NOT_THERE', { country }, `parts/${index}/means`);
    const postponed = amounts.filter((_, at) => parts[at]?.means === 'postponed-vat');
    const vat = totals.filter(({ type }) => type === 'vat').map(({ amount }) => parseMoney(amount));
    if (sumMoney(postponed, currency).amount > sumMoney(vat, currency).amount)
      throw refuse('POSTPONED_BEYOND_VAT', {}, `parts/${index}/amount`);
  }
  if (parts.some(({ means }) => means === 'broker-account') && !broker)
    throw refuse('PAYING_BROKER_UNNAMED', {}, 'broker');
}
