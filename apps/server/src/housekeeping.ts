import type { Blobs } from '@tongshang/blobs';
import type { Database } from '@tongshang/database';
import { forgetReplies } from '@tongshang/http';
import type { Composition } from './modules.ts';

const EVERY_MS = 10 * 60 * 1000;
/** A client that has not asked again within a day will not. */
const REPLIES_KEPT_HOURS = 24;

type Log = { error(fields: object, text: string): void };

export type Housekeeping = {
  readonly database: Database;
  readonly composition: Pick<Composition, 'party' | 'movePictures'>;
  readonly blobs: Pick<Blobs, 'collect'>;
  readonly logger: Log;
};

/**
 * Removes what has ended: old sessions, kept replies, files that nothing refers to; moves what older versions kept elsewhere, from the
 * start on. Returns how to stop.
 */
export function housekeeping({ database, composition, blobs, logger }: Housekeeping): () => Promise<void> {
  const { party, movePictures } = composition;
  const stopping = new AbortController();
  const report = (error: unknown) => logger.error({ err: error }, 'housekeeping');
  const move = () => movePictures(stopping.signal);
  let running: Promise<unknown> = move().catch(report);
  const timer = setInterval(() => {
    const work = [
      party.sweep(),
      forgetReplies(database, Temporal.Now.instant().subtract({ hours: REPLIES_KEPT_HOURS })),
      blobs.collect(),
      move(),
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
