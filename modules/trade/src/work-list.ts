import type { Tx } from '@tongshang/database';
import type { AwaitedMatter } from '@tongshang/module';
import { ASKED } from './invitation-store.ts';
import {
  awaiting,
  COLUMNS,
  HANDLING,
  type ItemRow,
  idsOf,
  itemOf,
  itemsOf,
  OWN,
  type TradeListItem,
  todayOf,
} from './trade-lists.ts';

/** Why something comes before what waits as usual, in the order in which it does. */
export const EXCEPTIONS = ['held', 'duty', 'late', 'arrival', 'late-other'] as const;
type Exception = (typeof EXCEPTIONS)[number];

type WaitingItem = TradeListItem & {
  readonly exception: Exception | null;
  /** ISO 8601 date. */
  readonly until: string | null;
  readonly reason: string | null;
};

/** Of what waits for others and is late, and of arrivals that changed. */
const WATCHED_MAX = 20;

/**
 * The one list of what the caller's organisation has to do or to know in its trades: exceptions first, then by the day until which, then the oldest. Of each
 * trade what it waits for itself, each matter that a module names, and of its own sales and purchases a late step of somebody else and an arrival that changed.
 */
export async function workList(
  tx: Tx,
  limit: number,
  matters: readonly AwaitedMatter[],
): Promise<WaitingItem[]> {
  const [own, watched] = await Promise.all([ownWaiting(tx, limit), watchedTrades(tx)]);
  const of = await itemsOf(tx, idsOf(matters.slice(0, limit)));
  const named = matters.slice(0, limit).flatMap((matter) => {
    const item = of.get(matter.tradeId);
    return item ? [ofMatter(item, matter)] : [];
  });
  const [seen, all] = [new Set<string>(), [...own.map(ofTrade), ...named, ...watched]];
  return all
    .filter(({ tradeId, waitingFor, exception }) => {
      const key = `${tradeId} ${waitingFor ?? exception}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(byUrgency)
    .slice(0, limit);
}

const ofMatter = (item: TradeListItem, matter: AwaitedMatter): WaitingItem => ({
  ...awaiting(item, matter),
  ...{ exception: matter.exception ?? null, until: matter.until ?? null, reason: matter.reason ?? null },
});

/** The day on which the next step is expected is when what the trade waits for is to be done. */
const ofTrade = (item: TradeListItem): WaitingItem => ({
  ...item,
  ...{ exception: item.late ? 'late' : null, until: item.nextOn, reason: null },
});

function byUrgency(one: WaitingItem, other: WaitingItem): number {
  return (
    rankOf(one) - rankOf(other) ||
    (one.until ?? LAST_DAY).localeCompare(other.until ?? LAST_DAY) ||
    Temporal.Instant.compare(sinceOf(one), sinceOf(other))
  );
}

const LAST_DAY = '9999-12-31';
const rankOf = ({ exception }: WaitingItem): number =>
  exception === null ? EXCEPTIONS.length : EXCEPTIONS.indexOf(exception);
const sinceOf = ({ waitingSince, createdAt }: TradeListItem) =>
  Temporal.Instant.from(waitingSince ?? createdAt);

async function ownWaiting(tx: Tx, limit: number): Promise<TradeListItem[]> {
  const rows = await tx.rows<ItemRow>(
    `select ${COLUMNS}, own.* from (
       select trade_id, min(waiting_since) as since from trade.party p
       where acted_by = $1 and waiting_for is not null and not (${ASKED})
       group by trade_id order by min(waiting_since), trade_id limit $2
     ) mine join trade.trade t using (trade_id) ${HANDLING}, lateral (${OWN}) own
     order by own.waiting_since, t.trade_id`,
    [tx.organisationId, limit],
  );
  return rows.map((row) => itemOf(row, todayOf(tx)));
}

/** Facts after which it is past where the goods are under way. */
const ARRIVED = ['import-declared', 'import-released', 'delivered', 'settled', 'closed', 'lost'];

/** Sales and purchases of the caller in which somebody else is late, or the goods arrive on another day than was announced. */
async function watchedTrades(tx: Tx): Promise<WaitingItem[]> {
  const watch = (what: string, values: readonly unknown[] = []) =>
    tx.elevated('what is late or changed in the sales and purchases of the caller’s organisation', () =>
      tx.rows<ItemRow>(
        `select ${COLUMNS}, own.* from trade.party p join trade.trade t using (trade_id) ${HANDLING}, lateral (${OWN}) own
         where p.organisation_id = $1 and p.status = 'open' and p.role in ('seller', 'buyer') and not p.declined and ${what}
         order by t.next_on, t.trade_id limit ${WATCHED_MAX}`,
        [tx.organisationId, ...values],
      ),
    );
  const [late, changed] = await Promise.all([
    watch('own.waiting_for is null and t.next_on < $2::date', [todayOf(tx)]),
    watch(`t.arrival_was <> t.arrives_on and t.latest_fact <> all ($2::text[])`, [ARRIVED]),
  ]);
  return [
    ...changed.map((row) => ({
      ...itemOf(row, todayOf(tx)),
      ...{ waitingFor: null, exception: 'arrival' as const, until: null, reason: null },
    })),
    ...late.map((row) => {
      const item = itemOf(row, todayOf(tx));
      return { ...item, exception: 'late-other' as const, until: item.nextOn, reason: null };
    }),
  ];
}
