import type { Instalment } from '@tongshang/trade-facts';
import type { DocumentInput } from './trade-input.ts';

/** Whether a day follows from what a demonstration made up; undefined where it does not follow from the instalment. */
type Follows = boolean | undefined;

/**
 * The due days of an invoice or a debit note that follow from what a demonstration made up, the terms of payment or the receipt that they count from, by their places: `dueDate` of the whole,
 * `instalments/0/dueDate` of an instalment. A day that follows from something else as well is none of them.
 */
export function madeDueDays(input: DocumentInput): string[] {
  if (input.type !== 'Invoice' && input.type !== 'DebitNote') return [];
  const { dueDate, instalments = [] } = input.details;
  const isMade = (day: string | undefined, of: readonly Instalment[]) => {
    const follows = day === undefined ? [] : of.map((one) => followsFromMade(input, one, day));
    return follows.includes(true) && !follows.includes(false);
  };
  return [
    ...(isMade(dueDate, input.trade.terms.payment) ? ['dueDate'] : []),
    ...instalments.flatMap((one, index) =>
      isMade(one.dueDate, [one.instalment]) ? [`instalments/${index}/dueDate`] : [],
    ),
  ];
}

function followsFromMade(
  input: Extract<DocumentInput, { type: 'Invoice' | 'DebitNote' }>,
  { due }: Instalment,
  day: string,
): Follows {
  const { terms, facts = [] } = input.trade;
  const isAgreed = !(terms.demonstration ?? []).some((one) => one === 'payment' || one === 'paymentDue');
  const leads = (from: string) =>
    Temporal.PlainDate.from(from)
      .add({ days: due.days ?? 0 })
      .toString() === day;
  switch (due.event) {
    case 'receipt': {
      const received = facts.flatMap((one) =>
        one.fact === 'delivered' && leads(utcDay(one.details.receivedAt)) ? [one.details] : [],
      );
      if (received.length === 0) return undefined;
      return !isAgreed || received.every(({ demonstration }) => demonstration?.includes('receivedAt'));
    }
    case 'invoice': {
      const { issueDate } = input.type === 'Invoice' ? input.details : input.details.invoice;
      return leads(issueDate) ? !isAgreed : undefined;
    }
    default:
      return due.date === day ? !isAgreed : undefined;
  }
}

/** As the day of a receipt is counted. */
const utcDay = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString();
