import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { checkEpcisEvent, type EpcisEvent, type Occurrence } from '@tongshang/epcis';
import type { TradeId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import { fileOfTrade, type Place } from '@tongshang/trade';
import { eventHash } from './event-hash.ts';
import { insertEvents } from './event-store.ts';
import { locationOf, OWN_CONTEXT, tradeUri } from './identifiers.ts';

export type TraceJournal = Pick<Journal, 'append' | 'appendConsequence'>;

/** Why events are kept: the platform saw them in what an entry says, or the caller states them, after what was stated last. */
type EventCause =
  | { readonly consequenceOf: string }
  | { readonly statedAfter: (tradeId: TradeId) => string | undefined };

/** An event on its way into a trade; `eventUuid` is ours, `eventID` in the event is what others know it by. */
export type EventOfTrade = {
  readonly tradeId: TradeId;
  readonly eventUuid: string;
  readonly event: EpcisEvent;
  /** Where it was made already. */
  readonly sha256?: Buffer | undefined;
};

/**
 * Keeps events and states each in the journal: its SHA-256 for all, the event itself in private, so that the dossier
 * carries it.
 */
export async function recordEvents(
  journal: TraceJournal,
  tx: Tx,
  events: readonly EventOfTrade[],
  cause: EventCause,
): Promise<void> {
  const stored = events.map(({ tradeId, eventUuid, ...one }) => {
    const { event } = one;
    const sha256 = hashOf(one);
    const eventId = event.eventID;
    invariant(eventId !== undefined, 'an event that is kept has an id');
    const entry = {
      kind: 'trace.observed',
      file: fileOfTrade(tradeId),
      subject: eventUuid,
      public: { eventType: event.type, sha256: sha256.toString('hex') },
      private: { event: event as unknown as Json },
    };
    const isSeen = 'consequenceOf' in cause;
    const causedBy = isSeen ? cause.consequenceOf : cause.statedAfter(tradeId);
    const { entryId } = isSeen
      ? journal.appendConsequence(tx, { ...entry, causedBy: cause.consequenceOf })
      : journal.append(tx, { ...entry, causedBy });
    return { tradeId, eventUuid, eventId, sha256, event, entryId, causedBy };
  });
  tx.behind(insertEvents(tx, stored));
}

function hashOf({ event, sha256 }: Pick<EventOfTrade, 'event' | 'sha256'>): Buffer {
  return sha256 ?? eventHash(event);
}

/** Makes an event of the platform's own, of a trade, at a time and a place. */
export function ownEvent(
  of: {
    readonly tradeId: TradeId;
    /** Instant. */
    readonly at: string;
    readonly place?: Place;
    readonly papers?: Occurrence['bizTransactionList'];
    readonly sourceList?: Occurrence['sourceList'];
    readonly destinationList?: Occurrence['destinationList'];
    readonly extensions?: Occurrence['extensions'];
  },
  make: (occurrence: Occurrence) => EpcisEvent,
): EventOfTrade {
  const { tradeId, at, place, papers = [], sourceList, destinationList, extensions } = of;
  const eventUuid = randomUUIDv7();
  const location = place && locationOf(place);
  const made = make({
    eventID: `urn:uuid:${eventUuid}`,
    eventTime: at,
    eventTimeZoneOffset: offsetAt(at, place?.timeZone ?? 'UTC'),
    bizTransactionList: [{ bizTransaction: tradeUri(tradeId) }, ...papers],
    ...(location ? { readPoint: location } : {}),
    ...(sourceList ? { sourceList } : {}),
    ...(destinationList ? { destinationList } : {}),
    ...(extensions ? { extensions } : {}),
  });
  const event = { '@context': [OWN_CONTEXT], ...made } as EpcisEvent;
  const problems = checkEpcisEvent(event);
  invariant(problems.length === 0, `an event of our own is sound: ${JSON.stringify(problems)}`);
  return { tradeId, eventUuid, event };
}

function offsetAt(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).offset.slice(0, 6);
}
