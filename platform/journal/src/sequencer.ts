import { BATCH_ENTRIES, type Integration } from './integrate.ts';

/**
 * How long the sequencer waits: after an append of this process, when idle (from the first to the last, the longer it has found
 * nothing), and at most after failures. Each batch costs a checkpoint
 * and every witness's cosignature, so the entries of a fifth of a second share one; who waits for a proof hurries it.
 */
export const PACE = {
  hurriedMs: 0,
  nudgedMs: 200,
  idleMs: 400,
  idleMaxMs: 1_000,
  failedMaxMs: 5_000,
} as const;

/** Rounds at the quick pace after an append: its commit may take longer than one of them. */
const QUICK_ROUNDS = 2;

type Sequencer = {
  start(): void;
  /** Waits for the batch under way. */
  stop(): Promise<void>;
  /** Something was appended in this process and is about to be committed. */
  nudge(): void;
  /** Somebody waits for what has been committed. */
  hurry(): void;
};

/**
 * Integrates again and again: soon after an append of this process, at a steady pace for those of other processes, at
 * once while full batches come. A failure is reported and tried again, ever less often.
 */
export function createSequencer(
  integrate: () => Promise<Integration>,
  integrated: (size: number) => Promise<void>,
  onError: (error: unknown) => void,
): Sequencer {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let underWay = false;
  let quick = 0;
  /** Rounds that found nothing, one after the other. */
  let empty = 0;
  let failures = 0;
  let hurried = false;

  async function once(): Promise<void> {
    try {
      let taken: number;
      do {
        const { integrated: count, size } = await integrate();
        taken = count;
        empty = count > 0 ? 0 : empty + 1;
        if (size !== undefined) await integrated(size);
      } while (running && taken >= BATCH_ENTRIES);
      failures = 0;
    } catch (error) {
      failures += 1;
      onError(error);
    }
  }

  function delay(): number {
    if (failures > 0) return Math.min(PACE.failedMaxMs, PACE.idleMs * 2 ** failures);
    if (hurried) return PACE.hurriedMs;
    if (quick > 0) return PACE.nudgedMs;
    return Math.min(PACE.idleMaxMs, PACE.idleMs * 2 ** Math.max(0, empty - QUICK_ROUNDS));
  }

  function schedule(): void {
    clearTimeout(timer);
    if (!running || underWay) return;
    timer = setTimeout(() => {
      underWay = true;
      hurried = false;
      quick = Math.max(0, quick - 1);
      round = once().finally(() => {
        underWay = false;
        schedule();
      });
    }, delay());
    timer.unref();
  }

  return {
    start() {
      if (running) return;
      running = true;
      schedule();
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await round;
    },
    nudge() {
      const isToldMore = quick === 0 || failures > 1;
      quick = QUICK_ROUNDS;
      // Whoever appends has a transaction: the database is back, so what failed before is worth another attempt.
      failures = Math.min(failures, 1);
      if (isToldMore) schedule();
    },
    hurry() {
      if (hurried) return;
      hurried = true;
      schedule();
    },
  };
}
