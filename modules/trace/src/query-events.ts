import type { Tx } from '@tongshang/database';
import { type EventQuery, type KeyTerm, readEventQuery } from '@tongshang/epcis';
import { decodeCursor, encodeCursor } from '@tongshang/http';
import type { EventId } from '@tongshang/identifier';
import { Refusal, together } from '@tongshang/refusal';
import { EVENT_COLUMNS, type EventRow, type StoredEvent, storedEventOf } from './event-store.ts';
import { tradeOfUri } from './identifiers.ts';
import { refuse } from './refusals.ts';

/** Events of a page where the caller does not say (EPCIS 2.0, section 12.6: `perPage`). */
const PER_PAGE = 30;

type EventPage = { readonly events: readonly StoredEvent[]; readonly nextPageToken: string | null };

/**
 * Answers a simple event query over the events of the caller's trades.
 * @param parameters as in the address: several values divided by `|`
 * @throws EPCIS_QUERY_PARAMETER_UNKNOWN, EPCIS_QUERY_PARAMETER_UNSUPPORTED, EPCIS_QUERY_VALUE_INVALID, QUERY_TOO_LARGE,
 * CURSOR_INVALID
 */
export async function queryEvents(tx: Tx, parameters: Readonly<Record<string, unknown>>): Promise<EventPage> {
  const { query, problems } = readEventQuery(parameters);
  const [first, ...others] = problems.map(
    ({ code, params, place }) => new Refusal(code, params, `query/${place}`),
  );
  if (first) throw together([first, ...others]);
  const conditions = conditionsOf(query);
  if (query.maxEventCount !== undefined) await requireFew(tx, conditions, query.maxEventCount);
  const [time, number, served = '0'] =
    decodeCursor(query.nextPageToken, ['instant', 'integer', 'integer']) ?? [];
  const left =
    query.eventCountLimit === undefined ? Number.POSITIVE_INFINITY : query.eventCountLimit - Number(served);
  const size = Math.min(query.perPage ?? PER_PAGE, left);
  const { sql, values } = conditions;
  const column = query.orderBy === 'eventTime' ? 'e.event_time' : 'e.record_time';
  const [sign, direction] = query.orderDirection === 'ASC' ? ['>', 'asc'] : ['<', 'desc'];
  const page = [...values];
  const after =
    time === undefined || number === undefined
      ? 'true'
      : `(${column}, e.number) ${sign} ($${page.push(time)}::timestamptz, $${page.push(number)}::bigint)`;
  const rows = await tx.rows<EventRow>(
    `select ${EVENT_COLUMNS} from trace.event e where ${[...sql, after].join(' and ')}
     order by ${column} ${direction}, e.number ${direction} limit $${page.push(size + 1)}`,
    page,
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const more = rows.length > size && last !== undefined && left > size;
  const at = last && (query.orderBy === 'eventTime' ? last.event_time : last.record_time);
  return {
    events: shown.map(storedEventOf),
    nextPageToken:
      more && at
        ? encodeCursor([at.toString(), String(last.number), String(Number(served) + shown.length)])
        : null,
  };
}

type Conditions = { readonly sql: readonly string[]; readonly values: readonly unknown[] };

function conditionsOf(query: EventQuery): Conditions {
  const sql: string[] = ['e.trade_id in (select my_file_id from access.my_file)'];
  const values: unknown[] = [];
  const at = (value: unknown) => `$${values.push(value)}`;
  if (query.eventTypes) sql.push(`e.event_type = any (${at(query.eventTypes)}::text[])`);
  const instants = [
    ['e.event_time >=', query.eventTimeFrom],
    ['e.event_time <', query.eventTimeBefore],
    ['e.record_time >=', query.recordTimeFrom],
    ['e.record_time <', query.recordTimeBefore],
  ] as const;
  for (const [comparison, instant] of instants) {
    if (instant !== undefined) sql.push(`${comparison} ${at(instant)}::timestamptz`);
  }
  for (const term of query.terms) sql.push(...termSql(term, at));
  for (const { operator, uom, numbers } of query.quantities) {
    const sign = { EQ: '=', GT: '>', GE: '>=', LT: '<', LE: '<=' }[operator];
    sql.push(
      `(e.trade_id, e.event_uuid) in (select q.trade_id, q.event_uuid from trace.event_quantity q
        where q.uom = ${at(uom)} and q.quantity ${sign} any (${at(numbers.map(String))}::numeric[]))`,
    );
  }
  return { sql, values };
}

function termSql({ kinds, values }: KeyTerm, at: (value: unknown) => string): string[] {
  const exact = `k.value = any (${at(values.map(({ value }) => value))}::text[])`;
  // Everything below a class: its address, a stroke, and what follows; `0` comes next after `/` in the order of bytes.
  const below = values
    .filter(({ prefix }) => prefix)
    .map(({ value }) => `(k.value >= ${at(`${value}/`)} and k.value < ${at(`${value}0`)})`);
  const trades = values.map(({ value }) => tradeOfUri(value));
  return [
    `(e.trade_id, e.event_uuid) in (select k.trade_id, k.event_uuid from trace.event_key k
      where k.kind = any (${at(kinds)}::text[]) and (${[exact, ...below].join(' or ')}))`,
    // A query for one trade need not look at the others.
    ...(trades.every((trade) => trade !== undefined) ? [`e.trade_id = any (${at(trades)}::uuid[])`] : []),
  ];
}

async function requireFew(tx: Tx, { sql, values }: Conditions, limit: number): Promise<void> {
  const { found } = await tx.one<{ found: bigint }>(
    `select count(*) as found from (select 1 from trace.event e where ${sql.join(' and ')} limit $${values.length + 1}) x`,
    [...values, limit + 1],
  );
  if (found > BigInt(limit)) throw refuse('QUERY_TOO_LARGE', { limit: String(limit) }, 'query/maxEventCount');
}

/** One event by its id, the latest where it stands in several trades. @throws EVENT_NOT_FOUND */
export async function readEvent(tx: Tx, eventId: EventId): Promise<StoredEvent> {
  const [row] = await tx.rows<EventRow>(
    `select ${EVENT_COLUMNS} from trace.event e
     where e.trade_id in (select my_file_id from access.my_file)
       and (e.trade_id, e.event_uuid) in (select k.trade_id, k.event_uuid from trace.event_key k
         where k.kind = 'eventID' and k.value = $1)
     order by e.number desc limit 1`,
    [eventId],
  );
  if (!row) throw refuse('EVENT_NOT_FOUND');
  return storedEventOf(row);
}
