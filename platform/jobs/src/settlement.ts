import type { Persistence } from './capability.ts';
import { failureOf, isOutage } from './failure.ts';
import type { ClaimedJob, Settlement } from './job-store.ts';
import type { Outcome } from './outcome.ts';
import { verdictOf } from './persistence.ts';

/** A database that is away blames no work: it comes again after this, with the attempts it had. */
const OUTAGE_PAUSE_MS = 5_000;

/** What settling needs to know of a task or saga. */
type SettledWork = Persistence & { readonly isSaga: boolean };

/** What is written of an attempt's end: the rules of a job's life, free of I/O. See the state diagram in the README. */
export function settlementOf(
  work: SettledWork,
  job: ClaimedJob,
  outcome: Outcome,
  now: Temporal.Instant,
  chance: number,
): Settlement {
  const kept = {
    ...{ jobId: job.jobId, claims: job.claims, runAt: now, attempts: job.attempts, undoing: job.undoing },
    ...{ result: null, errorCode: null, errorParams: null, progress: null, death: null },
  };
  switch (outcome.is) {
    case 'done':
      return { ...kept, state: 'done', result: outcome.result };
    case 'handed back':
      return { ...kept, state: 'waiting', attempts: Math.max(0, (outcome.attempts ?? job.attempts) - 1) };
    case 'undone':
      return { ...kept, state: job.errorCode === 'JOB_CANCELLED' ? 'cancelled' : 'undone' };
    case 'cancelled': {
      const cancelled = { ...kept, errorCode: 'JOB_CANCELLED', errorParams: '{}' };
      if (!work.isSaga) return { ...cancelled, state: 'cancelled' };
      return { ...cancelled, state: 'waiting', undoing: true, attempts: 0 };
    }
    case 'failed': {
      const attempts = outcome.attempts ?? job.attempts;
      if (isOutage(outcome.error)) {
        const runAt = now.add({ milliseconds: OUTAGE_PAUSE_MS });
        return { ...kept, state: 'waiting', attempts: Math.max(0, attempts - 1), runAt };
      }
      const { code, params } = failureOf(outcome.error);
      const text = JSON.stringify(params);
      // While a saga is undone its job goes on saying why; what the undoing failed on stands in the dead letter.
      const error = job.undoing ? {} : { errorCode: code, errorParams: text };
      const verdict = verdictOf(work, attempts, outcome.error, chance);
      if (verdict !== null) {
        return {
          ...kept,
          ...error,
          attempts,
          state: 'waiting',
          runAt: now.add({ milliseconds: verdict.pauseMs }),
        };
      }
      if (work.isSaga && !job.undoing)
        return { ...kept, ...error, state: 'waiting', undoing: true, attempts: 0 };
      const death = { step: outcome.step ?? null, attempts, code, params: text };
      return { ...kept, ...error, attempts, state: 'dead', death };
    }
  }
}
