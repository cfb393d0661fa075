import type { Database } from '@tongshang/database';
import { type Settlement, settleJobs } from './job-store.ts';
import { createPace } from './pace.ts';

const TOGETHER_MAX = 200;
/** After a failure; until it is written, the lease says that the job is ours. */
const AGAIN_MS = 500;

type Settling = {
  add(settlement: Settlement): void;
  /** Writes what is left, trying once more where it fails. */
  finish(): Promise<void>;
};

/** Writes how jobs ended: those that end while others are being written, together in one transaction. */
export function createSettling(
  database: Database,
  clock: () => Temporal.Instant,
  settled: () => void,
  onError: (error: unknown) => void,
): Settling {
  const waiting: Settlement[] = [];
  const pace = createPace(write, AGAIN_MS, onError);

  async function write(): Promise<boolean> {
    if (waiting.length === 0) return false;
    const some = waiting.slice(0, TOGETHER_MAX);
    await database.system('jobs have ended', (tx) => settleJobs(tx, some, clock()));
    waiting.splice(0, some.length);
    settled();
    return waiting.length > 0;
  }

  pace.start();
  return {
    add(settlement) {
      waiting.push(settlement);
      pace.hurry();
    },
    async finish() {
      await pace.stop();
      try {
        while (await write());
      } catch (error) {
        onError(error);
      }
    },
  };
}
