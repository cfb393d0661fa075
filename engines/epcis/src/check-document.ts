import { checkEvent } from './check-event.ts';
import {
  type Check,
  checkObject,
  type EpcisProblem,
  excerpt,
  isObject,
  object,
  own,
  Report,
  text,
  time,
  uri,
} from './check-fields.ts';
import type { EpcisEvent } from './event.ts';

type DocumentKind = 'EPCISDocument' | 'EPCISQueryDocument' | 'event';

type ReadDocument = {
  readonly kind: DocumentKind;
  /** The events when nothing is wrong, in the order of the document; else none. */
  readonly events: readonly EpcisEvent[];
  readonly problems: readonly EpcisProblem[];
  /** The `@context` of the document, which gives prefixes in its events their meaning. */
  readonly context: unknown;
};

type DocumentLimits = {
  readonly events: number;
  readonly problems: number;
};

const DOCUMENT_LIMITS: DocumentLimits = { events: 10_000, problems: 200 };

/** Characters of a context as JSON: it goes along with every event that leaves its document, so its size counts often. */
const CONTEXT_CHARACTERS_MAX = 20_000;

const context: Check = (value, place, report) => {
  own(value, place, report);
  // Its depth is bounded by now, or a problem is told.
  const length = report.problems.length > 0 ? 0 : JSON.stringify(value)?.length;
  if (length !== undefined && length > CONTEXT_CHARACTERS_MAX) {
    const limit = String(CONTEXT_CHARACTERS_MAX);
    report.add('EPCIS_TOO_MUCH', place, { of: 'characters', found: String(length), limit });
  }
  const parts = Array.isArray(value) ? value : [value];
  const sound = parts.every((part) => typeof part === 'string' || isObject(part));
  if (!sound || parts.length === 0) report.add('EPCIS_FIELD_TYPE', place, { expected: 'JSON-LD @context' });
};

const version: Check = (value, place, report) => {
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written !== 'string' || !/^2(\.\d+)*$/.test(written)) {
    report.add('EPCIS_VERSION', place, { value: excerpt(value) });
  }
};

const ENVELOPE = {
  '@context': context,
  id: uri,
  type: text,
  schemaVersion: version,
  creationDate: time,
  sender: uri,
  receiver: uri,
  instanceIdentifier: text,
  epcisHeader: own,
};

/**
 * Reads a JSON-LD document of EPCIS 2.0: a capture document, a query document, or one event with its context. All that is
 * wrong is named with its place (`epcisBody/eventList/0/eventTime`), up to a bound.
 */
export function readEpcisDocument(value: unknown, limits: Partial<DocumentLimits> = {}): ReadDocument {
  const { events: maxEvents, problems: maxProblems } = { ...DOCUMENT_LIMITS, ...limits };
  const report = new Report(maxProblems);
  const type = isObject(value) ? value.type : undefined;
  const kind: DocumentKind =
    type === 'EPCISDocument' || type === 'EPCISQueryDocument'
      ? type
      : typeof type === 'string' && type.endsWith('Document')
        ? 'EPCISDocument'
        : 'event';
  const events: unknown[] = [];
  const eventList: Check = (content, place) => {
    if (!Array.isArray(content)) report.add('EPCIS_FIELD_TYPE', place, { expected: 'array' });
    else if (content.length > maxEvents) {
      const params = { of: 'events', found: String(content.length), limit: String(maxEvents) };
      report.add('EPCIS_TOO_MUCH', place, params);
    } else checkEvents(content, place, events, report);
  };
  const oneEvent: Check = (content, place) => {
    checkEvent(content, place, report);
    events.push(content);
  };
  if (kind === 'event') {
    checkContext(value, report);
    oneEvent(value, '', report);
  } else checkEnvelope(value, kind, eventList, oneEvent, report);
  return {
    kind,
    events: report.problems.length === 0 ? (events as EpcisEvent[]) : [],
    problems: report.problems,
    context: isObject(value) ? value['@context'] : undefined,
  };
}

/** All that is wrong with one event. */
export function checkEpcisEvent(value: unknown): readonly EpcisProblem[] {
  const report = new Report(DOCUMENT_LIMITS.problems);
  checkEvent(value, '', report);
  return report.problems;
}

function checkEnvelope(
  value: unknown,
  kind: Exclude<DocumentKind, 'event'>,
  eventList: Check,
  event: Check,
  report: Report,
): void {
  const written = isObject(value) ? value.type : undefined;
  if (written !== kind) {
    const params = { value: excerpt(written), known: 'EPCISDocument, EPCISQueryDocument' };
    report.add('EPCIS_TYPE_UNKNOWN', 'type', params);
  }
  const lists = { eventList, event };
  const body: Check =
    kind === 'EPCISDocument'
      ? (content, place) => {
          object('epcisBody', lists)(content, place, report);
          if (isObject(content) && content.eventList === undefined && content.event === undefined) {
            report.add('EPCIS_FIELD_MISSING', `${place}/eventList`, { field: 'eventList' });
          }
        }
      : object(
          'epcisBody',
          {
            queryResults: object(
              'queryResults',
              {
                queryName: text,
                subscriptionID: text,
                resultsBody: object('resultsBody', lists, ['eventList']),
              },
              ['queryName', 'resultsBody'],
            ),
          },
          ['queryResults'],
        );
  checkObject(value, '', report, {
    of: kind,
    fields: { ...ENVELOPE, epcisBody: body },
    required: ['@context', 'schemaVersion', 'creationDate', 'epcisBody'],
  });
}

function checkContext(value: unknown, report: Report): void {
  if (isObject(value) && value['@context'] === undefined) {
    report.add('EPCIS_FIELD_MISSING', '@context', { field: '@context' });
  }
}

function checkEvents(content: readonly unknown[], place: string, events: unknown[], report: Report): void {
  for (const [index, event] of content.entries()) {
    if (report.full) return;
    checkEvent(event, `${place}/${index}`, report);
    events.push(event);
  }
}
