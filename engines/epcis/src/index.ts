export { checkEpcisEvent, readEpcisDocument } from './check-document.ts';
export { type EpcisProblem, instantOf } from './check-fields.ts';
export {
  EPCIS_CONTEXT,
  type EpcisEvent,
  epcisDocument,
  type Location,
  type QuantityElement,
} from './event.ts';
export { eventHashId } from './event-hash.ts';
export { eventKeys, eventQuantities } from './event-keys.ts';
export {
  checkDigit,
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
  type Fate,
  gone,
  OBSERVED_STEPS,
  type ObservedStep,
  type Occurrence,
  observed,
  packed,
  unpacked,
} from './own-events.ts';
export { type EventQuery, type KeyTerm, matchesQuery, readEventQuery } from './query.ts';
export { table as epcisRefusals } from './refusals.ts';
export { canonicalValue, vocabularyValues } from './vocabulary.ts';
