import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { AwaitedMatter } from '@tongshang/module';
import { formatMoney } from '@tongshang/money';
import type { Fact, TradeRole, TradeStatus, TradeTerms, WireMoney } from '@tongshang/trade-facts';
import { ASKED } from './invitation-store.ts';
import type { Summary } from './summary.ts';

/** One trade in a list. */
export type TradeListItem = {
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
  readonly portOfLoading: Place | null;
  readonly portOfDischarge: Place | null;
  /** ISO 8601 dates. */
  readonly latestShipmentOn: string | null;
  /** The step that is expected next, when, and whether that has passed. */
  readonly nextFact: Fact | null;
  readonly nextOn: string | null;
  readonly late: boolean;
  /** As the carrier announced, and what it had announced before. */
  readonly arrivesOn: string | null;
  readonly arrivalWas: string | null;
  /** How the caller's organisation handles it. */
  readonly assignedTo: string | null;
  readonly isMarked: boolean;
};

type Place = TradeTerms['place'];

export type ItemRow = {
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
  next_fact: Fact | null;
  next_on: Temporal.PlainDate | null;
  arrives_on: Temporal.PlainDate | null;
  arrival_was: Temporal.PlainDate | null;
  assigned_to: string | null;
  is_marked: boolean | null;
};

export const COLUMNS = `t.trade_id, t.number, t.order_number, t.status, t.demonstration, t.summary, t.terms, t.total_amount, t.currency,
  t.latest_fact, t.created_at, t.changed_at, t.next_fact, t.next_on, t.arrives_on, t.arrival_was,
  h.assigned_to, h.is_marked`;

/** How the caller's organisation handles each. */
export const HANDLING = 'left join trade.handling h on h.organisation_id = $1 and h.trade_id = t.trade_id';

/** The caller's own roles in a trade and what it waits for, of itself before what it is to tell of contacts. `$1` is the caller's organisation. */
export const OWN = `
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

export const idsOf = (matters: readonly AwaitedMatter[]): readonly string[] => [
  ...new Set(matters.map(({ tradeId }) => tradeId)),
];

/** What waits for the caller elsewhere in a trade that itself waits for nothing of it, or only for what it might tell of a contact. */
export function withMatter(item: TradeListItem, matters: readonly AwaitedMatter[]): TradeListItem {
  if (item.waitingFor !== null && item.waitingOf === null) return item;
  const matter = matters.find(({ tradeId }) => tradeId === item.tradeId);
  return matter ? awaiting(item, matter) : item;
}

export const awaiting = (item: TradeListItem, { waitingFor, part, since }: AwaitedMatter): TradeListItem => ({
  ...item,
  ...{ waitingFor, waitingPart: part, waitingSince: since.toString(), waitingOf: null },
});

/** The day on which a transaction reads, ISO 8601: a step that was expected before is late. */
export const todayOf = ({ now }: Pick<Tx, 'now'>): string => now.toString().slice(0, 10);

/** @param today as `todayOf` */
export function itemOf(row: ItemRow, today: string): TradeListItem {
  const nextOn = row.status === 'open' ? (row.next_on?.toString() ?? null) : null;
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
    portOfLoading: row.terms.portOfLoading ?? null,
    portOfDischarge: row.terms.portOfDischarge ?? null,
    latestShipmentOn: row.terms.latestShipmentDate ?? null,
    nextFact: row.status === 'open' ? row.next_fact : null,
    nextOn,
    late: nextOn !== null && nextOn < today,
    arrivesOn: row.arrives_on?.toString() ?? null,
    arrivalWas: row.arrival_was?.toString() ?? null,
    assignedTo: row.assigned_to,
    isMarked: row.is_marked === true,
  };
}

/** Trades of the caller by their ids. */
export async function itemsOf(
  tx: Tx,
  tradeIds: readonly string[],
): Promise<ReadonlyMap<string, TradeListItem>> {
  if (tradeIds.length === 0) return new Map();
  const rows = await tx.rows<ItemRow>(
    `select ${COLUMNS}, own.* from trade.trade t ${HANDLING}, lateral (${OWN}) own where t.trade_id = any($2::uuid[]) and own.roles is not null`,
    [tx.organisationId, tradeIds],
  );
  return new Map(rows.map((row) => [row.trade_id, itemOf(row, todayOf(tx))]));
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
