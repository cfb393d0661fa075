export const EVENT_TYPES = [
  'ObjectEvent',
  'AggregationEvent',
  'TransactionEvent',
  'TransformationEvent',
  'AssociationEvent',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export const ACTIONS = ['ADD', 'OBSERVE', 'DELETE'] as const;

type Action = (typeof ACTIONS)[number];

/** Fields of one's own: their names have a prefix, `example:colour`. */
type Extensions = { readonly [name: `${string}:${string}`]: unknown };

export type QuantityElement = {
  readonly epcClass: string;
  /** JSON-LD of EPCIS 2.0 has numbers here, not decimal strings. */
  readonly quantity?: number;
  /** UN/ECE Recommendation 20; a count when absent. */
  readonly uom?: string;
};

export type Location = { readonly id: string } & Extensions;
export type BizTransaction = { readonly type?: string; readonly bizTransaction: string };
export type Source = { readonly type: string; readonly source: string };
export type Destination = { readonly type: string; readonly destination: string };

type ErrorDeclaration = {
  readonly declarationTime: string;
  readonly reason?: string;
  readonly correctiveEventIDs?: readonly string[];
} & Extensions;

/** What, when, where, why and how of every event (EPCIS 2.0, section 7.4.1). */
type EventBase = {
  readonly '@context'?: unknown;
  readonly eventID?: string;
  /** xsd:dateTimeStamp. */
  readonly eventTime: string;
  readonly recordTime?: string;
  /** `+08:00`: the local time at the place. */
  readonly eventTimeZoneOffset: string;
  readonly errorDeclaration?: ErrorDeclaration;
  readonly certificationInfo?: string | readonly string[];
  readonly bizStep?: string;
  readonly disposition?: string;
  readonly persistentDisposition?: { readonly set?: readonly string[]; readonly unset?: readonly string[] };
  readonly readPoint?: Location;
  readonly bizLocation?: Location;
  readonly bizTransactionList?: readonly BizTransaction[];
  readonly sourceList?: readonly Source[];
  readonly destinationList?: readonly Destination[];
  readonly sensorElementList?: readonly Readonly<Record<string, unknown>>[];
} & Extensions;

export type ObjectEvent = EventBase & {
  readonly type: 'ObjectEvent';
  readonly action: Action;
  readonly epcList?: readonly string[];
  readonly quantityList?: readonly QuantityElement[];
  readonly ilmd?: Readonly<Record<string, unknown>>;
};

type Grouping = EventBase & {
  readonly action: Action;
  readonly parentID?: string;
  readonly childEPCs?: readonly string[];
  readonly childQuantityList?: readonly QuantityElement[];
};

export type AggregationEvent = Grouping & { readonly type: 'AggregationEvent' };
type AssociationEvent = Grouping & { readonly type: 'AssociationEvent'; readonly parentID: string };

type TransactionEvent = EventBase & {
  readonly type: 'TransactionEvent';
  readonly action: Action;
  readonly parentID?: string;
  readonly epcList?: readonly string[];
  readonly quantityList?: readonly QuantityElement[];
  readonly bizTransactionList: readonly BizTransaction[];
};

type TransformationEvent = EventBase & {
  readonly type: 'TransformationEvent';
  readonly inputEPCList?: readonly string[];
  readonly inputQuantityList?: readonly QuantityElement[];
  readonly outputEPCList?: readonly string[];
  readonly outputQuantityList?: readonly QuantityElement[];
  readonly transformationID?: string;
  readonly ilmd?: Readonly<Record<string, unknown>>;
};

/** An event of EPCIS 2.0 in its JSON-LD form. */
export type EpcisEvent =
  | ObjectEvent
  | AggregationEvent
  | TransactionEvent
  | TransformationEvent
  | AssociationEvent;

/** The context that gives the terms of an EPCIS document their meaning. */
export const EPCIS_CONTEXT = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';

type EpcisDocument = {
  readonly '@context': unknown;
  readonly type: 'EPCISDocument';
  readonly schemaVersion: string;
  readonly creationDate: string;
  readonly epcisBody: { readonly eventList: readonly EpcisEvent[] };
};

/** Events in the envelope they travel in. `context`: prefixes of one's own and what they stand for. */
export function epcisDocument(
  events: readonly EpcisEvent[],
  creationDate: string,
  context: Readonly<Record<string, string>> = {},
): EpcisDocument {
  const own = Object.keys(context).length > 0 ? [context] : [];
  return {
    '@context': [EPCIS_CONTEXT, ...own],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate,
    epcisBody: { eventList: events },
  };
}
