import { randomUUIDv7 } from 'node:crypto';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { type EpcisEvent, eventHashId } from '@tongshang/epcis';
import type { EventId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { invariant, type Refusal, together } from '@tongshang/refusal';
import { requireOpen, requireRole, type Trade } from '@tongshang/trade';
import type { TraceDeps } from './dependencies.ts';
import { selectKnownEvents, selectTradesOfValues } from './event-store.ts';
import { tradeOfUri } from './identifiers.ts';
import type { ReadEvent } from './read-events.ts';
import { type EventOfTrade, recordEvents } from './record-events.ts';
import { refuse } from './refusals.ts';
import { happenedAt } from './report-event.ts';

export type Capture = {
  readonly captureId: string;
  readonly createdAt: string;
  readonly events: number;
  /** How many of them were known already, and so are not kept twice. */
  readonly repeated: number;
};

/** Roles whose organisations handle goods or look at them. */
const WITNESSES = ['seller', 'buyer', 'manufacturer', 'carrier', 'warehouse', 'quality', 'customs'] as const;

/**
 * Captures the events of an EPCISDocument, as a whole or not at all: each event goes into the trade that it names or whose goods or
 * papers it is about. The same document again changes nothing.
 * @param tradeId where the caller names the trade of all events
 * @throws EVENT_TRADE_UNKNOWN, EVENT_TRADE_AMBIGUOUS, EVENT_ID_TAKEN,
 * NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, TRACE_TIME_IN_FUTURE
 */
export async function captureDocument(
  { journal, trades }: TraceDeps,
  tx: Tx,
  principal: Principal,
  events: readonly ReadEvent[],
  tradeId: TradeId | undefined,
): Promise<Capture> {
  const placed = await placeEvents(tx, events, tradeId);
  const latest = new Map<string, string | undefined>();
  for (const id of new Set(placed.map((one) => one.tradeId))) {
    const trade = await trades.readTrade(tx, id);
    latest.set(id, trade.facts.at(-1)?.entryId);
    requireRole(trade, principal, ...WITNESSES);
    requireOpen(trade);
    checkTimes(tx, trade, placed);
  }
  const fresh = await withoutKnown(tx, placed);
  await recordEvents(journal, tx, fresh, { statedAfter: (id) => latest.get(id) });
  const createdAt = tx.now.round('microsecond');
  const capture = {
    captureId: randomUUIDv7(),
    createdAt: createdAt.toString(),
    events: placed.length,
    repeated: placed.length - fresh.length,
  };
  await tx.run(
    'insert into trace.capture (capture_id, organisation_id, created_at, events, repeated) values ($1, $2, $3, $4, $5)',
    [capture.captureId, tx.organisationId, createdAt, capture.events, capture.repeated],
  );
  return capture;
}

/** @throws CAPTURE_NOT_FOUND */
export async function readCapture(tx: Tx, captureId: string): Promise<Capture> {
  const row = await tx.maybe<{
    capture_id: string;
    created_at: Temporal.Instant;
    events: number;
    repeated: number;
  }>('select capture_id, created_at, events, repeated from trace.capture where capture_id = $1', [captureId]);
  if (!row) throw refuse('CAPTURE_NOT_FOUND');
  const { capture_id: id, created_at: createdAt, events, repeated } = row;
  return { captureId: id, createdAt: createdAt.toString(), events, repeated };
}

async function placeEvents(
  tx: Tx,
  events: readonly ReadEvent[],
  stated: string | undefined,
): Promise<EventOfTrade[]> {
  const known =
    stated === undefined
      ? await selectTradesOfValues(tx, [...new Set(events.flatMap(({ values }) => values))])
      : new Map();
  const wrong: Refusal[] = [];
  const placed = events.flatMap(({ event, values, sha256 }, index): EventOfTrade[] => {
    const named = (event.bizTransactionList ?? []).flatMap(
      ({ bizTransaction }) => tradeOfUri(bizTransaction) ?? [],
    );
    const found =
      stated !== undefined
        ? [stated]
        : named.length > 0
          ? named
          : values.flatMap((value) => known.get(value) ?? []);
    const candidates = new Set<string>(found);
    const [tradeId] = candidates;
    const place = `epcisBody/eventList/${index}`;
    if (tradeId === undefined) wrong.push(refuse('EVENT_TRADE_UNKNOWN', {}, place));
    else if (candidates.size > 1) wrong.push(refuse('EVENT_TRADE_AMBIGUOUS', {}, place));
    else return [{ tradeId, eventUuid: randomUUIDv7(), event, sha256: Buffer.from(sha256) }];
    return [];
  });
  const [first, ...others] = wrong;
  if (first) throw together([first, ...others]);
  return placed;
}

function checkTimes(tx: Tx, trade: Trade, placed: readonly EventOfTrade[]): void {
  for (const [index, { tradeId, event }] of placed.entries()) {
    if (tradeId === trade.tradeId) {
      happenedAt(
        tx,
        { ...trade, demonstration: true },
        event.eventTime,
        `epcisBody/eventList/${index}/eventTime`,
      );
    }
  }
}

/** Leaves out events that the trade has already. @throws EVENT_ID_TAKEN when it has another of the same id */
async function withoutKnown(tx: Tx, placed: readonly EventOfTrade[]): Promise<EventOfTrade[]> {
  const keyOf = (tradeId: TradeId, eventId: EventId, isError: boolean) =>
    JSON.stringify([tradeId, eventId, isError]);
  const rows = await selectKnownEvents(
    tx,
    [...new Set(placed.map(({ tradeId }) => tradeId))],
    placed.map(({ event }) => event.eventID ?? ''),
  );
  const known = new Map(
    rows.map((row) => [keyOf(row.trade_id, row.event_id, row.declares_error), row.event]),
  );
  const wrong: Refusal[] = [];
  const fresh = placed.filter(({ tradeId, event }, index) => {
    invariant(event.eventID !== undefined, 'every captured event has an id');
    const key = keyOf(tradeId, event.eventID, event.errorDeclaration !== undefined);
    const before = known.get(key);
    if (before !== undefined && !isSameEvent(before, event)) {
      wrong.push(
        refuse(
          'EVENT_ID_TAKEN',
          { eventId: event.eventID.slice(0, 120) },
          `epcisBody/eventList/${index}/eventID`,
        ),
      );
    }
    known.set(key, event);
    return before === undefined;
  });
  const [first, ...others] = wrong;
  if (first) throw together([first, ...others]);
  return fresh;
}

/** Says the same, whichever way it is spelled: a URN for a link, another zone for the same instant (CBV 2.0, section 8.9.2). */
function isSameEvent(left: EpcisEvent, right: EpcisEvent): boolean {
  const declared = ({ errorDeclaration }: EpcisEvent) => canonicalize((errorDeclaration ?? null) as Json);
  return eventHashId(left) === eventHashId(right) && declared(left) === declared(right);
}
