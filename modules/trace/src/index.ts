export type { TraceCapability } from './capability.ts';
export { traceModule } from './module.ts';
