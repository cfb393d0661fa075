import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { type AwaitedMatter, type Finder, soughtOf } from '@tongshang/module';
import { formatMoney } from '@tongshang/money';
import type { Fact, TradeRole, TradeStatus, TradeTerms, WireMoney } from '@tongshang/trade-facts';
import { ASKED } from './invitation-store.ts';
import { soughtCondition } from './sought-trades.ts';
import type { Summary } from './summary.ts';

/** One trade in a list. */
type TradeListItem = {
  readonly tradeId: TradeId;
  readonly number: string;
  readonly orderNumber: string | null;
  readonly status: TradeStatus;
  readonly demonstration: boolean;
  readonly roles: readonly TradeRole[];
  readonly seller: Summary['seller'];
  readonly buyer: Summary['buyer'];
  readonly goods: Summary['goods'];
  readonly lines: number;
  readonly incoterm: TradeTerms['incoterm'];
  readonly place: TradeTerms['place'];
  /** Null for roles that do not see prices. */
  readonly total: WireMoney | null;
  readonly latestFact: Fact | null;
  /** What the trade waits for the caller to do, and since when (the longest of its roles). */
  readonly waitingFor: string | null;
  /** The part of the trade's page where it is done, where another module says so. */
  readonly waitingPart: string | null;
  readonly waitingSince: string | null;
  /** The contact in whose name it is to be told; null where it is for the caller itself. */
  readonly waitingOf: Summary['seller'] | null;
  readonly createdAt: string;
  readonly changedAt: string;
};

