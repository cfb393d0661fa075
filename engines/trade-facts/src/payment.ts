import type { InstalmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';

/**
 * How an instalment is paid.
 * - `escrow`: the trade's bank holds it until the goods it pays for have been received;
 * - `transfer`: from the buyer's account to the seller's at the trade's bank, at once;
 * - `outside`: by a bank outside the platform; it counts once the seller, or a bank it accepted, says that it has arrived;
 * - `credit`: the bank vouches for it with the buyer's credit limit, and the buyer pays when it falls due.
 */
export const PAYMENT_METHODS = ['escrow', 'transfer', 'outside', 'credit'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/**
 * What an instalment is due at.
 * - `order`, `production`, `shipment`: before goods are made, made, loaded: the step waits for it;
 * - `documents`: against a copy of the bill of lading; the goods are handed over when it is paid;
 * - `bill-of-lading`, `invoice`, `receipt`: some days after the date of the transport document, of the invoice, of the receipt;
 * - `date`: on a day of the calendar.
 */
export const DUE_EVENTS = [
  'order',
  'production',
  'shipment',
  'documents',
  'bill-of-lading',
  'invoice',
  'receipt',
  'date',
] as const;
export type DueEvent = (typeof DUE_EVENTS)[number];

/** `days` only with `bill-of-lading`, `invoice` and `receipt`; `date`, ISO 8601, only with the event of that name. */
export type Due = { readonly event: DueEvent; readonly days?: number; readonly date?: string };

/** A part of the price: a share of the total in per cent, an amount, or, where it states neither, what the others leave. */
export type Instalment = {
  readonly instalmentId: InstalmentId;
  readonly share?: string;
  readonly amount?: WireMoney;
  readonly method: PaymentMethod;
  readonly due: Due;
};

/** When a method is due by default: what is held or sent beforehand at the order, credit from the receipt on. */
const AT_ORDER: Due = { event: 'order' };

/** The whole price in one instalment. */
export function inFull(method: PaymentMethod, due: Due = AT_ORDER): readonly Instalment[] {
  return [{ instalmentId: '1', share: '100', method, due }];
}

/** The whole price some days after the receipt, with the bank's word for it. */
export const onCredit = (days: number): readonly Instalment[] => inFull('credit', { event: 'receipt', days });

const COUNTED: readonly DueEvent[] = ['bill-of-lading', 'invoice', 'receipt'];

/** Whether an instalment falls due some days after its event, not with it. */
export const isCountedFrom = (event: DueEvent): boolean => COUNTED.includes(event);

/** Events that fall due by and by, as goods are shipped, invoiced or received. */
const BY_AND_BY: readonly DueEvent[] = ['documents', ...COUNTED];

/** Whether an instalment falls due part by part, with the goods that its event is about. */
export const isByAndBy = ({ due }: Pick<Instalment, 'due'>): boolean => BY_AND_BY.includes(due.event);
