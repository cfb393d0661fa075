import { randomUUIDv7 } from 'node:crypto';
import type { Contact, ContactCapability } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { ContactId, TradeId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import type { TradeCapability } from '@tongshang/trade';
import { checkCover, checkStatement, inWords } from './check-statement.ts';
import {
  countOrders,
  insertOrder,
  lockOrder,
  lockSale,
  nextNumber,
  selectOrder,
  selectOrdersOfSale,
  updateOrder,
} from './order-store.ts';
import { refuse } from './refusals.ts';
import { readSale } from './sale.ts';
import { isRunning, type KeptOrder, paidOf, type State, type Statement, totalOf } from './supplier-order.ts';

export type PurchasingDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly contacts: ContactCapability;
  readonly trades: TradeCapability;
};

export type OrderBody = {
  readonly supplierContactId: ContactId;
  readonly tradeId?: TradeId;
  readonly order: Statement;
  /** Asked about, and meant as it is stated. */
  readonly meant?: readonly 'beyond-sale'[];
};

/** As many as one organisation keeps. */
const ORDERS_MAX = 20_000;

/** @throws SUPPLIER_NOT_FOUND */
async function supplierOf({ contacts }: PurchasingDeps, tx: Tx, contactId: ContactId): Promise<Contact> {
  const [contact] = await contacts.readContacts(tx, [contactId]);
  if (!contact || contact.isArchived) throw refuse('SUPPLIER_NOT_FOUND', {}, 'supplierContactId');
  return contact;
}

/**
 * Checks what is to be written beside the other orders of its sale; they change no more until the transaction ends.
 * @param own the order that is written anew
 */
async function check(deps: PurchasingDeps, tx: Tx, body: OrderBody, own?: string): Promise<string> {
  const { supplierContactId, tradeId, order, meant = [] } = body;
  const { name } = await supplierOf(deps, tx, supplierContactId);
  checkStatement(order, tradeId !== undefined);
  if (tradeId !== undefined) {
    await lockSale(tx, tradeId);
    const { lines } = await readSale(deps.trades, tx, tradeId);
    const all = await selectOrdersOfSale(tx, tradeId);
    const others = all.filter(({ supplierOrderId }) => supplierOrderId !== own);
    checkCover(order, lines, others, meant.includes('beyond-sale'));
  } else checkCover(order, [], [], false);
  return searchOf(Object.values(name), order);
}

const searchOf = (names: readonly string[], { lines }: Statement): string =>
  [...names, ...lines.map(({ description }) => description)].join('\n').toLowerCase().slice(0, 20_000);

/**
 * Writes an order to a supplier, as a draft.
 * @throws SUPPLIER_ORDERS_TOO_MANY, SUPPLIER_NOT_FOUND, TRADE_NOT_FOUND, SUPPLIER_SALE_NOT_YOURS, and what `checkStatement` and `checkCover` refuse
 */
export async function createOrder(deps: PurchasingDeps, tx: Tx, body: OrderBody): Promise<KeptOrder> {
  if ((await countOrders(tx)) >= ORDERS_MAX)
    throw refuse('SUPPLIER_ORDERS_TOO_MANY', { limit: String(ORDERS_MAX) });
  const words = await check(deps, tx, body);
  const number = await nextNumber(tx);
  const supplierOrderId = randomUUIDv7();
  const search = `${number.toLowerCase()}\n${words}`;
  const { supplierContactId, tradeId = null, order: stated } = body;
  const kept = {
    supplierOrderId,
    number,
    supplierContactId,
    tradeId,
    stated,
    state: 'draft',
    version: 1,
  } as const;
  await insertOrder(tx, { ...kept, search });
  journal(deps, tx, supplierOrderId, 'written', { number, state: 'draft', version: 1, order: stated });
  return selectOrder(tx, supplierOrderId);
}

/**
 * Writes an order anew, as long as nothing was received of it; it is a draft again.
 * @throws as `createOrder`; SUPPLIER_ORDER_NOT_FOUND, SUPPLIER_ORDER_CHANGED_MEANWHILE, SUPPLIER_ORDER_FIXED, SUPPLIER_ORDER_PAID, SUPPLIER_PAID_BEYOND
 */
