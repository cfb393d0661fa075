import { excerpt, instantOf, Report } from './check-fields.ts';
import { ACTIONS, type EpcisEvent, EVENT_TYPES, type EventType } from './event.ts';
import { eventKeys, eventQuantities, type KeyKind } from './event-keys.ts';
import { canonicalIdentifier } from './identifiers.ts';
import { canonicalValue, isUri, type Vocabulary } from './vocabulary.ts';

/** One condition: some key of one of these kinds has one of these values. */
export type KeyTerm = {
  readonly parameter: string;
  readonly kinds: readonly KeyKind[];
  /** `prefix`: the value or anything below it, from a pattern such as `urn:epc:idpat:sgtin:….*`. */
  readonly values: readonly { readonly value: string; readonly prefix: boolean }[];
};

type QuantityTerm = {
  readonly operator: 'EQ' | 'GT' | 'GE' | 'LT' | 'LE';
  /** UN/ECE Recommendation 20, `''` for a count. */
  readonly uom: string;
  readonly numbers: readonly number[];
};

/** A simple event query (EPCIS 2.0, section 8.2.7.1). All conditions hold at once. */
export type EventQuery = {
  readonly eventTypes?: readonly EventType[];
  /** From this instant (xsd:dateTimeStamp), inclusive. */
  readonly eventTimeFrom?: string;
  /** Before this instant. */
  readonly eventTimeBefore?: string;
  readonly recordTimeFrom?: string;
  readonly recordTimeBefore?: string;
  readonly terms: readonly KeyTerm[];
  readonly quantities: readonly QuantityTerm[];
  readonly orderBy: 'eventTime' | 'recordTime';
  readonly orderDirection: 'ASC' | 'DESC';
  /** At most so many events, the first in order. */
  readonly eventCountLimit?: number;
  /** More than so many is an error, not a cut. */
  readonly maxEventCount?: number;
  readonly perPage?: number;
  readonly nextPageToken?: string;
};

type Draft = { -readonly [K in keyof EventQuery]: EventQuery[K] } & {
  terms: KeyTerm[];
  quantities: QuantityTerm[];
};

type Reader = (values: readonly string[], parameter: string, draft: Draft, report: Report) => void;

const words =
  (vocabulary: Vocabulary, kind: KeyKind): Reader =>
  (values, parameter, draft, report) => {
    const read = values.flatMap((written) => {
      const value = canonicalValue(vocabulary, written);
      if (value === undefined) invalid(report, parameter, written, `CBV 2.0 ${vocabulary}`);
      return value === undefined ? [] : [{ value, prefix: false }];
    });
    draft.terms.push({ parameter, kinds: [kind], values: read });
  };

const identifiers =
  (...kinds: KeyKind[]): Reader =>
  (values, parameter, draft, report) => {
    const read = values.map((written) => {
      const pattern = /^urn:epc:idpat:.*\.\*$/.test(written);
      if (!isUri(written) || /\*.*\*/.test(written)) invalid(report, parameter, written, 'URI');
      return { value: canonicalIdentifier(written), prefix: pattern };
    });
    draft.terms.push({ parameter, kinds, values: read });
  };

const oneOf =
  (kind: KeyKind, known: readonly string[]): Reader =>
  (values, parameter, draft, report) => {
    for (const value of values)
      if (!known.includes(value)) invalid(report, parameter, value, known.join(', '));
    draft.terms.push({ parameter, kinds: [kind], values: values.map((value) => ({ value, prefix: false })) });
  };

const instant =
  (field: 'eventTimeFrom' | 'eventTimeBefore' | 'recordTimeFrom' | 'recordTimeBefore'): Reader =>
  ([value = ''], parameter, draft, report) => {
    if (instantOf(value) === undefined) invalid(report, parameter, value, 'dateTimeStamp');
    else draft[field] = value;
  };

const count =
  (field: 'eventCountLimit' | 'maxEventCount' | 'perPage', most: number): Reader =>
  ([value = ''], parameter, draft, report) => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < 1 || number > most)
      invalid(report, parameter, value, `1 – ${most}`);
    else draft[field] = number;
  };

const exists: Reader = (_, parameter, draft) => {
  draft.terms.push({
    parameter,
    kinds: ['errorDeclaration'],
    values: [{ value: 'declared', prefix: false }],
  });
};

