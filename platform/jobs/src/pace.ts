/** After a failure; the pause doubles with each up to the most. */
const FAILED_MS = 500;
const FAILED_MAX_MS = 10_000;

type Pace = {
  start(): void;
  /** Waits for the round under way. */
  stop(): Promise<void>;
  /** There is something to do: the next round comes at once. */
  hurry(): void;
};

/**
 * Does a round again and again: at once while a round says that there is more, or somebody hurries; else after `idleMs`. A
 * failure is reported and tried again, ever less often.
 */
export function createPace(
  round: () => Promise<boolean>,
  idleMs: number,
  onError: (error: unknown) => void,
): Pace {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  let hurried = false;
  let failures = 0;

  async function once(): Promise<void> {
    hurried = false;
    try {
      if (await round()) hurried = true;
      failures = 0;
    } catch (error) {
      failures += 1;
      onError(error);
    }
  }

  function delay(): number {
    if (failures > 0) return Math.min(FAILED_MAX_MS, FAILED_MS * 2 ** (failures - 1));
    return hurried ? 0 : idleMs;
  }

  function schedule(): void {
    clearTimeout(timer);
    if (!running || underWay !== undefined) return;
    timer = setTimeout(() => {
      underWay = once().finally(() => {
        underWay = undefined;
        schedule();
      });
    }, delay());
    timer.unref();
  }

  return {
    start() {
      if (running) return;
      running = true;
      hurried = true;
      schedule();
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await underWay;
    },
    hurry() {
      if (hurried) return;
      hurried = true;
      schedule();
    },
  };
}
