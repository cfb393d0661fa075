import { localTime, timeZoneOf } from '@tongshang/places';
import type { Due, Instalment, Trade } from '@tongshang/trade-facts';
import { factsOf } from './progress.ts';

/**
 * The day from which the days of an instalment count, by the last document, invoice or receipt there is: a loading by the clock of its
 * place, an invoice by its own date, a receipt by UTC. Undefined while there is none.
 */
function countedFrom(trade: Trade, { event }: Due): string | undefined {
  switch (event) {
    case 'bill-of-lading': {
      const consignment = factsOf(trade, 'shipped').at(-1)?.details.consignment;
      return consignment && localTime(consignment.loadedAt, timeZoneOf(consignment.portOfLoading)).date;
    }
    case 'invoice':
      return factsOf(trade, 'invoiced').at(-1)?.details.issueDate;
    case 'receipt':
      return factsOf(trade, 'delivered').at(-1)?.details.receivedAt;
    default:
      return undefined;
  }
}

/** The day on which an instalment, or what has last fallen due of it, is to be paid; undefined where no day is known yet. */
export function dueDateOf(trade: Trade, { due }: Pick<Instalment, 'due'>): Temporal.PlainDate | undefined {
  if (due.date !== undefined) return Temporal.PlainDate.from(due.date);
  const from = countedFrom(trade, due);
  if (from === undefined) return undefined;
  const day = from.includes('T')
    ? Temporal.Instant.from(from).toZonedDateTimeISO('UTC').toPlainDate()
    : Temporal.PlainDate.from(from);
  return day.add({ days: due.days ?? 0 });
}