const PARAMETERS: Readonly<Record<string, Reader>> = {
  eventType: (values, parameter, draft, report) => {
    for (const value of values) {
      if (!EVENT_TYPES.some((type) => type === value))
        invalid(report, parameter, value, EVENT_TYPES.join(', '));
    }
    draft.eventTypes = values as EventType[];
  },
  GE_eventTime: instant('eventTimeFrom'),
  LT_eventTime: instant('eventTimeBefore'),
  GE_recordTime: instant('recordTimeFrom'),
  LT_recordTime: instant('recordTimeBefore'),
  EQ_action: oneOf('action', ACTIONS),
  EQ_bizStep: words('bizStep', 'bizStep'),
  EQ_disposition: words('disposition', 'disposition'),
  EQ_persistentDisposition_set: words('disposition', 'persistentDisposition:set'),
  EQ_persistentDisposition_unset: words('disposition', 'persistentDisposition:unset'),
  EQ_readPoint: identifiers('readPoint'),
  EQ_bizLocation: identifiers('bizLocation'),
  EQ_transformationID: identifiers('transformationID'),
  MATCH_epc: identifiers('epc'),
  MATCH_parentID: identifiers('parentID'),
  MATCH_inputEPC: identifiers('inputEPC'),
  MATCH_outputEPC: identifiers('outputEPC'),
  MATCH_anyEPC: identifiers('epc', 'parentID', 'inputEPC', 'outputEPC'),
  MATCH_epcClass: identifiers('epcClass'),
  MATCH_inputEPCClass: identifiers('inputEPCClass'),
  MATCH_outputEPCClass: identifiers('outputEPCClass'),
  MATCH_anyEPCClass: identifiers('epcClass', 'inputEPCClass', 'outputEPCClass'),
  EQ_eventID: identifiers('eventID'),
  EXISTS_errorDeclaration: exists,
  EQ_errorReason: words('errorReason', 'errorReason'),
  EQ_correctiveEventID: identifiers('correctiveEventID'),
  orderBy: ([value = ''], parameter, draft, report) => {
    if (value === 'eventTime' || value === 'recordTime') draft.orderBy = value;
    else invalid(report, parameter, value, 'eventTime, recordTime');
  },
  orderDirection: ([value = ''], parameter, draft, report) => {
    if (value === 'ASC' || value === 'DESC') draft.orderDirection = value;
    else invalid(report, parameter, value, 'ASC, DESC');
  },
  eventCountLimit: count('eventCountLimit', 10_000),
  maxEventCount: count('maxEventCount', 10_000),
  perPage: count('perPage', 1_000),
  nextPageToken: ([value = ''], _, draft) => {
    draft.nextPageToken = value;
  },
};

