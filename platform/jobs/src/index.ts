export type {
  CalendarTimes,
  Consumer,
  Failure,
  JobProgress,
  JobRun,
  JobState,
  Jobs,
  JobsOptions,
  Json,
  NewJob,
  Saga,
  SagaStep,
  SagaStepRun,
  Schedule,
  Task,
} from './capability.ts';
export { createJobs } from './jobs.ts';
export { moveLeafIndexes } from './leaf-indexes.ts';
export { table as jobsRefusals } from './refusals.ts';
export { defineSaga } from './saga.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
