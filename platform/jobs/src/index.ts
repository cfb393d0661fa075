export type { Consumer, JobRun, JobState, Jobs, Saga, Schedule, Task } from './capability.ts';
export { createJobs } from './jobs.ts';
export { moveLeafIndexes } from './leaf-indexes.ts';
export { table as jobsRefusals } from './refusals.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
