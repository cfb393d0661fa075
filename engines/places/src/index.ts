export { foldedPlaceName, type KnownPlace, knownPlace, PLACES } from './places.ts';
export { localTime, timeZoneOf } from './time-zone.ts';
