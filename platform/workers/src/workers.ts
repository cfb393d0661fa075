import { availableParallelism } from 'node:os';
import { insideTransaction } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { FairQueue } from './fair-queue.ts';
import { refuse } from './refusals.ts';
import { type Outcome, Thread } from './thread.ts';
import { resultOf, type Work } from './work.ts';

export type RunOptions = {
  /** Whose work it is; null for the platform's own and for callers nobody knows, who share one queue. */
  readonly organisationId: OrganisationId | null;
  /** Gives the work up when nobody waits for it any more. */
  readonly signal?: AbortSignal;
};

export interface Workers {
  /**
   * Does a task in a thread, or where it is when its input is small. What it refuses is refused here.
   *
   * Errors: WORK_TOO_SLOW (its thread was ended), WORK_TOO_LARGE, WORK_QUEUE_FULL (waits of this organisation, 429),
   * WORK_CANCELLED, WORK_STOPPING, and whatever the task throws. An open transaction around it is a broken invariant.
   */
  run<I, O>(work: Work<I, O>, input: I, options: RunOptions): Promise<O>;
  /** What goes on at this moment, and what went on since the start. */
  readonly state: WorkersState;
  /** Takes nothing new, finishes what runs and waits, ends the threads. */
  close(): Promise<void>;
}

type WorkersState = {
  readonly threads: number;
  readonly running: number;
  readonly waiting: number;
  /** Tasks by name that a thread took up. */
  readonly inThreads: Readonly<Record<string, number>>;
  /** Threads ended because of age, memory, a deadline or an abandoned caller. */
  readonly recycled: number;
};

export type WorkersOptions = {
  /** Default: as many as there are cores, 1 to 4. */
  readonly threadsMax?: number;
  /** Tasks of one organisation that may wait. Default 12. */
  readonly waitingMax?: number;
  /** A thread is replaced after so many tasks. Default 500. */
  readonly tasksPerThread?: number;
  /** JavaScript heap of a thread, in MB. Default 512. */
  readonly heapMb?: number;
};

type Task = {
  readonly work: Work<never, unknown>;
  readonly input: unknown;
  readonly organisation: string;
  readonly settle: (outcome: Outcome) => void;
  thread?: Thread;
  isOver: boolean;
};

/** Seconds after which a caller whose organisation has too much waiting may come back. */
const RETRY_SECONDS = '5';

/** Makes the pool. No thread is started before the first task needs one. */
export function createWorkers(options: WorkersOptions = {}): Workers {
  return new Pool({
    threadsMax: options.threadsMax ?? Math.min(4, Math.max(1, availableParallelism())),
    waitingMax: options.waitingMax ?? 12,
    tasksPerThread: options.tasksPerThread ?? 500,
    heapMb: options.heapMb ?? 512,
  });
}

class Pool implements Workers {
  readonly #limits: Required<WorkersOptions>;
  readonly #queue = new FairQueue<Task>();
  readonly #idle: Thread[] = [];
  /** Tasks that a thread works on. */
  readonly #running = new Set<Task>();
  readonly #inThreads: Record<string, number> = {};
  #threads = 0;
  #recycled = 0;
  #closing: PromiseWithResolvers<void> | undefined;

  constructor(limits: Required<WorkersOptions>) {
    this.#limits = limits;
  }

  get state(): WorkersState {
    return {
      threads: this.#threads,
      running: this.#running.size,
      waiting: this.#queue.length,
      inThreads: { ...this.#inThreads },
      recycled: this.#recycled,
    };
  }

  async run<I, O>(work: Work<I, O>, input: I, { organisationId, signal }: RunOptions): Promise<O> {
    invariant(!insideTransaction(), `${work.name} is not waited for inside a transaction`);
    if (this.#closing) throw refuse('WORK_STOPPING');
    if (signal?.aborted) throw refuse('WORK_CANCELLED');
    if (work.isSmall?.(input)) return resultOf(work.perform(input));
    const organisation = organisationId ?? '';
    if (this.#queue.lengthOf(organisation) >= this.#limits.waitingMax) {
      const params = { waiting: String(this.#limits.waitingMax), seconds: RETRY_SECONDS };
      throw refuse('WORK_QUEUE_FULL', params);
    }
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const task: Task = {
      work: work as Work<never, unknown>,
      input,
      organisation,
      settle: resolve,
      isOver: false,
    };
    const abandon = () => this.#stop(task, refuse('WORK_CANCELLED'));
    signal?.addEventListener('abort', abandon, { once: true });
    this.#queue.push(organisation, task);
    this.#takeUp();
    const outcome = await promise;
    signal?.removeEventListener('abort', abandon);
    if (outcome.is === 'wrong') throw outcome.error;
    return outcome.value as O;
  }

  close(): Promise<void> {
    this.#closing ??= Promise.withResolvers<void>();
    this.#finishClosing();
    return this.#closing.promise;
  }

  /** Gives waiting tasks to idle threads, as many as there may be. */
  #takeUp(): void {
    while (this.#running.size < this.#limits.threadsMax) {
      const task = this.#queue.shift((organisation) => this.#mayRun(organisation));
      if (!task) return;
      this.#running.add(task);
      void this.#perform(task);
    }
  }

  /** One thread stays free for the others, where there are two or more: nobody waits for one organisation alone. */
  #mayRun(organisation: string): boolean {
    const most = Math.max(1, this.#limits.threadsMax - 1);
    const mine = [...this.#running].filter((task) => task.organisation === organisation);
    return mine.length < most;
  }

  async #perform(task: Task): Promise<void> {
    const { work, input } = task;
    const thread = this.#idle.pop() ?? this.#start();
    task.thread = thread;
    this.#inThreads[work.name] = (this.#inThreads[work.name] ?? 0) + 1;
    const seconds = String(Math.max(1, Math.round(work.deadlineMs / 1000)));
    const late = () => this.#stop(task, refuse('WORK_TOO_SLOW', { seconds }));
    const timer = setTimeout(late, work.deadlineMs);
    const handedOver = work.transfer?.(input as never) ?? [];
    const outcome = await thread.ask({ module: work.module.href, input }, handedOver);
    clearTimeout(timer);
    this.#running.delete(task);
    this.#settle(task, outcome);
    this.#putBack(thread);
    this.#takeUp();
    this.#finishClosing();
  }

  #start(): Thread {
    this.#threads += 1;
    return new Thread(this.#limits.heapMb);
  }

  #putBack(thread: Thread): void {
    const { heapMb, tasksPerThread } = this.#limits;
    const isSpent = thread.asked >= tasksPerThread || thread.heapBytes > (heapMb * 1_048_576) / 2;
    if (!thread.ended && !isSpent) {
      this.#idle.push(thread);
      return;
    }
    this.#threads -= 1;
    this.#recycled += 1;
    void thread.end();
  }

  /** Ends a task before it is done: a waiting one is forgotten, the thread of a running one is ended. */
  #stop(task: Task, error: Error): void {
    if (this.#queue.remove(task.organisation, task)) {
      this.#settle(task, { is: 'wrong', error });
      this.#finishClosing();
    } else void task.thread?.end(error);
  }

  #settle(task: Task, outcome: Outcome): void {
    if (task.isOver) return;
    task.isOver = true;
    task.settle(outcome);
  }

  #finishClosing(): void {
    if (!this.#closing || this.#running.size > 0 || this.#queue.length > 0) return;
    const ends = this.#idle.splice(0).map((thread) => thread.end());
    this.#threads -= ends.length;
    Promise.all(ends).then(() => this.#closing?.resolve(), this.#closing.reject);
  }
}