type TradeFilter = {
  readonly role?: TradeRole | undefined;
  readonly status?: TradeStatus | undefined;
  /** The latest fact stated. */
  readonly milestone?: Fact | undefined;
  readonly waitingForMe?: boolean | undefined;
  readonly text?: string | undefined;
  /** Trade id of the last row of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
};

type ItemRow = {
  trade_id: string;
  number: string;
  order_number: string | null;
  status: TradeStatus;
  demonstration: boolean;
  roles: TradeRole[];
  priced: boolean;
  summary: Summary;
  terms: TradeTerms;
  total_amount: bigint;
  currency: string;
  latest_fact: Fact | null;
  waiting_for: string | null;
  waiting_since: Temporal.Instant | null;
  waiting_of: Summary['seller'] | null;
  created_at: Temporal.Instant;
  changed_at: Temporal.Instant;
};

const COLUMNS = `t.trade_id, t.number, t.order_number, t.status, t.demonstration, t.summary, t.terms, t.total_amount, t.currency,
  t.latest_fact, t.created_at, t.changed_at`;

/** The caller's own roles in a trade and what it waits for, of itself before what it is to tell of contacts. `$1` is the caller's organisation. */
const OWN = `
  select array_agg(p.role order by p.position) filter (where p.organisation_id = $1 and not (${ASKED})) as roles,
    bool_or(p.role in ('seller', 'buyer', 'bank', 'customs', 'tax', 'operator'))
      filter (where p.organisation_id = $1 and not (${ASKED})) as priced,
    (array_agg(p.waiting_for order by p.organisation_id <> $1, p.waiting_since)
      filter (where p.waiting_for is not null))[1] as waiting_for,
    (array_agg(case when p.organisation_id <> $1
        then jsonb_build_object('organisationId', p.organisation_id, 'name', p.record -> 'name') end
      order by p.organisation_id <> $1, p.waiting_since) filter (where p.waiting_for is not null))[1] as waiting_of,
    min(p.waiting_since) as waiting_since
  from trade.party p where p.trade_id = t.trade_id and p.acted_by = $1 and not p.declined`;

/** Sorts after every id. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * The caller's trades, the newest first (ids carry their time). Walks the organisation's own index and stops when the page is
 * full; so only the conditions asked for are written, or the plan for all of them together would sort everything first.
 */
export async function listTrades(
  tx: Tx,
  filter: TradeFilter,
  matters: readonly AwaitedMatter[],
): Promise<TradeListItem[]> {
  const values: unknown[] = [tx.organisationId, filter.after ?? LAST_ID, filter.limit];
  const given = (value: unknown, condition: (parameter: string) => string) =>
    value === undefined ? '' : ` and ${condition(`$${values.push(value)}`)}`;
  const sought = filter.text?.trim() ? soughtOf(filter.text) : undefined;
  const waiting = filter.waitingForMe
    ? `and (waiting_for is not null or trade_id = any(${`$${values.push(idsOf(matters))}`}::uuid[]))`
    : '';
  const sql = `
    select ${COLUMNS}, own.* from (
      select distinct trade_id from trade.party p
      where ${filter.waitingForMe ? 'acted_by' : 'organisation_id'} = $1 and trade_id < $2 and not p.declined and not (${ASKED})
        ${given(filter.role, (role) => `role = ${role}`)}${given(filter.status, (status) => `status = ${status}`)}
        ${waiting}
      order by trade_id desc
    ) mine join trade.trade t using (trade_id), lateral (${OWN}) own
    where true ${given(filter.milestone, (fact) => `t.latest_fact = ${fact}`)}
      ${sought ? `and ${soughtCondition(sought, (value) => `$${values.push(value)}`)}` : ''}
    order by trade_id desc limit $3`;
  const walk = () => tx.rows<ItemRow>(sql, values);
  // Asking for each trade in turn whether the caller is a party of it would make a long walk slow; all of these are its own.
  const isLongWalk = sought !== undefined || filter.milestone !== undefined;
  const rows = isLongWalk
    ? await tx.elevated('a search among the trades of the caller’s organisation', walk)
    : await walk();
  return rows.map((row) => withMatter(itemOf(row), matters));
}

/** The caller's trades by the numbers on their papers, by the sides and by the goods. */
export const tradesFound: Finder = {
  scope: 'trade:read',
  async find(tx, { text }, limit) {
    const found = await listTrades(tx, { text, limit }, []);
    return found.map(({ tradeId, number, goods, status, seller, buyer }) => {
      const of = seller.organisationId === tx.organisationId ? buyer.name : seller.name;
      return { kind: 'trade', id: tradeId, tradeId, number, name: goods, of, type: status };
    });
  },
};

const idsOf = (matters: readonly AwaitedMatter[]): readonly string[] => [
  ...new Set(matters.map(({ tradeId }) => tradeId)),
];

/** What waits for the caller elsewhere in a trade that itself waits for nothing of it, or only for what it might tell of a contact. */
function withMatter(item: TradeListItem, matters: readonly AwaitedMatter[]): TradeListItem {
  if (item.waitingFor !== null && item.waitingOf === null) return item;
  const matter = matters.find(({ tradeId }) => tradeId === item.tradeId);
  return matter ? awaiting(item, matter) : item;
}

const awaiting = (item: TradeListItem, { waitingFor, part, since }: AwaitedMatter): TradeListItem => ({
  ...item,
  ...{ waitingFor, waitingPart: part, waitingSince: since.toString(), waitingOf: null },
});

function itemOf(row: ItemRow): TradeListItem {
  const { seller, buyer, goods, lines } = row.summary;
  return {
    tradeId: row.trade_id,
    number: row.number,
    orderNumber: row.order_number,
    status: row.status,
    demonstration: row.demonstration,
    roles: row.roles,
    seller,
    buyer,
    goods,
    lines,
    incoterm: row.terms.incoterm,
    place: row.terms.place,
    total: row.priced ? formatMoney({ amount: row.total_amount, currency: row.currency }) : null,
    latestFact: row.latest_fact,
    waitingFor: row.waiting_for,
    waitingPart: null,
    waitingSince: row.waiting_since?.toString() ?? null,
    waitingOf: row.waiting_of,
    createdAt: row.created_at.toString(),
    changedAt: row.changed_at.toString(),
  };
}

/** What waits for the caller, the oldest first: of each trade what it waits for itself, and each matter that a module names. */
export async function listWaiting(
  tx: Tx,
  limit: number,
  matters: readonly AwaitedMatter[],
): Promise<TradeListItem[]> {
  const rows = await tx.rows<ItemRow>(
    `select ${COLUMNS}, own.* from (
       select trade_id, min(waiting_since) as since from trade.party p
       where acted_by = $1 and waiting_for is not null and not (${ASKED})
       group by trade_id order by min(waiting_since), trade_id limit $2
     ) mine join trade.trade t using (trade_id), lateral (${OWN}) own
     order by own.waiting_since, t.trade_id`,
    [tx.organisationId, limit],
  );
  const own = rows.map(itemOf);
  const of = await itemsOf(tx, idsOf(matters.slice(0, limit)));
  const named = matters.slice(0, limit).flatMap((matter) => {
    const item = of.get(matter.tradeId);
    const isKnown = own.some((one) => one.tradeId === matter.tradeId && one.waitingFor === matter.waitingFor);
    return item && !isKnown ? [awaiting(item, matter)] : [];
  });
  const seen = new Set<string>();
  return [...own, ...named]
    .filter(
      ({ tradeId, waitingFor }) =>
        !seen.has(`${tradeId} ${waitingFor}`) && seen.add(`${tradeId} ${waitingFor}`),
    )
    .toSorted(byWaiting)
    .slice(0, limit);
}

const byWaiting = (one: TradeListItem, other: TradeListItem): number =>
  Temporal.Instant.compare(sinceOf(one), sinceOf(other));
const sinceOf = ({ waitingSince, createdAt }: TradeListItem) =>
  Temporal.Instant.from(waitingSince ?? createdAt);

/** Trades of the caller by their ids. */
async function itemsOf(tx: Tx, tradeIds: readonly string[]): Promise<ReadonlyMap<string, TradeListItem>> {
  if (tradeIds.length === 0) return new Map();
  const rows = await tx.rows<ItemRow>(
    `select ${COLUMNS}, own.* from trade.trade t, lateral (${OWN}) own where t.trade_id = any($2::uuid[]) and own.roles is not null`,
    [tx.organisationId, tradeIds],
  );
  return new Map(rows.map((row) => [row.trade_id, itemOf(row)]));
}

type HomeNumbers = {
  readonly open: number;
  readonly waiting: number;
  readonly closed: number;
  readonly cancelled: number;
  /** Value of the open trades in which the caller sells or buys, by currency. */
  readonly openValue: readonly WireMoney[];
};

/** The caller's numbers: counts from its own index, values of its open sales and purchases. */
export async function readNumbers(tx: Tx, matters: readonly AwaitedMatter[]): Promise<HomeNumbers> {
  const own = [tx.organisationId];
  const [counts, waiting, values] = await tx.elevated(
    'counts over the trades of the caller’s organisation',
    () =>
      Promise.all([
        tx.rows<{ status: TradeStatus; trades: bigint }>(
          `select status, count(*) as trades
         from (select distinct status, trade_id from trade.party p
           where organisation_id = $1 and not declined and not (${ASKED})) mine group by status`,
          own,
        ),
        tx.one<{ trades: bigint }>(
          `select count(distinct trade_id) as trades from trade.party p
           where acted_by = $1 and not (${ASKED}) and (waiting_for is not null or trade_id = any($2::uuid[]))`,
          [...own, idsOf(matters)],
        ),
        tx.rows<{ currency: string; amount: string }>(
          `select t.currency, sum(t.total_amount)::text as amount
         from trade.party p join trade.trade t using (trade_id)
         where p.organisation_id = $1 and p.status = 'open' and p.role in ('seller', 'buyer')
         group by t.currency order by t.currency`,
          own,
        ),
      ]),
  );
  const of = (status: TradeStatus) => Number(counts.find((row) => row.status === status)?.trades ?? 0);
  return {
    open: of('open'),
    waiting: Number(waiting.trades),
    closed: of('closed'),
    cancelled: of('cancelled'),
    openValue: values.map(({ currency, amount }) => formatMoney({ amount: BigInt(amount), currency })),
  };
}
