import {
  type EpcisEvent,
  type EpcisProblem,
  eventHashId,
  eventKeys,
  readEpcisDocument,
} from '@tongshang/epcis';
import { Refusal, together } from '@tongshang/refusal';
import { eventHash } from './event-hash.ts';
import { refuse } from './refusals.ts';

/** Events of one document; larger ones are sent in parts. */
export const CAPTURE_EVENTS_MAX = 1_000;
export const CAPTURE_BYTES_MAX = 4 * 1024 * 1024;

/** An event as it will be kept, with what is made of it alone; plain data, so that a thread can hand it over. */
export type ReadEvent = {
  readonly event: EpcisEvent;
  /** Goods and papers it is about. */
  readonly values: readonly string[];
  readonly sha256: Uint8Array;
};

/**
 * The events of a capture document, sound, each with an id.
 * @throws what `readEpcisDocument` finds, all at once; CAPTURE_KIND_WRONG
 */
export function readEvents(document: unknown): ReadEvent[] {
  const { kind, events, problems, context } = readEpcisDocument(document, { events: CAPTURE_EVENTS_MAX });
  const [first, ...others] = problems.map(refusalOf);
  if (first) throw together([first, ...others]);
  if (kind !== 'EPCISDocument') throw refuse('CAPTURE_KIND_WRONG', { kind }, 'type');
  const own = ownContext(context);
  return events.map((stated) => {
    const event = identified(own.length > 0 ? withContext(stated, own) : stated);
    return { event, values: identifyingValues(event), sha256: eventHash(event) };
  });
}

function refusalOf({ code, params, place }: EpcisProblem): Refusal {
  return new Refusal(code, params, place);
}

/** What the document's context says beside the standard one: an event that leaves its document takes it along. */
function ownContext(context: unknown): unknown[] {
  const parts = Array.isArray(context) ? context : [context];
  return parts.filter((part) => typeof part !== 'string' || !/\/epcis-context\.jsonld$/.test(part));
}

function withContext(event: EpcisEvent, own: readonly unknown[]): EpcisEvent {
  const before = event['@context'];
  const said = before === undefined ? [] : Array.isArray(before) ? before : [before];
  return { ...event, '@context': [...own, ...said] } as EpcisEvent;
}

/** An event without an id gets that of CBV 2.0, made from what it says: the same event sent again is the same. */
function identified(event: EpcisEvent): EpcisEvent {
  const { recordTime: _, ...stated } = event;
  if (stated.eventID !== undefined) return stated as EpcisEvent;
  return { eventID: eventHashId(stated as EpcisEvent), ...stated } as EpcisEvent;
}

/** Goods and papers of an event: what ties it to a trade. Places and steps do not. */
function identifyingValues(event: EpcisEvent): string[] {
  return eventKeys(event)
    .filter(({ kind }) =>
      /^(epc|parentID|inputEPC|outputEPC|.*EPCClass|epcClass|bizTransaction:.*|eventID)$/.test(kind),
    )
    .map(({ value }) => value);
}