export async function changeOrder(
  deps: PurchasingDeps,
  tx: Tx,
  supplierOrderId: string,
  { version, ...body }: OrderBody & { readonly version: number },
): Promise<KeptOrder> {
  const before = await hold(tx, supplierOrderId, version);
  if (!isChangeable(before)) throw refuse('SUPPLIER_ORDER_FIXED');
  requirePaidStands(before, body);
  const words = await check(deps, tx, body, supplierOrderId);
  const { supplierContactId, tradeId = null, order: stated } = body;
  const search = `${before.number.toLowerCase()}\n${words}`;
  const { number } = before;
  // What it says now the supplier has neither seen nor confirmed.
  const state: State = 'draft';
  const kept = {
    supplierOrderId,
    number,
    state,
    supplierContactId,
    tradeId,
    stated,
    version: version + 1,
    search,
  };
  await updateOrder(tx, kept);
  journal(deps, tx, supplierOrderId, 'written', { number, state, version: version + 1, order: stated });
  return selectOrder(tx, supplierOrderId);
}

/** What was paid went to this supplier, in this currency, for no less than that. @throws SUPPLIER_ORDER_PAID, SUPPLIER_PAID_BEYOND */
function requirePaidStands(before: KeptOrder, { supplierContactId, order }: OrderBody): void {
  if (before.payments.length === 0) return;
  if (supplierContactId !== before.supplierContactId)
    throw refuse('SUPPLIER_ORDER_PAID', {}, 'supplierContactId');
  if (order.currency !== before.stated.currency) throw refuse('SUPPLIER_ORDER_PAID', {}, 'order/currency');
  const [paid, total] = [paidOf(before), totalOf(order)];
  if (total.amount < paid.amount)
    throw refuse('SUPPLIER_PAID_BEYOND', { paid: inWords(paid), total: inWords(total) }, 'order/lines');
}

/** @throws SUPPLIER_ORDER_NOT_FOUND, SUPPLIER_ORDER_CHANGED_MEANWHILE */
async function hold(tx: Tx, supplierOrderId: string, version: number): Promise<KeptOrder> {
  const order = await lockOrder(tx, supplierOrderId);
  if (order.version !== version) throw refuse('SUPPLIER_ORDER_CHANGED_MEANWHILE');
  return order;
}

/** Whether what the order says may still change. */
export const isChangeable = (order: KeptOrder): boolean =>
  (order.state === 'draft' || isRunning(order)) && order.receipts.length === 0;

/** Where an order may go from where it stands. */
export function stepsOf(order: KeptOrder): readonly State[] {
  switch (order.state) {
    case 'draft':
      return ['sent', 'cancelled'];
    case 'sent':
      return order.receipts.length === 0 ? ['confirmed', 'cancelled'] : ['confirmed', 'closed'];
    case 'confirmed':
      return order.receipts.length === 0 ? ['cancelled'] : ['closed'];
    default:
      return [];
  }
}

/** @throws SUPPLIER_ORDER_NOT_FOUND, SUPPLIER_ORDER_CHANGED_MEANWHILE, SUPPLIER_ORDER_STEP */
export async function moveOrder(
  deps: PurchasingDeps,
  tx: Tx,
  supplierOrderId: string,
  { version, state }: { readonly version: number; readonly state: State },
): Promise<KeptOrder> {
  const before = await hold(tx, supplierOrderId, version);
  if (!stepsOf(before).includes(state)) throw refuse('SUPPLIER_ORDER_STEP', {}, 'state');
  const { number, stated, supplierContactId, tradeId } = before;
  const { name } = await readName(deps, tx, supplierContactId);
  const search = `${number.toLowerCase()}\n${searchOf(Object.values(name), stated)}`;
  const kept = {
    supplierOrderId,
    number,
    supplierContactId,
    tradeId,
    stated,
    state,
    version: version + 1,
    search,
  };
  await updateOrder(tx, kept);
  journal(deps, tx, supplierOrderId, 'moved', { number, state, version: version + 1 });
  return selectOrder(tx, supplierOrderId);
}

/** Also of one that lies in the archive by now. */
async function readName({ contacts }: PurchasingDeps, tx: Tx, contactId: ContactId) {
  const [contact] = await contacts.readContacts(tx, [contactId]);
  return contact ?? { name: {} };
}

/** Every change is in the firm's own journal; nobody else is its audience. */
export function journal(
  { journal: own }: PurchasingDeps,
  tx: Tx,
  supplierOrderId: string,
  what: 'written' | 'moved' | 'received' | 'paid',
  said: object,
): void {
  own.append(tx, {
    kind: `purchasing.order-${what}`,
    subject: supplierOrderId,
    public: {},
    private: { said: said as never },
  });
}
