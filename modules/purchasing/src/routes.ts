import type { Tx } from '@tongshang/database';
import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import * as contract from './contract.ts';
import { selectOrder, selectOrders, selectOrdersOfSale } from './order-store.ts';
import { recordPayment, recordReceipt } from './record.ts';
import { readSale } from './sale.ts';
import type { KeptOrder } from './supplier-order.ts';
import { coverageView, listed, viewOf } from './view.ts';
import { changeOrder, createOrder, moveOrder, type OrderBody, type PurchasingDeps } from './write-order.ts';

const tags = ['supplier orders'];
const read = { scope: 'purchasing:read' } as const;
const write = { scope: 'purchasing:write' } as const;

const SALE = ['TRADE_NOT_FOUND', 'SUPPLIER_SALE_NOT_YOURS'] as const;
const WRITTEN = [
  ...SALE,
  ...(['SUPPLIER_NOT_FOUND', 'SUPPLIER_CURRENCY_UNKNOWN', 'SUPPLIER_DEPOSIT_BEYOND'] as const),
  ...(['SUPPLIER_RATE_WITHOUT_SALE', 'SUPPLIER_SALE_LINE_UNKNOWN', 'SUPPLIER_UNIT_DIFFERS'] as const),
  ...(['SUPPLIER_COVERS_BEYOND', 'MONEY_TOO_MANY_DECIMALS', 'UNIT_UNKNOWN', 'QUANTITY_TOO_LARGE'] as const),
  ...(['QUANTITY_TOO_FINE', 'MONEY_TOO_LARGE'] as const),
];
const HELD = ['SUPPLIER_ORDER_NOT_FOUND', 'SUPPLIER_ORDER_CHANGED_MEANWHILE'] as const;

/** What a firm buys for what it sells: written, followed, received, paid; and what its sales have of it. */
export function purchasingRoutes(app: HttpApp, deps: PurchasingDeps): void {
  reading(app, deps);
  writing(app, deps);
  recording(app, deps);
}

/** The day by the clocks of the server: what is late by a day is late everywhere. */
const today = (tx: Tx): string => tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();

async function namesOf({ contacts }: PurchasingDeps, tx: Tx, orders: readonly KeptOrder[]) {
  const ids = [...new Set(orders.map(({ supplierContactId }) => supplierContactId))];
  const known = await contacts.readContacts(tx, ids);
  return new Map(known.map(({ contactId, name }) => [contactId, name] as const));
}

async function whole(deps: PurchasingDeps, tx: Tx, principal: Principal, order: KeptOrder) {
  const sale = order.tradeId === null ? undefined : { trade: await deps.trades.readTrade(tx, order.tradeId) };
  return viewOf(order, await namesOf(deps, tx, [order]), sale, principal, today(tx)) as never;
}

function reading(app: HttpApp, deps: PurchasingDeps): void {
  query(app, {
    url: '/api/v1/supplier-orders',
    operationId: 'listSupplierOrders',
    summary: 'One’s own orders to suppliers, the newest first',
    tags,
    access: read,
    querystring: contract.ListQuery,
    response: contract.OrderPage,
    refusals: ['CURSOR_INVALID'],
    async handler({ tx, query: { limit, cursor, state, supplier, tradeId, text } }) {
      const after = decodeCursor(cursor, ['instant', 'uuid']);
      const filter = { state, supplierContactId: supplier, tradeId, text };
      const rows = await selectOrders(tx, filter, after, limit + 1);
      const page = pageOf(rows, limit, (row) => [row.createdAt.toString(), row.supplierOrderId]);
      const names = await namesOf(deps, tx, page.items);
      return { ...page, items: page.items.map((order) => listed(order, names, today(tx))) } as never;
    },
  });
  query(app, {
    url: '/api/v1/supplier-orders/:supplierOrderId',
    operationId: 'readSupplierOrder',
    summary: 'An order to a supplier, with what was received of it and paid for it',
    tags,
    access: read,
    params: contract.Path,
    response: contract.Order,
    refusals: ['SUPPLIER_ORDER_NOT_FOUND'],
    handler: async ({ tx, principal, params: { supplierOrderId } }) =>
      whole(deps, tx, principal, await selectOrder(tx, supplierOrderId)),
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/supplier-orders',
    operationId: 'readSupplierCoverage',
    summary:
      'From which suppliers the goods of one’s own sale come, what of them is there, and what is earned',
    tags,
    access: { ...read, and: 'trade:read' },
    params: contract.SalePath,
    response: contract.Coverage,
    refusals: [...SALE, 'MONEY_TOO_LARGE'],
    async handler({ tx, principal, params: { tradeId } }) {
      const sale = await readSale(deps.trades, tx, tradeId);
      const orders = await selectOrdersOfSale(tx, tradeId);
      return coverageView(sale, orders, await namesOf(deps, tx, orders), principal) as never;
    },
  });
}

