export { table as workersRefusals } from './refusals.ts';
export { defineWork, Transferring, type Work } from './work.ts';
export {
  createWorkers,
  type RunOptions,
  type Workers,
  type WorkersOptions,
  type WorkersState,
} from './workers.ts';