/** Names of the standard that are known and not answered here. */
const UNSUPPORTED =
  /^(WD_(readPoint|bizLocation)|(GE|LT)_errorDeclaration_Time|EXISTS_sensorElementList|(GE|LT)_(time|startTime|endTime)|EQ_(type|deviceID|dataProcessingMethod|microorganism|chemicalSubstance|bizRules|stringValue|booleanValue|hexBinaryValue|uriValue)|(EQ|GT|GE|LT|LE)_(percRank|(value|minValue|maxValue|meanValue|sDev|percValue)_[A-Z0-9]{2,4})|EQ_ATTR_.+|HASATTR_.+|(EQ|GT|GE|LT|LE|EXISTS)_(INNER_)?(ILMD_|SENSORELEMENT_|SENSORMETADATA_|SENSORREPORT_|ERROR_DECLARATION_|readPoint_|bizLocation_)?[^_:]+(:|#|\/).+)$/;

/**
 * Reads the parameters of a simple event query, as they stand in a URL (several values divided by `|`) or in a JSON query
 * (lists). Everything wrong is named: EPCIS_QUERY_PARAMETER_UNKNOWN, EPCIS_QUERY_PARAMETER_UNSUPPORTED,
 * EPCIS_QUERY_VALUE_INVALID; the query then must not be run.
 */
export function readEventQuery(parameters: Readonly<Record<string, unknown>>): {
  query: EventQuery;
  problems: Report['problems'];
} {
  const report = new Report(100);
  const draft: Draft = { terms: [], quantities: [], orderBy: 'eventTime', orderDirection: 'DESC' };
  for (const [parameter, content] of Object.entries(parameters)) {
    if (parameter === '@context' || content === undefined) continue;
    const values = valuesOf(content);
    const reader = Object.hasOwn(PARAMETERS, parameter) ? PARAMETERS[parameter] : patternReader(parameter);
    if (!reader) {
      const code = UNSUPPORTED.test(parameter)
        ? 'EPCIS_QUERY_PARAMETER_UNSUPPORTED'
        : 'EPCIS_QUERY_PARAMETER_UNKNOWN';
      report.add(code, excerpt(parameter), { parameter: excerpt(parameter) });
    } else if (!values || (values.length === 0 && reader !== exists)) {
      invalid(report, parameter, String(content), 'text, number or list of them');
    } else reader(values, parameter, draft, report);
  }
  return { query: draft, problems: report.problems };
}

function valuesOf(content: unknown): string[] | undefined {
  if (content === null) return [];
  if (typeof content === 'string') return content.split('|').filter((part) => part !== '');
  if (typeof content === 'number' || typeof content === 'boolean') return [String(content)];
  if (!Array.isArray(content) || content.length > 1_000) return undefined;
  const parts = content.map((part) => (typeof part === 'object' ? undefined : valuesOf(part)));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** Parameters whose name carries a type or a unit. */
function patternReader(parameter: string): Reader | undefined {
  const typed = /^EQ_(bizTransaction|source|destination)(?:_(.+))?$/.exec(parameter);
  if (typed) {
    const [, what = '', written = ''] = typed;
    const vocabulary = what === 'bizTransaction' ? 'bizTransactionType' : 'sourceDestinationType';
    const type = written === '' && what === 'bizTransaction' ? '' : canonicalValue(vocabulary, written);
    return type === undefined ? undefined : identifiers(`${what}:${type}` as KeyKind);
  }
  const measured = /^(EQ|GT|GE|LT|LE)_quantity(?:_([A-Z0-9]{2,3}))?$/.exec(parameter);
  if (!measured) return undefined;
  return (values, name, draft, report) => {
    const numbers = values.map(Number);
    for (const [index, read] of numbers.entries()) {
      if (!Number.isFinite(read)) invalid(report, name, values[index] ?? '', 'number');
    }
    draft.quantities.push({
      operator: measured[1] as QuantityTerm['operator'],
      uom: measured[2] ?? '',
      numbers,
    });
  };
}

function invalid(report: Report, parameter: string, value: string, expected: string): void {
  report.add('EPCIS_QUERY_VALUE_INVALID', parameter, { parameter, value: excerpt(value), expected });
}

/** Whether an event is in the answer of a query, its order, limits and pages aside. */
export function matchesQuery(event: EpcisEvent, query: EventQuery, recordTime?: string): boolean {
  if (query.eventTypes && !query.eventTypes.includes(event.type)) return false;
  if (!within(event.eventTime, query.eventTimeFrom, query.eventTimeBefore)) return false;
  if (!within(recordTime ?? event.recordTime, query.recordTimeFrom, query.recordTimeBefore)) return false;
  const keys = eventKeys(event);
  const holds = (term: KeyTerm) =>
    keys.some(
      ({ kind, value }) =>
        term.kinds.includes(kind) &&
        term.values.some(
          (wanted) => value === wanted.value || (wanted.prefix && value.startsWith(`${wanted.value}/`)),
        ),
    );
  if (!query.terms.every(holds)) return false;
  const quantities = eventQuantities(event);
  return query.quantities.every((term) =>
    quantities.some(
      ({ uom, quantity }) =>
        uom === term.uom && term.numbers.some((number) => compares(quantity, term.operator, number)),
    ),
  );
}

function within(written: string | undefined, from: string | undefined, before: string | undefined): boolean {
  if (from === undefined && before === undefined) return true;
  const at = written === undefined ? undefined : instantOf(written);
  if (at === undefined) return false;
  return (
    (from === undefined || at >= (instantOf(from) ?? at)) &&
    (before === undefined || at < (instantOf(before) ?? at))
  );
}

function compares(quantity: number, operator: QuantityTerm['operator'], number: number): boolean {
  switch (operator) {
    case 'EQ':
      return quantity === number;
    case 'GT':
      return quantity > number;
    case 'GE':
      return quantity >= number;
    case 'LT':
      return quantity < number;
    case 'LE':
      return quantity <= number;
  }
}
