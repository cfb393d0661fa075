export { traceModule } from './module.ts';
export { findPlaces, type KnownPlace, located, PLACES } from './places.ts';
