import type { Tx } from '@tongshang/database';
import { type EpcisEvent, eventKeys, eventQuantities } from '@tongshang/epcis';
import type { EntryId, EventId, OrganisationId, TradeId } from '@tongshang/identifier';

export type StoredEvent = {
  readonly tradeId: TradeId;
  readonly eventUuid: string;
  readonly eventId: EventId;
  readonly organisationId: OrganisationId;
  readonly recordTime: string;
  readonly event: EpcisEvent;
  readonly entryId: EntryId;
  /** The entry that caused it; null in what was recorded before causes were kept. */
  readonly causedBy: EntryId | null;
  /** The platform saw it in what its cause states: only such an event bears our own identifier. */
  readonly observed: boolean;
};

type NewStoredEvent = {
  readonly tradeId: TradeId;
  readonly eventUuid: string;
  readonly eventId: EventId;
  readonly sha256: Uint8Array;
  readonly event: EpcisEvent;
  readonly entryId: EntryId;
  readonly causedBy: EntryId | undefined;
};

const INSERT = `
  with events as (
    insert into trace.event (trade_id, event_uuid, event_id, declares_error, event_type, event_time, record_time,
      organisation_id, sha256, event, entry_id, caused_by)
    select n.trade_id, n.event_uuid, n.event_id, n.declares_error, n.event_type, n.event_time, $1, $2, n.sha256, n.event,
      n.entry_id, n.caused_by
    from unnest($3::uuid[], $4::uuid[], $5::text[], $6::boolean[], $7::text[], $8::timestamptz[], $9::bytea[],
      $10::jsonb[], $11::uuid[], $12::uuid[])
      as n (trade_id, event_uuid, event_id, declares_error, event_type, event_time, sha256, event, entry_id, caused_by)
  ), keys as (
    insert into trace.event_key (trade_id, event_uuid, kind, value)
    select * from unnest($13::uuid[], $14::uuid[], $15::text[], $16::text[]) on conflict do nothing
  )
  insert into trace.event_quantity (trade_id, event_uuid, position, uom, quantity)
  select * from unnest($17::uuid[], $18::uuid[], $19::int[], $20::text[], $21::numeric[])`;

/** Writes events with all that they are found by, in one statement however many they are. */
export async function insertEvents(tx: Tx, events: readonly NewStoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const column = <T>(read: (event: NewStoredEvent) => T): T[] => events.map(read);
  const keys = events.flatMap(({ tradeId, eventUuid, eventId, event }) =>
    [...eventKeys(event), { kind: 'eventID', value: eventId }].map((key) => ({ tradeId, eventUuid, ...key })),
  );
  const quantities = events.flatMap(({ tradeId, eventUuid, event }) =>
    eventQuantities(event).map((quantity, position) => ({ tradeId, eventUuid, position, ...quantity })),
  );
  await tx.run(INSERT, [
    tx.now,
    tx.organisationId,
    column(({ tradeId }) => tradeId),
    column(({ eventUuid }) => eventUuid),
    column(({ eventId }) => eventId),
    column(({ event }) => event.errorDeclaration !== undefined),
    column(({ event }) => event.type),
    column(({ event }) => event.eventTime),
    column(({ sha256 }) => sha256),
    column(({ event }) => JSON.stringify(event)),
    column(({ entryId }) => entryId),
    column(({ causedBy }) => causedBy ?? null),
    keys.map(({ tradeId }) => tradeId),
    keys.map(({ eventUuid }) => eventUuid),
    keys.map(({ kind }) => kind),
    keys.map(({ value }) => value),
    quantities.map(({ tradeId }) => tradeId),
    quantities.map(({ eventUuid }) => eventUuid),
    quantities.map(({ position }) => position),
    quantities.map(({ uom }) => uom),
    quantities.map(({ quantity }) => String(quantity)),
  ]);
}

/** Events of these trades that have one of these ids already, with the hash of what they say. */
export function selectKnownEvents(
  tx: Tx,
  tradeIds: readonly TradeId[],
  eventIds: readonly EventId[],
): Promise<{ trade_id: string; event_id: string; declares_error: boolean; event: EpcisEvent }[]> {
  return tx.rows(
    `select trade_id, event_id, declares_error, event from trace.event
     where trade_id = any ($1::uuid[]) and event_id = any ($2::text[])`,
    [tradeIds, eventIds],
  );
}

/** The caller's trades in which a value is known already, by value. */
export async function selectTradesOfValues(
  tx: Tx,
  values: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await tx.rows<{ value: string; trade_ids: string[] }>(
    `select k.value, array_agg(distinct k.trade_id) as trade_ids from trace.event_key k
     where k.value = any ($1::text[]) and k.kind <> all (array['action', 'bizStep', 'disposition'])
       and k.trade_id in (select my_file_id from access.my_file)
     group by k.value`,
    [values],
  );
  return new Map(rows.map((row) => [row.value, row.trade_ids]));
}

export type EventRow = {
  trade_id: string;
  event_uuid: string;
  number: bigint;
  event_id: string;
  organisation_id: string;
  record_time: Temporal.Instant;
  event_time: Temporal.Instant;
  event: EpcisEvent;
  entry_id: string;
  caused_by: string | null;
};

export const EVENT_COLUMNS =
  'e.trade_id, e.event_uuid, e.number, e.event_id, e.organisation_id, e.record_time, e.event_time, e.event, e.entry_id, e.caused_by';

export const storedEventOf = (row: EventRow): StoredEvent => ({
  tradeId: row.trade_id,
  eventUuid: row.event_uuid,
  eventId: row.event_id,
  organisationId: row.organisation_id,
  recordTime: row.record_time.toString(),
  event: row.event,
  entryId: row.entry_id,
  causedBy: row.caused_by,
  observed: row.event_id === `urn:uuid:${row.event_uuid}`,
});

/** Events of a trade as they happened. */
export async function selectEventsOfTrade(
  tx: Tx,
  tradeId: TradeId,
  after: { eventTime: string; number: string } | undefined,
  limit: number,
): Promise<(StoredEvent & { readonly eventTime: string; readonly number: string })[]> {
  const rows = await tx.rows<EventRow>(
    `select ${EVENT_COLUMNS} from trace.event e
     where e.trade_id = $1 and ($2::timestamptz is null or (e.event_time, e.number) > ($2, $3::bigint))
     order by e.event_time, e.number limit $4`,
    [tradeId, after?.eventTime ?? null, after?.number ?? null, limit],
  );
  return rows.map((row) => ({
    ...storedEventOf(row),
    eventTime: row.event_time.toString(),
    number: String(row.number),
  }));
}
