import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import {
  dueDateOf,
  factsOf,
  type Instalment,
  instalmentsOf,
  least,
  partOf,
  type Trade,
} from '@tongshang/trade';

/** What an invoice bills. */
type Billed = {
  /** Its own number, once it has one. */
  readonly invoiceNumber?: string;
  /** ISO 8601 date. */
  readonly issueDate: string;
  readonly total: WireMoney;
  readonly shipmentId?: string;
};

type InvoicedInstalment = {
  readonly instalment: Instalment;
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
  const { issueDate, shipmentId } = billed;
  const from = invoicedBefore(trade, billed.invoiceNumber);
  const to = from + parseMoney(billed.total).amount;
  return instalmentsOf(trade).map((standing) => {
    const { instalment, size, funded } = standing;
    const within = (part: typeof standing) => partOf(part, to) - partOf(part, from);
    const whole = within(standing);
    const isPaid = instalment.method === 'transfer' || instalment.method === 'outside';
    const settled = within({ ...standing, size: least(funded, size) });
    const open = instalment.method === 'credit' ? whole : whole - settled;
    const day = open > 0n ? dueDateOf(trade, instalment, { shipmentId, issueDate })?.toString() : undefined;
    return {
      instalment,
      open,
      paid: isPaid ? settled : 0n,
      ...(day !== undefined && day >= issueDate ? { dueDate: day } : {}),
    };
  });
}

function invoicedBefore(trade: Trade, invoiceNumber: string | undefined): bigint {
  return factsOf(trade, 'invoiced')
    .filter(({ details }) => details.invoiceNumber !== invoiceNumber)
    .reduce((sum, { details }) => sum + parseMoney(details.total).amount, 0n);
}

/** The one day on which all that is still to be paid of an invoice is due; undefined where there are several, or one is not known yet. */
export function dueDateOfInvoice(trade: Trade, billed: Billed): string | undefined {
  const open = instalmentsOfInvoice(trade, billed).filter((one) => one.open > 0n);
  const [day, ...others] = new Set(open.map(({ dueDate }) => dueDate));
  return others.length > 0 ? undefined : day;
}

/**
 * What an invoice says of its payment beside its due date: each of several instalments, with its day where the invoice has none of its own,
 * and what reached the seller before.
 */
export function paymentOfInvoice(trade: Trade, billed: Billed & { readonly dueDate?: string }) {
  const all = instalmentsOfInvoice(trade, billed);
  const paid = all.reduce((sum, one) => sum + one.paid, 0n);
  const instalments = all.map(({ instalment, dueDate }) => ({
    instalment,
    ...(dueDate !== undefined && billed.dueDate === undefined ? { dueDate } : {}),
  }));
  return {
    ...(instalments.length > 1 ? { instalments } : {}),
    ...(paid > 0n ? { paidBefore: formatMoney({ amount: paid, currency: trade.terms.currency }) } : {}),
  };
}
