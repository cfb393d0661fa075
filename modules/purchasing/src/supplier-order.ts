import type { ContactId, LineId, TradeId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  lineTotal,
  type Money,
  parseDecimal,
  parseMoney,
  subtractDecimals,
  sumMoney,
  ZERO,
} from '@tongshang/money';

export const STATES = ['draft', 'sent', 'confirmed', 'closed', 'cancelled'] as const;
export type State = (typeof STATES)[number];

/** The VAT invoice (发票) that comes with the goods: with a special one input tax is refunded on export, with the others it is not. */
export const VAT_INVOICES = ['special', 'ordinary', 'none'] as const;
type VatInvoice = (typeof VAT_INVOICES)[number];

type OrderLine = {
  /** The line of the sale whose goods these are; absent for what is bought beside. */
  readonly saleLineId?: LineId;
  readonly description: string;
  readonly quantity: { readonly value: string; readonly unit: string };
  /** For one unit, in the currency of the order. */
  readonly unitPrice: string;
};

/** What an order to a supplier says. */
export type Statement = {
  /** ISO 4217; not that of the sale. */
  readonly currency: string;
  /** A line is named by its place, from 1. */
  readonly lines: readonly OrderLine[];
  readonly vatInvoice: VatInvoice;
  /** To be paid before the supplier begins; in the currency of the order. */
  readonly deposit?: string;
  /** How the rest is paid, in words. */
  readonly balanceTerms?: string;
  /** ISO 8601 date. */
  readonly deliverBy?: string;
  /** Where the goods are brought together. */
  readonly deliverTo?: string;
  /** What one unit of this currency is worth in that of the sale, as the firm reckons. */
  readonly rate?: string;
  readonly note?: string;
};

/** What came of an order at one time, as whoever received it says. */
export type Receipt = {
  readonly receivedOn: string;
  readonly lines: readonly {
    readonly line: number;
    readonly accepted: string;
    readonly rejected?: string;
    readonly reason?: string;
    readonly cartons?: number;
    readonly grossWeightKg?: string;
    readonly volumeM3?: string;
  }[];
  readonly note?: string;
};

/** Money that was paid outside, as whoever paid it says. */
export type Payment = {
  readonly paidOn: string;
  readonly amount: string;
  readonly reference?: string;
};

export type SupplierOrder = {
  readonly supplierOrderId: string;
  readonly number: string;
  readonly supplierContactId: ContactId;
  readonly tradeId: TradeId | null;
  readonly state: State;
  readonly version: number;
  readonly stated: Statement;
  readonly createdAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
};

/** An order with what was received and paid. */
export type KeptOrder = SupplierOrder & {
  readonly receipts: readonly (Receipt & { readonly receiptId: string })[];
  readonly payments: readonly (Payment & { readonly paymentId: string })[];
};

/** Quantity × price, rounded once to the currency's smallest unit. */
export function costOf({ quantity, unitPrice }: OrderLine, currency: string, place?: string): Money {
  const input = { quantity: parseDecimal(quantity.value), unitPrice: parseDecimal(unitPrice), currency };
  return lineTotal(input, 'half-up', place);
}

export function totalOf({ lines, currency }: Pick<Statement, 'lines' | 'currency'>): Money {
  return sumMoney(
    lines.map((line) => costOf(line, currency)),
    currency,
  );
}

export function paidOf({ payments, stated: { currency } }: KeptOrder): Money {
  return sumMoney(
    payments.map(({ amount }) => parseMoney({ amount, currency })),
    currency,
  );
}

/** The lines that count: as ordered; once the order is closed, what came of them; none of one that is cancelled. */
export function countingLines(order: KeptOrder): readonly OrderLine[] {
  const { lines } = order.stated;
  if (order.state === 'cancelled') return [];
  if (order.state !== 'closed') return lines;
  return lines.map((line, index) => {
    const value = formatDecimal(arrivedOf(order, index + 1).accepted);
    return { ...line, quantity: { ...line.quantity, value } };
  });
}

/** What is due for the lines that count, less what was paid; below zero where that is to come back. */
function balanceOf(order: KeptOrder): Money {
  const { currency } = order.stated;
  const due = totalOf({ lines: countingLines(order), currency });
  return { amount: due.amount - paidOf(order).amount, currency };
}

/** What is still to be paid; nothing where as much was paid. */
export function owedOf(order: KeptOrder): Money {
  const { amount, currency } = balanceOf(order);
  return { amount: amount > 0n ? amount : 0n, currency };
}

/** What was paid beyond what is due, and is to come back from the supplier. */
export function overpaidOf(order: KeptOrder): Money | undefined {
  const { amount, currency } = balanceOf(order);
  return amount < 0n ? { amount: -amount, currency } : undefined;
}

type Arrived = { readonly accepted: Decimal; readonly rejected: Decimal };

/** What came of one line, over all receipts. */
export function arrivedOf({ receipts }: Pick<KeptOrder, 'receipts'>, line: number): Arrived {
  const own = receipts.flatMap((receipt) => receipt.lines.filter((one) => one.line === line));
  const sum = (values: readonly string[]) =>
    values.map((value) => parseDecimal(value)).reduce(addDecimals, ZERO);
  return {
    accepted: sum(own.map(({ accepted }) => accepted)),
    rejected: sum(own.flatMap(({ rejected }) => (rejected === undefined ? [] : [rejected]))),
  };
}

/** What is still to come of one line; never below nothing. */
export function openOf(order: KeptOrder, line: number): Decimal {
  const ordered = parseDecimal(order.stated.lines[line - 1]?.quantity.value ?? '0');
  const open = subtractDecimals(ordered, arrivedOf(order, line).accepted);
  return compareDecimals(open, ZERO) > 0 ? open : ZERO;
}

/** How much of an order is there. */
export function receivedOf(order: KeptOrder): 'nothing' | 'part' | 'all' {
  if (order.receipts.length === 0) return 'nothing';
  return order.stated.lines.every((_, index) => compareDecimals(openOf(order, index + 1), ZERO) === 0)
    ? 'all'
    : 'part';
}

/** Whether it is on its way to the firm: what is owed of it, and what is late, counts. */
export const isRunning = ({ state }: Pick<SupplierOrder, 'state'>): boolean =>
  state === 'sent' || state === 'confirmed';

/** What is paid before the supplier begins and is not paid yet. */
export function depositOwed(order: KeptOrder): Money | undefined {
  const { deposit, currency } = order.stated;
  if (deposit === undefined || !isRunning(order)) return undefined;
  const left = parseMoney({ amount: deposit, currency }).amount - paidOf(order).amount;
  return left > 0n ? { amount: left, currency } : undefined;
}
