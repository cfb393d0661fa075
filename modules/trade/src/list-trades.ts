import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { type AwaitedMatter, soughtOf } from '@tongshang/module';
import type { Fact, TradeRole, TradeStatus } from '@tongshang/trade-facts';
import { ASKED } from './invitation-store.ts';
import { type Sort, sortKey } from './list-sort.ts';
import { soughtCondition } from './sought-trades.ts';
import {
  COLUMNS,
  HANDLING,
  type ItemRow,
  idsOf,
  itemOf,
  OWN,
  type TradeListItem,
  todayOf,
  withMatter,
} from './trade-lists.ts';

type TradeFilter = {
  readonly role?: TradeRole | undefined;
  readonly status?: TradeStatus | undefined;
  /** The latest fact stated. */
  readonly milestone?: Fact | undefined;
  readonly waitingForMe?: boolean | undefined;
  readonly text?: string | undefined;
  /** The organisation, or contact, that is the other side. */
  readonly partner?: string | undefined;
  /** UN/LOCODE of the port of loading or of discharge. */
  readonly port?: string | undefined;
  /** ISO 8601 dates, both included. */
  readonly openedFrom?: string | undefined;
  readonly openedUntil?: string | undefined;
  readonly arrivesFrom?: string | undefined;
  readonly arrivesUntil?: string | undefined;
  /** The step that is expected next. */
  readonly step?: Fact | undefined;
  /** Its day has passed. */
  readonly late?: boolean | undefined;
  readonly marked?: boolean | undefined;
  /** A person of the caller's organisation. */
  readonly assignedTo?: string | undefined;
  readonly limit: number;
} & Order;

/** Where the page begins: after which id, or, sorted by something else than what is newest, after which key and id. */
type Order =
  | { readonly sort?: undefined; readonly after?: string | undefined }
  | {
      readonly sort: Sort;
      readonly language: string;
      readonly after?: readonly [key: string, tradeId: TradeId] | undefined;
    };

type Listed = TradeListItem & { readonly sortKey?: string };

/** Sorts after every id. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What is sorted by something else than what is newest is looked for among so many of the newest. */
export const SORTED_MAX = 2_000;

/**
 * The caller's trades, the newest first (ids carry their time), or sorted. Walks the organisation's own index and stops when the page is
 * full, or sorted when enough are seen; so only the conditions asked for are written, or the plan for all of them together would sort everything first.
 */
export async function listTrades(
  tx: Tx,
  filter: TradeFilter,
  matters: readonly AwaitedMatter[],
): Promise<Listed[]> {
  const values: unknown[] = [tx.organisationId];
  const name = (value: unknown) => `$${values.push(value)}`;
  const sought = filter.text?.trim() ? soughtOf(filter.text) : undefined;
  const waiting = filter.waitingForMe
    ? `and (waiting_for is not null or trade_id = any(${name(idsOf(matters))}::uuid[]))`
    : '';
  const before = filter.sort ? LAST_ID : (filter.after ?? LAST_ID);
  const conditions = [
    ...conditionsOf(filter, todayOf(tx), name),
    ...(sought ? [soughtCondition(sought, name)] : []),
  ];
  const order = filter.sort ? sortKey(filter.sort, filter.language, name) : undefined;
  if (order && filter.sort && filter.after) {
    const [key, tradeId] = filter.after;
    conditions.push(
      `(${order.key}, t.trade_id) ${order.isDescending ? '<' : '>'} (${name(key)} collate "C", ${name(tradeId)}::uuid)`,
    );
  }
  const way = order?.isDescending ? 'desc' : 'asc';
  const sql = `
    select ${COLUMNS}, own.* ${order ? `, ${order.key} as sort_key` : ''} from (
      select distinct trade_id from trade.party p
      where ${filter.waitingForMe ? 'acted_by' : 'organisation_id'} = $1 and trade_id < ${name(before)} and not p.declined and not (${ASKED})
        ${filter.role === undefined ? '' : `and role = ${name(filter.role)}`}
        ${filter.status === undefined ? '' : `and status = ${name(filter.status)}`}
        ${waiting}
      order by trade_id desc ${order ? `limit ${SORTED_MAX}` : ''}
    ) mine join trade.trade t using (trade_id) ${HANDLING}, lateral (${OWN}) own
    where true ${conditions.map((condition) => `and ${condition}`).join(' ')}
    order by ${order ? `sort_key ${way}, t.trade_id ${way}` : 'trade_id desc'} limit ${name(filter.limit)}`;
  const walk = () => tx.rows<ItemRow & { readonly sort_key?: string }>(sql, values);
  // Asking for each trade in turn whether the caller is a party of it would make a long walk slow; all of these are its own.
  const isLongWalk = conditions.length > 0 || order !== undefined;
  const rows = isLongWalk
    ? await tx.elevated('a search among the trades of the caller’s organisation', walk)
    : await walk();
  return rows.map((row) => ({
    ...withMatter(itemOf(row, todayOf(tx)), matters),
    ...(row.sort_key === undefined ? {} : { sortKey: row.sort_key }),
  }));
}

function conditionsOf(filter: TradeFilter, today: string, name: (value: unknown) => string): string[] {
  const given = <V>(value: V | undefined, condition: (value: V) => string): string[] =>
    value === undefined ? [] : [condition(value)];
  return [
    ...given(filter.milestone, (fact) => `t.latest_fact = ${name(fact)}`),
    ...given(filter.step, (fact) => `t.next_fact = ${name(fact)}`),
    ...given(
      filter.partner,
      (id) => `${name(id)}::uuid in (t.seller_organisation_id, t.buyer_organisation_id)`,
    ),
    ...given(
      filter.port,
      (code) =>
        `${name(code)} in (t.terms #>> '{portOfLoading,unlocode}', t.terms #>> '{portOfDischarge,unlocode}')`,
    ),
    ...given(filter.openedFrom, (day) => `t.created_at >= ${name(day)}::date`),
    ...given(filter.openedUntil, (day) => `t.created_at < ${name(day)}::date + 1`),
    ...given(filter.arrivesFrom, (day) => `t.arrives_on >= ${name(day)}::date`),
    ...given(filter.arrivesUntil, (day) => `t.arrives_on <= ${name(day)}::date`),
    ...(filter.late ? [`t.status = 'open' and t.next_on < ${name(today)}::date`] : []),
    ...(filter.marked ? ['h.is_marked'] : []),
    ...given(filter.assignedTo, (person) => `h.assigned_to = ${name(person)}::uuid`),
  ];
}
