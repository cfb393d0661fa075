export { traceModule } from './module.ts';
