import type { Database } from '@tongshang/database';
import { forgetReplies } from '@tongshang/http';
import type { PartyCapability } from '@tongshang/party';

const EVERY_MS = 10 * 60 * 1000;
/** A client that has not asked again within a day will not. */
const REPLIES_KEPT_HOURS = 24;

type Log = { error(fields: object, text: string): void };

/** Removes what has ended: old sessions, kept replies. Returns how to stop. */
export function housekeeping(database: Database, party: PartyCapability, logger: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = Promise.all([
      party.sweep(),
      forgetReplies(database, Temporal.Now.instant().subtract({ hours: REPLIES_KEPT_HOURS })),
    ]).catch((error: unknown) => logger.error({ err: error }, 'housekeeping'));
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
