import type { Database } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import type { JobRun, Json, Saga, SagaStep } from './capability.ts';
import type { ClaimedJob } from './job-store.ts';
import { jsonText } from './json-text.ts';
import type { Outcome } from './outcome.ts';
import { beginStep, finishStep, markUndone, readSteps, type StoredStep } from './saga-store.ts';

/** Types a saga's payload, and holds its steps to their rules. */
export function defineSaga<P>(saga: Saga<P>): Saga<P> {
  const names = saga.steps.map(({ name }) => name);
  invariant(names.length > 0, `${saga.name}: a saga has steps`);
  invariant(new Set(names).size === names.length, `${saga.name}: a step has a name of its own`);
  return saga;
}

/** Another process has the job: what this one does is of no account any more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Carries a saga on from where it stands: forward, or back when it is being undone. Each step's beginning and end are written,
 * so that after a crash anywhere the step under way is done again under the same key, and no other. Errors: LeaseLost.
 */
export async function runSaga(
  database: Database,
  saga: Saga,
  job: ClaimedJob,
  run: JobRun,
): Promise<Outcome> {
  const stored = await database.system(`saga ${saga.name} goes on`, (tx) => readSteps(tx, job));
  checkSteps(saga, stored);
  return job.undoing ? undo(database, saga, job, run, stored) : forward(database, saga, job, run, stored);
}

async function forward(
  database: Database,
  saga: Saga,
  job: ClaimedJob,
  run: JobRun,
  stored: readonly StoredStep[],
): Promise<Outcome> {
  const finished = stored.filter(({ state }) => state === 'done');
  const results = resultsOf(finished);
  let { attempts } = job;
  for (const [index, step] of saga.steps.entries()) {
    if (index < finished.length) continue;
    if (run.signal.aborted) return { is: 'failed', error: run.signal.reason, step: step.name, attempts };
    const { name } = step;
    hold(await database.system(`saga ${saga.name} begins ${name}`, (tx) => beginStep(tx, job, index, name)));
    try {
      const result = await step.run({
        ...run,
        attempt: attempts,
        key: keyOf(job, name),
        results: { ...results },
      });
      const { length } = saga.steps;
      hold(
        await database.system(`saga ${saga.name} has done ${name}`, (tx) =>
          finishStep(tx, job, index, result, length),
        ),
      );
      if (result !== undefined) results[name] = result;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      return { is: 'failed', error, step: name, attempts };
    }
    attempts = 1;
  }
  return { is: 'done', result: jsonText(`result of ${saga.name}`, results) };
}

async function undo(
  database: Database,
  saga: Saga,
  job: ClaimedJob,
  run: JobRun,
  stored: readonly StoredStep[],
): Promise<Outcome> {
  let { attempts } = job;
  for (const { step: index, name, state, result } of stored.toReversed()) {
    if (state === 'undone') continue;
    if (run.signal.aborted) return { is: 'failed', error: run.signal.reason, step: name, attempts };
    const step = saga.steps[index] as SagaStep;
    const before = resultsOf(stored.filter((one) => one.step < index));
    try {
      await step.undo({
        ...run,
        attempt: attempts,
        key: `${keyOf(job, name)}/undo`,
        results: before,
        result: result === null ? undefined : (JSON.parse(result) as Json),
      });
      hold(await database.system(`saga ${saga.name} has undone ${name}`, (tx) => markUndone(tx, job, index)));
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      return { is: 'failed', error, step: name, attempts };
    }
    attempts = 1;
  }
  return { is: 'undone' };
}

/** A saga under way survives a new version only when its steps do. */
function checkSteps({ name, steps }: Saga, stored: readonly StoredStep[]): void {
  for (const { step, name: was } of stored) {
    invariant(steps[step]?.name === was, `saga ${name}: step ${step} was ${was} when this one began`);
  }
}

const keyOf = ({ jobId }: ClaimedJob, step: string) => `${jobId}/${step}`;

function resultsOf(steps: readonly StoredStep[]): Record<string, Json> {
  return Object.fromEntries(
    steps.flatMap(({ name, result }) => (result === null ? [] : [[name, JSON.parse(result) as Json]])),
  );
}

function hold(isHeld: boolean): void {
  if (!isHeld) throw new LeaseLost('the job has been claimed by another process');
}
