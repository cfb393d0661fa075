import type { Database } from '@tongshang/database';
import type { Journal } from '@tongshang/journal';
import { type Attempts, createAttempts } from './attempts.ts';
import type { Saga, Task } from './capability.ts';
import { type ConsumerDeps, consumeBatch, retryHeldEntry } from './consumers.ts';
import { type ClaimedJob, claimJobs, claimLostJobs } from './job-store.ts';
import type { Outcome } from './outcome.ts';
import { createPace } from './pace.ts';
import { poll } from './poll-store.ts';
import { refuse } from './refusals.ts';
import { keepSchedules, runSchedule } from './schedules.ts';
import { settlementOf } from './settlement.ts';
import { createSettling } from './settling.ts';
import { slotsOf, type Works } from './works.ts';

/** The feed tells consumers when to read; this is for what it might not have told. */
const CONSUMERS_IDLE_MS = 60_000;
/** By then the feed has begun to tell: what came between our first reading and that is read as well. */
const FEED_BEGUN_MS = 2_000;

type RunnerDeps = ConsumerDeps & {
  readonly database: Database;
  readonly journal: Pick<Journal, 'consume' | 'subscribe'>;
  readonly works: Works;
  readonly leaseMs: number;
  readonly idleMs: number;
};

type Runner = {
  start(): void;
  stop(patienceMs: number): Promise<void>;
  /** Something may be due. */
  hurry(): void;
};

/** One process's share of the work. See the README for what runs when. */
export function createRunner(deps: RunnerDeps): Runner {
  const { database, journal, works, leaseMs, idleMs, clock, random, onError } = deps;
  const settling = createSettling(database, clock, hurry, (error) => onError(error, 'settling jobs'));
  const attempts = createAttempts({ database, leaseMs, onError, ended });
  const looking = createPace(look, idleMs, (error) => onError(error, 'looking for work'));
  // Each consumer's failure is told where it happens; that there was one only makes the next reading come sooner.
  const reading = createPace(read, CONSUMERS_IDLE_MS, () => {});
  const living = createPace(
    async () => {
      await attempts.renew();
      return false;
    },
    leaseMs / 3,
    (error) => onError(error, 'renewing leases'),
  );
  let areSchedulesKept = false;
  let unsubscribe = () => {};
  let feedBegun: NodeJS.Timeout | undefined;

  function hurry(): void {
    looking.hurry();
  }

  function ended(work: Task | Saga, job: ClaimedJob, outcome: Outcome): void {
    const isSaga = 'steps' in work;
    settling.add(settlementOf({ ...work, isSaga }, job, outcome, clock(), random()));
  }

  async function look(): Promise<boolean> {
    if (!areSchedulesKept) {
      await keepSchedules(deps, [...works.schedules.values()]);
      areSchedulesKept = true;
    }
    const allTasks = [...works.tasks.keys()];
    const tasks = allTasks.filter((name) => attempts.count(name) < slotsOf(taskOf(works, name)).concurrency);
    const [schedules, consumers] = [[...works.schedules.keys()], [...works.consumers.keys()]];
    const due = await database.system('look for work that is due', (tx) =>
      poll(tx, clock(), { tasks, allTasks, schedules, consumers }),
    );
    let isMore = false;
    const trying = async (where: string, work: () => Promise<boolean>) => {
      // One that fails by the database's fault, or by ours, does not keep the others from their turn.
      try {
        isMore = (await work()) || isMore;
      } catch (error) {
        onError(error, where);
      }
    };
    if (due.isAnyLost) await trying('taking lost jobs over', () => takeOver(deps, ended));
    for (const name of due.tasks) await trying(name, () => claim(deps, attempts, name));
    for (const schedule of due.schedules.flatMap((name) => works.schedules.get(name) ?? [])) {
      await trying(schedule.name, () => runSchedule(deps, schedule));
    }
    for (const consumer of due.consumers.flatMap((name) => works.consumers.get(name) ?? [])) {
      await trying(consumer.name, () => retryHeldEntry(deps, consumer));
    }
    return isMore;
  }

  /** A batch for each in turn, so that one that has much to read does not keep the others waiting. */
  async function read(): Promise<boolean> {
    let isMore = false;
    const failures: unknown[] = [];
    for (const consumer of works.consumers.values()) {
      try {
        isMore = (await consumeBatch(deps, consumer)) > 0 || isMore;
      } catch (error) {
        failures.push(error);
        onError(error, consumer.name);
      }
    }
    if (isMore) hurry();
    else if (failures.length > 0) throw failures[0];
    return isMore;
  }

  return {
    hurry,
    start() {
      unsubscribe = journal.subscribe(() => reading.hurry());
      feedBegun = setTimeout(() => reading.hurry(), FEED_BEGUN_MS).unref();
      for (const pace of [looking, reading, living]) pace.start();
    },
    async stop(patienceMs) {
      unsubscribe();
      clearTimeout(feedBegun);
      await Promise.all([looking.stop(), reading.stop()]);
      await attempts.finish(patienceMs);
      await living.stop();
      await settling.finish();
    },
  };
}

function taskOf(works: Works, name: string): Task | Saga {
  return works.tasks.get(name) as Task | Saga;
}

async function claim(
  { database, works, clock, leaseMs }: RunnerDeps,
  attempts: Attempts,
  name: string,
): Promise<boolean> {
  const work = taskOf(works, name);
  const claimed = await database.system(`take jobs of ${name}`, (tx) =>
    claimJobs(tx, clock(), { task: name, ...slotsOf(work), leaseMs }),
  );
  for (const job of claimed) attempts.begin(work, job);
  return claimed.length > 0;
}

/** What a process left behind has failed once, with its attempt; it is tried again like anything that failed. */
async function takeOver(
  { database, works, leaseMs }: RunnerDeps,
  ended: (work: Task | Saga, job: ClaimedJob, outcome: Outcome) => void,
): Promise<boolean> {
  const lost = await database.system('take over what a lost process left', (tx) =>
    claimLostJobs(tx, [...works.tasks.keys()], leaseMs),
  );
  for (const job of lost) {
    ended(taskOf(works, job.task), job, { is: 'failed', error: refuse('JOB_RUNNER_LOST') });
  }
  return lost.length > 0;
}
