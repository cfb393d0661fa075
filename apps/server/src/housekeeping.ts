import type { Blobs } from '@tongshang/blobs';
import type { Database } from '@tongshang/database';
import { forgetReplies } from '@tongshang/http';

const EVERY_MS = 10 * 60 * 1000;
/** A client that has not asked again within a day will not. */
const REPLIES_KEPT_HOURS = 24;

type Log = { error(fields: object, text: string): void };

type Housekeeping = {
  readonly database: Database;
  /** What modules do by themselves now and then. */
  readonly upkeep: (signal: AbortSignal) => Promise<unknown>;
  readonly blobs: Pick<Blobs, 'collect'>;
  readonly logger: Log;
};

/**
 * Removes kept replies and files that nothing refers to, and lets modules do theirs (ended sessions; what older versions kept
 * elsewhere), from the start on. Returns how to stop.
 */
export function housekeeping({ database, upkeep, blobs, logger }: Housekeeping): () => Promise<void> {
  const stopping = new AbortController();
  const report = (error: unknown) => logger.error({ err: error }, 'housekeeping');
  let running: Promise<unknown> = upkeep(stopping.signal).catch(report);
  const timer = setInterval(() => {
    const work = [
      forgetReplies(database, Temporal.Now.instant().subtract({ hours: REPLIES_KEPT_HOURS })),
      blobs.collect(),
      upkeep(stopping.signal),
    ];
    running = Promise.all(work.map((one) => one.catch(report)));
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
}
