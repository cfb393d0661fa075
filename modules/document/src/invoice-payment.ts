import type { InstalmentId, ShipmentId } from '@tongshang/identifier';
import { formatMoney, parseMoney, sumMoney, type WireMoney } from '@tongshang/money';
import {
  dueDateOf,
  factsOf,
  type Instalment,
  instalmentsOf,
  least,
  partOf,
  partOfShipment,
  type Trade,
} from '@tongshang/trade';

/** What an invoice bills. */
type Billed = {
  /** Its own number, once it has one. */
  readonly invoiceNumber?: string;
  /** ISO 8601 date. */
  readonly issueDate: string;
  readonly total: WireMoney;
  readonly shipmentId?: ShipmentId;
  /** Where the stretch of the price that it bills begins, in minor units; behind all invoices where it is not said. */
  readonly from?: bigint;
  /** Of what is billed beyond invoices: the trade by which these said what each instalment pays for, where that was another. */
  readonly saidBy?: Trade;
  /** ISO 8601 date of the invoice from which days are counted, where that is not this paper. */
  readonly countedFrom?: string;
};

type InvoicedInstalment = {
  readonly instalment: Instalment;
  /** How much of what is billed it pays for, in minor units. */
  readonly size: bigint;
  /** What of it is still to be paid of what is billed, in minor units; what is held in escrow is not. */
  readonly open: bigint;
  /** What of what is billed reached the seller before, in minor units. */
  readonly paid: bigint;
  /** ISO 8601 date, where something is open, a day is known, and it has not passed when the invoice is issued. */
  readonly dueDate?: string;
};

/**
 * The instalments as they fall on what an invoice bills: the stretch of the price behind all that was invoiced before. What is earned first,
 * the first instalment pays, so a deposit is on the first invoices.
 */
function instalmentsOfInvoice(trade: Trade, billed: Billed): readonly InvoicedInstalment[] {
  const { issueDate, countedFrom = issueDate, shipmentId } = billed;
  const from = billed.from ?? invoicedBefore(trade, billed.invoiceNumber);
  const to = from + parseMoney(billed.total).amount;
  const said = new Map(
    instalmentsOf(billed.saidBy ?? trade).map((one) => [one.instalment.instalmentId, partOf(one, from)]),
  );
  return instalmentsOf(trade).map((standing) => {
    const { instalment, size, funded } = standing;
    const within = (part: typeof standing) => partOf(part, to) - partOf(part, from);
    const whole = partOf(standing, to) - (said.get(instalment.instalmentId) ?? 0n);
    const isPaid = instalment.method === 'transfer' || instalment.method === 'outside';
    const settled = within({ ...standing, size: least(funded, size) });
    const open = instalment.method === 'credit' ? whole : whole - settled;
    const day =
      open > 0n
        ? dueDateOf(trade, instalment, { shipmentId, issueDate: countedFrom })?.toString()
        : undefined;
    return {
      instalment,
      size: whole,
      open,
      paid: isPaid ? settled : 0n,
      ...(day !== undefined && day >= issueDate ? { dueDate: day } : {}),
    };
  });
}

/** As far as invoices bill the price with the notes that brought them to what their goods cost now. */
function invoicedBefore(trade: Trade, invoiceNumber: string | undefined): bigint {
  return factsOf(trade, 'invoiced')
    .filter(({ details }) => details.invoiceNumber !== invoiceNumber)
    .reduce(
      (sum, { details }) => sum + parseMoney(partOfShipment(trade, details.shipmentId).total).amount,
      0n,
    );
}

/** The one day on which all that is still to be paid of an invoice is due; undefined where there are several, or one is not known yet. */
export function dueDateOfInvoice(trade: Trade, billed: Billed): string | undefined {
  const open = instalmentsOfInvoice(trade, billed).filter((one) => one.open > 0n);
  const [day, ...others] = new Set(open.map(({ dueDate }) => dueDate));
  return others.length > 0 ? undefined : day;
}

/** The day an instalment arrived, where it arrived at once and its receiver says when. */
export function receivedOn(trade: Trade, instalmentId: InstalmentId): { readonly receivedOn?: string } {
  const [only, ...others] = factsOf(trade, 'funded').filter(
    ({ details }) => details.instalmentId === instalmentId,
  );
  const day = others.length === 0 ? only?.details.receivedOn : undefined;
  return day === undefined ? {} : { receivedOn: day };
}

/** What banks kept of an instalment from outside, at the seller's cost. */
export function keptOnTheWay(trade: Trade, instalmentId: InstalmentId): { readonly charges?: WireMoney } {
  const kept = factsOf(trade, 'funded').flatMap(({ details }) =>
    details.instalmentId === instalmentId && details.charges ? [parseMoney(details.charges.amount)] : [],
  );
  return kept.length > 0 ? { charges: formatMoney(sumMoney(kept, trade.terms.currency)) } : {};
}

/**
 * What an invoice says of its payment beside its due date: each of several instalments that pays for a part of it, with that part and
 * with its day where the invoice has none of its own, and what reached the seller before.
 */
export function paymentOfInvoice(trade: Trade, billed: Billed & { readonly dueDate?: string }) {
  const all = instalmentsOfInvoice(trade, billed);
  const money = (amount: bigint) => formatMoney({ amount, currency: trade.terms.currency });
  // Where a change moved what was said of an instalment beyond what is billed now, the terms are stated as they are agreed.
  const isWithin = all.every(({ size }) => size >= 0n);
  const instalments = all
    .filter(({ size }) => isWithin && size > 0n)
    .map(({ instalment, size, dueDate }) => ({
      instalment,
      amount: money(size),
      ...(dueDate !== undefined && billed.dueDate === undefined ? { dueDate } : {}),
    }));
  const prepayments = all
    .filter(({ paid }) => paid > 0n)
    .map(({ instalment: { instalmentId }, paid }) => ({
      instalmentId,
      amount: money(paid),
      ...receivedOn(trade, instalmentId),
    }));
  return {
    ...(all.length > 1 && instalments.length > 0 ? { instalments } : {}),
    ...(prepayments.length > 0 ? { prepayments } : {}),
  };
}
