export {
  checkEpcisEvent,
  DOCUMENT_LIMITS,
  type DocumentKind,
  type DocumentLimits,
  type ReadDocument,
  readEpcisDocument,
} from './check-document.ts';
export { type EpcisProblem, instantOf } from './check-fields.ts';
export {
  ACTIONS,
  type Action,
  type AggregationEvent,
  type AssociationEvent,
  type BizTransaction,
  type Destination,
  EPCIS_CONTEXT,
  type EpcisDocument,
  type EpcisEvent,
  type ErrorDeclaration,
  EVENT_TYPES,
  type EventType,
  type Extensions,
  epcisDocument,
  type Location,
  type ObjectEvent,
  type QuantityElement,
  type Source,
  type TransactionEvent,
  type TransformationEvent,
} from './event.ts';
export { eventHashId, eventPreHash, type HashOptions } from './event-hash.ts';
export { type EventKey, eventKeys, eventQuantities, type KeyKind, type QuantityKey } from './event-keys.ts';
export {
  checkDigit,
  type Gs1Key,
  KEY_DIGITS,
  makeGln,
  makeGtin13,
  makeSscc,
  readCompanyPrefix,
  readGs1Key,
} from './gs1-keys.ts';
export { canonicalIdentifier, geoUri, glnUri, gtinUri, ssccUri } from './identifiers.ts';
export {
  commissioned,
  OBSERVED_STEPS,
  type Objects,
  type ObservedStep,
  type Occurrence,
  observed,
  packed,
  unpacked,
} from './own-events.ts';
export { type EventQuery, type KeyTerm, matchesQuery, type QuantityTerm, readEventQuery } from './query.ts';
export { table as epcisRefusals } from './refusals.ts';
export { canonicalValue, isUri, type Vocabulary, vocabularyValues } from './vocabulary.ts';