function writing(app: HttpApp, deps: PurchasingDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/supplier-orders',
    operationId: 'createSupplierOrder',
    summary: 'Write an order to a supplier, as a draft',
    tags,
    access: write,
    body: contract.Written,
    status: 201,
    response: contract.Order,
    refusals: [...WRITTEN, 'SUPPLIER_ORDERS_TOO_MANY'],
    handler: async ({ tx, principal, body }) =>
      whole(deps, tx, principal, await createOrder(deps, tx, body as OrderBody)),
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/supplier-orders/:supplierOrderId',
    operationId: 'changeSupplierOrder',
    summary: 'Write an order to a supplier anew, as long as nothing was received of it',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.Path,
    body: contract.Change,
    response: contract.Order,
    refusals: [...HELD, ...WRITTEN, 'SUPPLIER_ORDER_FIXED', 'SUPPLIER_ORDER_PAID', 'SUPPLIER_PAID_BEYOND'],
    handler: async ({ tx, principal, params: { supplierOrderId }, body }) =>
      whole(deps, tx, principal, await changeOrder(deps, tx, supplierOrderId, body as never)),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/supplier-orders/:supplierOrderId/steps',
    operationId: 'moveSupplierOrder',
    summary: 'Say where an order stands: sent, confirmed by the supplier as reported, closed, cancelled',
    tags,
    access: write,
    params: contract.Path,
    body: contract.Step,
    response: contract.Order,
    refusals: [...HELD, 'SUPPLIER_ORDER_STEP'],
    handler: async ({ tx, principal, params: { supplierOrderId }, body }) =>
      whole(deps, tx, principal, await moveOrder(deps, tx, supplierOrderId, body)),
  });
}

function recording(app: HttpApp, deps: PurchasingDeps): void {
  const refusals = ['SUPPLIER_ORDER_NOT_FOUND', 'SUPPLIER_ORDER_STEP', 'SUPPLIER_RECORDS_TOO_MANY'] as const;
  command(app, {
    method: 'POST',
    url: '/api/v1/supplier-orders/:supplierOrderId/receipts',
    operationId: 'recordSupplierReceipt',
    summary: 'Record what came of an order, where its goods are brought together',
    tags,
    access: write,
    params: contract.Path,
    body: contract.NewReceipt,
    status: 201,
    response: contract.Order,
    refusals: [
      ...refusals,
      ...(['SUPPLIER_DAY_TO_COME', 'SUPPLIER_RECEIPT_EMPTY', 'SUPPLIER_LINE_UNKNOWN'] as const),
      ...(['SUPPLIER_REASON_MISSING', 'SUPPLIER_RECEIVED_BEYOND'] as const),
    ],
    handler: async ({ tx, principal, params: { supplierOrderId }, body }) =>
      whole(deps, tx, principal, await recordReceipt(deps, tx, supplierOrderId, body)),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/supplier-orders/:supplierOrderId/payments',
    operationId: 'recordSupplierPayment',
    summary: 'Record that money was paid to the supplier, outside',
    tags,
    access: write,
    params: contract.Path,
    body: contract.NewPayment,
    status: 201,
    response: contract.Order,
    refusals: [...refusals, 'SUPPLIER_DAY_TO_COME', 'SUPPLIER_PAID_BEYOND', 'MONEY_TOO_MANY_DECIMALS'],
    handler: async ({ tx, principal, params: { supplierOrderId }, body }) =>
      whole(deps, tx, principal, await recordPayment(deps, tx, supplierOrderId, body)),
  });
}
