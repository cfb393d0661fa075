import { invariant } from '@tongshang/refusal';
import type { Consumer, Saga, Schedule, Task } from './capability.ts';
import { checkEvery } from './due.ts';
import { checkPersistence } from './persistence.ts';
import { defineSaga } from './saga.ts';

const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;
const CONCURRENCY = 4;

/** What this process has been told to do: every piece of work by its name. */
export type Works = {
  add(work: Consumer | Schedule | Task | Saga): void;
  readonly consumers: ReadonlyMap<string, Consumer>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly tasks: ReadonlyMap<string, Task | Saga>;
  /** Whether organisations may cancel and give up what is theirs of it. */
  readonly isOwnersToDiscard: (name: string) => boolean;
  readonly isUndoable: (name: string) => boolean;
};

export function createWorks(): Works {
  const consumers = new Map<string, Consumer>();
  const schedules = new Map<string, Schedule>();
  const tasks = new Map<string, Task | Saga>();
  const byName = (name: string) => consumers.get(name) ?? tasks.get(name);
  return {
    consumers,
    schedules,
    tasks,
    add(work) {
      const { name } = work;
      invariant(NAME.test(name) && name.length <= 100, `${name}: a name is like module.what-it-does`);
      invariant(byName(name) === undefined && !schedules.has(name), `${name} is registered once`);
      checkPersistence(name, work);
      if ('handle' in work) consumers.set(name, work);
      else if ('every' in work) {
        checkEvery(name, work.every);
        schedules.set(name, work);
      } else {
        checkSlots(work);
        tasks.set(name, 'steps' in work ? defineSaga(work) : work);
      }
    },
    isOwnersToDiscard: (name) => byName(name)?.discardableByOrganisation === true,
    isUndoable(name) {
      const task = tasks.get(name);
      return task !== undefined && 'steps' in task;
    },
  };
}

/** How many jobs of a task may run at once, in all and of one organisation. */
export function slotsOf({ concurrency = CONCURRENCY, concurrencyPerOrganisation }: Task | Saga) {
  return {
    concurrency,
    concurrencyPerOrganisation: concurrencyPerOrganisation ?? Math.ceil(concurrency / 2),
  };
}

function checkSlots(work: Task | Saga): void {
  const { concurrency, concurrencyPerOrganisation } = slotsOf(work);
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 1;
  invariant(
    isCount(concurrency) && isCount(concurrencyPerOrganisation),
    `${work.name}: at least one job at once`,
  );
  const { deadlineMs = 1 } = work;
  invariant(deadlineMs >= 1 && deadlineMs <= 86_400_000, `${work.name}: a deadline is within a day`);
}
