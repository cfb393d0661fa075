import type { ShipmentId } from '@tongshang/identifier';
import { localTime, timeZoneOf } from '@tongshang/places';
import type { Due, Instalment, Trade } from '@tongshang/trade-facts';
import { factsOf, holds } from './progress.ts';

/** What is billed: one shipment, or with no id everything; `issueDate` is that of the invoice, ISO 8601. */
type Billed = { readonly shipmentId: ShipmentId | undefined; readonly issueDate: string };

/**
 * The day on which an instalment, or what has last fallen due of it, is to be paid; undefined where no day is known yet. A loading counts by
 * the clock of its place, an invoice by its own date, a receipt by UTC.
 * @param billed of an invoice that is about to be issued: the day after everything it bills has been loaded or received
 */
export function dueDateOf(
  trade: Trade,
  { due }: Pick<Instalment, 'due'>,
  billed?: Billed,
): Temporal.PlainDate | undefined {
  if (due.date !== undefined) return Temporal.PlainDate.from(due.date);
  return countedFrom(trade, due, billed)?.add({ days: due.days ?? 0 });
}

/** The day from which the days of an instalment count, by the last document, invoice or receipt there is. */
function countedFrom(trade: Trade, { event }: Due, billed?: Billed): Temporal.PlainDate | undefined {
  switch (event) {
    case 'bill-of-lading': {
      const consignment = lastOf(trade, 'shipped', billed)?.details.consignment;
      if (!consignment) return undefined;
      const { date } = localTime(consignment.loadedAt, timeZoneOf(consignment.portOfLoading));
      return Temporal.PlainDate.from(date);
    }
    case 'invoice': {
      const date = billed?.issueDate ?? factsOf(trade, 'invoiced').at(-1)?.details.issueDate;
      return date === undefined ? undefined : Temporal.PlainDate.from(date);
    }
    case 'receipt': {
      const at = lastReceipt(trade, billed);
      return at === undefined ? undefined : Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate();
    }
    default:
      return undefined;
  }
}

/** When the last goods were received; of what was lost on its way, when that was stated. */
function lastReceipt(trade: Trade, billed?: Billed): string | undefined {
  const received = lastOf(trade, 'delivered', billed)?.details.receivedAt;
  const lost = lastOf(trade, 'lost', billed)?.at;
  if (received === undefined || lost === undefined) return received ?? lost;
  return Temporal.Instant.compare(Temporal.Instant.from(lost), Temporal.Instant.from(received)) > 0
    ? lost
    : received;
}

function lastOf<F extends 'shipped' | 'delivered' | 'lost'>(trade: Trade, fact: F, billed?: Billed) {
  const about = billed?.shipmentId;
  if (billed && about === undefined && !holds(trade, fact === 'lost' ? 'delivered' : fact, 'all'))
    return undefined;
  return factsOf(trade, fact).findLast(({ details }) => about === undefined || details.shipmentId === about);
}
