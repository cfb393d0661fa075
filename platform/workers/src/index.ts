export { table as workersRefusals } from './refusals.ts';
export { defineWork, Transferring } from './work.ts';
export { createWorkers, type RunOptions, type Workers, type WorkersOptions } from './workers.ts';
