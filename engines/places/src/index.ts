export { knownAirport, saysAirport } from './airports.ts';
export { foldedPlaceName, isSamePlace, type KnownPlace, knownPlace, PLACES } from './places.ts';
export { localTime, timeZoneOf, type Whereabouts } from './time-zone.ts';
