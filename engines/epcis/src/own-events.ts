import type {
  AggregationEvent,
  BizTransaction,
  Destination,
  Location,
  ObjectEvent,
  QuantityElement,
  Source,
} from './event.ts';

/** When, where and why of an event the platform states itself. */
export type Occurrence = {
  /** `urn:uuid:…`, unique. */
  readonly eventID: string;
  /** xsd:dateTimeStamp. */
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  readonly readPoint?: Location;
  readonly bizLocation?: Location;
  readonly bizTransactionList?: readonly BizTransaction[];
  readonly sourceList?: readonly Source[];
  readonly destinationList?: readonly Destination[];
  /** Fields of one's own. */
  readonly extensions?: { readonly [name: `${string}:${string}`]: unknown };
};

/** What was there: single things by their EPC, classes of goods by quantity. At least one of them. */
type Objects = {
  readonly epcs?: readonly string[];
  readonly quantities?: readonly QuantityElement[];
};

/** Steps at which goods are seen, with the disposition that follows (CBV 2.0, section 7.1 and its table of pairs). */
export const OBSERVED_STEPS = {
  inspecting: 'in_progress',
  storing: 'in_progress',
  picking: 'in_progress',
  staging_outbound: 'container_closed',
  loading: 'in_transit',
  shipping: 'in_transit',
  departing: 'in_transit',
  transporting: 'in_transit',
  arriving: 'in_progress',
  unloading: 'in_progress',
  receiving: 'in_progress',
  accepting: 'active',
} as const;

export type ObservedStep = keyof typeof OBSERVED_STEPS;

/**
 * Goods are seen at a step: an ObjectEvent with action OBSERVE.
 * @param disposition in which condition they then are, where it is not the usual one of the step: goods that go back are `returned`
 */
export function observed(
  step: ObservedStep,
  objects: Objects,
  occurrence: Occurrence,
  disposition: (typeof OBSERVED_STEPS)[ObservedStep] | 'returned' = OBSERVED_STEPS[step],
): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    ...when(occurrence),
    bizStep: step,
    disposition,
    ...what(objects),
    ...whereAndWhy(occurrence),
  };
}

/** What became of objects that are no longer: destroyed, taken, or nobody knows (CBV 2.0, section 7.2). */
export type Fate = 'destroyed' | 'stolen' | 'unknown';

/**
 * Objects are gone, and are not seen again: an ObjectEvent with action DELETE (EPCIS 2.0, 7.4.2). The step is `destroying` where they were
 * destroyed; CBV has none for what was taken or is missing.
 */
export function gone(fate: Fate, objects: Objects, occurrence: Occurrence): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'DELETE',
    ...when(occurrence),
    ...(fate === 'destroyed' ? { bizStep: 'destroying' } : {}),
    disposition: fate,
    ...what(objects),
    ...whereAndWhy(occurrence),
  };
}

/** Goods come to be: an ObjectEvent with action ADD. `ilmd`: what is true of these goods from now on (origin, lot, …). */
export function commissioned(
  objects: Objects,
  occurrence: Occurrence,
  ilmd?: Readonly<Record<`${string}:${string}`, unknown>>,
): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'ADD',
    ...when(occurrence),
    bizStep: 'commissioning',
    disposition: 'active',
    ...what(objects),
    ...(ilmd ? { ilmd } : {}),
    ...whereAndWhy(occurrence),
  };
}

/** Goods are put into a handling unit, or handling units into a container: an AggregationEvent with action ADD. */
export function packed(
  parentID: string,
  children: Objects,
  occurrence: Occurrence,
  step: 'packing' | 'loading' = 'packing',
): AggregationEvent {
  return {
    type: 'AggregationEvent',
    action: 'ADD',
    ...when(occurrence),
    parentID,
    bizStep: step,
    disposition: step === 'packing' ? 'in_progress' : 'in_transit',
    ...(children.epcs ? { childEPCs: children.epcs } : {}),
    ...(children.quantities ? { childQuantityList: children.quantities } : {}),
    ...whereAndWhy(occurrence),
  };
}

/** A handling unit is taken apart: an AggregationEvent with action DELETE and no children, which means all of them. */
export function unpacked(parentID: string, occurrence: Occurrence): AggregationEvent {
  return {
    type: 'AggregationEvent',
    action: 'DELETE',
    ...when(occurrence),
    parentID,
    bizStep: 'unpacking',
    disposition: 'in_progress',
    ...whereAndWhy(occurrence),
  };
}

function when({ eventID, eventTime, eventTimeZoneOffset }: Occurrence) {
  return { eventID, eventTime, eventTimeZoneOffset };
}

function what({ epcs, quantities }: Objects) {
  return { ...(epcs ? { epcList: epcs } : {}), ...(quantities ? { quantityList: quantities } : {}) };
}

function whereAndWhy(occurrence: Occurrence) {
  const { readPoint, bizLocation, bizTransactionList, sourceList, destinationList, extensions } = occurrence;
  return {
    ...(readPoint ? { readPoint } : {}),
    ...(bizLocation ? { bizLocation } : {}),
    ...(bizTransactionList ? { bizTransactionList } : {}),
    ...(sourceList ? { sourceList } : {}),
    ...(destinationList ? { destinationList } : {}),
    ...extensions,
  };
}
