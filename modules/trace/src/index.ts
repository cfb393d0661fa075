export { traceModule } from './module.ts';
export { PLACES } from './places.ts';
