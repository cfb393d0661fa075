import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { ContactId, TradeId } from '@tongshang/identifier';
import { refuse } from './refusals.ts';
import type { KeptOrder, Payment, Receipt, State, SupplierOrder } from './supplier-order.ts';

const COLUMNS = `supplier_order_id as "supplierOrderId", number, supplier_contact_id as "supplierContactId", trade_id as "tradeId",
  state, version, stated, created_at as "createdAt", changed_at as "changedAt"`;

/** With what was received and paid, in the order in which it was recorded. */
async function keep(tx: Tx, orders: readonly SupplierOrder[]): Promise<KeptOrder[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ supplierOrderId }) => supplierOrderId);
  const receipts = await tx.rows<{ of: string; id: string; stated: Receipt }>(
    `select supplier_order_id as of, receipt_id as id, stated from purchasing.receipt
     where supplier_order_id = any ($1::uuid[]) order by receipt_id`,
    [ids],
  );
  const payments = await tx.rows<{ of: string; id: string; stated: Payment }>(
    `select supplier_order_id as of, payment_id as id, stated from purchasing.payment
     where supplier_order_id = any ($1::uuid[]) order by payment_id`,
    [ids],
  );
  return orders.map((order) => ({
    ...order,
    receipts: receipts
      .filter(({ of }) => of === order.supplierOrderId)
      .map(({ id, stated }) => ({ receiptId: id, ...stated })),
    payments: payments
      .filter(({ of }) => of === order.supplierOrderId)
      .map(({ id, stated }) => ({ paymentId: id, ...stated })),
  }));
}

/** @throws SUPPLIER_ORDER_NOT_FOUND */
export async function selectOrder(tx: Tx, supplierOrderId: string): Promise<KeptOrder> {
  return found(
    tx,
    await tx.rows(`select ${COLUMNS} from purchasing.supplier_order where supplier_order_id = $1`, [
      supplierOrderId,
    ]),
  );
}

/** As `selectOrder`, and nobody else changes it until the transaction ends. @throws SUPPLIER_ORDER_NOT_FOUND */
export async function lockOrder(tx: Tx, supplierOrderId: string): Promise<KeptOrder> {
  const sql = `select ${COLUMNS} from purchasing.supplier_order where supplier_order_id = $1 for update`;
  return found(tx, await tx.rows(sql, [supplierOrderId]));
}

async function found(tx: Tx, rows: readonly SupplierOrder[]): Promise<KeptOrder> {
  const [order] = await keep(tx, rows);
  if (!order) throw refuse('SUPPLIER_ORDER_NOT_FOUND');
  return order;
}

/** All orders for a sale, the oldest first. */
export async function selectOrdersOfSale(tx: Tx, tradeId: TradeId): Promise<KeptOrder[]> {
  const sql = `select ${COLUMNS} from purchasing.supplier_order
     where organisation_id = $1 and trade_id = $2 order by supplier_order_id`;
  return keep(tx, await tx.rows<SupplierOrder>(sql, [tx.organisationId, tradeId]));
}

/**
 * One after the other for each sale, so that two orders at once do not cover a line twice; held until the transaction ends.
 */
export async function lockSale(tx: Tx, tradeId: TradeId): Promise<void> {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('purchasing.sale ' || $1 || ' ' || $2, 0))`, [
    tx.organisationId,
    tradeId,
  ]);
}

type Filter = {
  readonly state: State | undefined;
  readonly supplierContactId: ContactId | undefined;
  readonly tradeId: TradeId | undefined;
  readonly text: string | undefined;
};

/** The newest first. */
export async function selectOrders(
  tx: Tx,
  { state, supplierContactId, tradeId, text }: Filter,
  after: readonly unknown[] | undefined,
  limit: number,
): Promise<KeptOrder[]> {
  const rows = await tx.rows<SupplierOrder>(
    `select ${COLUMNS} from purchasing.supplier_order
     where organisation_id = $1 and ($2::text is null or state = $2) and ($3::uuid is null or supplier_contact_id = $3)
       and ($4::uuid is null or trade_id = $4) and ($5::text is null or strpos(search, lower($5)) > 0)
       and ($6::timestamptz is null or (created_at, supplier_order_id) < ($6, $7::uuid))
     order by created_at desc, supplier_order_id desc limit $8`,
    [
      ...[tx.organisationId, state ?? null, supplierContactId ?? null, tradeId ?? null, text ?? null],
      ...[after?.[0] ?? null, after?.[1] ?? null, limit],
    ],
  );
  return keep(tx, rows);
}

export async function countOrders(tx: Tx): Promise<number> {
  const sql = 'select count(*)::int as count from purchasing.supplier_order where organisation_id = $1';
  return (await tx.one<{ count: number }>(sql, [tx.organisationId])).count;
}

/** Orders for sales under way that may be late on a day, or have a deposit: the oldest first. */
export async function selectRunning(tx: Tx, today: string, limit: number): Promise<KeptOrder[]> {
  const sql = `select ${COLUMNS} from purchasing.supplier_order
     where organisation_id = $1 and state in ('sent', 'confirmed') and trade_id is not null
       and (stated ->> 'deliverBy' < $2 or jsonb_exists(stated, 'deposit')) order by created_at limit $3`;
  return keep(tx, await tx.rows<SupplierOrder>(sql, [tx.organisationId, today, limit]));
}

/** Counts without gaps: the count rolls back with its transaction. */
export async function nextNumber(tx: Tx): Promise<string> {
  const { last } = await tx.one<{ last: bigint }>(
    `insert into purchasing.counter as c (organisation_id, last) values ($1, 1)
     on conflict (organisation_id) do update set last = c.last + 1 returning last`,
    [tx.organisationId],
  );
  return `S-${String(last).padStart(6, '0')}`;
}

type Written = Pick<
  SupplierOrder,
  'supplierOrderId' | 'number' | 'supplierContactId' | 'tradeId' | 'stated'
> & {
  readonly state: State;
  readonly version: number;
  readonly search: string;
};

export async function insertOrder(tx: Tx, order: Written): Promise<void> {
  await tx.run(
    `insert into purchasing.supplier_order (supplier_order_id, organisation_id, number, supplier_contact_id, trade_id, state, version,
       stated, search, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [
      ...[order.supplierOrderId, tx.organisationId, order.number, order.supplierContactId, order.tradeId],
      ...[order.state, order.version, JSON.stringify(order.stated), order.search, tx.now],
    ],
  );
  await insertVersion(tx, order);
}

export async function updateOrder(tx: Tx, order: Written): Promise<void> {
  await tx.run(
    `update purchasing.supplier_order set supplier_contact_id = $2, trade_id = $3, state = $4, version = $5, stated = $6, search = $7,
       changed_at = $8 where supplier_order_id = $1`,
    [
      ...[order.supplierOrderId, order.supplierContactId, order.tradeId, order.state, order.version],
      ...[JSON.stringify(order.stated), order.search, tx.now],
    ],
  );
  await insertVersion(tx, order);
}

async function insertVersion(tx: Tx, { supplierOrderId, version, state, stated }: Written): Promise<void> {
  await tx.run(
    `insert into purchasing.supplier_order_version (supplier_order_id, version, organisation_id, person_id, state, stated, written_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [supplierOrderId, version, tx.organisationId, tx.personId, state, JSON.stringify(stated), tx.now],
  );
}

const RECORD = {
  receipt: `insert into purchasing.receipt (receipt_id, supplier_order_id, organisation_id, person_id, stated, recorded_at)
    values ($1, $2, $3, $4, $5, $6)`,
  payment: `insert into purchasing.payment (payment_id, supplier_order_id, organisation_id, person_id, stated, recorded_at)
    values ($1, $2, $3, $4, $5, $6)`,
} as const;

export async function insertRecord(
  tx: Tx,
  kind: keyof typeof RECORD,
  supplierOrderId: string,
  stated: Receipt | Payment,
): Promise<void> {
  await tx.run(RECORD[kind], [
    ...[randomUUIDv7(), supplierOrderId, tx.organisationId, tx.personId, JSON.stringify(stated), tx.now],
  ]);
}
