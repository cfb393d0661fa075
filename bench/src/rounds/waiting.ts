import { apiOf } from '../api.ts';
import { startMeasured } from '../measured-platform.ts';
import { quantile } from '../row.ts';
import { type HeavyRequest, heavyRequests } from './heavy-requests.ts';
import type { Figure, Rounds } from './rounds.ts';

/** How often the other caller asks, whether or not the last reply has come: a frozen platform lets many wait, not one. */
const EVERY_MS = 20;
/** Requests that wait at once: fewer than a system keeps for a server that does not take them, so that none is refused. */
const WAITING_MAX = 100;
const SIMPLE = '/api/v1/products?limit=1';

/** How long another caller's simple GET takes while one heavy request runs: the p99, for each of the heavy ones. */
export async function prepareWaiting(): Promise<Rounds> {
  const platform = await startMeasured();
  const heavy = await heavyRequests(platform);
  const other = apiOf(platform, 'buyer');
  await other.get(SIMPLE);
  return {
    async round() {
      const figures: Figure[] = [];
      for (const { what, send } of heavy) {
        const waits = await waitsDuring(send, () => other.get(SIMPLE));
        figures.push({
          what: `another’s GET, p99, during ${what}`,
          unit: 'ms',
          value: quantile(waits, 0.99),
        });
      }
      return figures;
    },
    close: () => platform.stop(),
  };
}

/** Milliseconds that each simple request took that was sent before the heavy one was answered. */
async function waitsDuring(send: HeavyRequest['send'], ask: () => Promise<unknown>): Promise<number[]> {
  let isAnswered = false;
  const heavy = send().finally(() => {
    isAnswered = true;
  });
  // Awaited below, after the others.
  heavy.catch(() => {});
  const asked: Promise<number>[] = [];
  let waiting = 0;
  while (!isAnswered) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (waiting >= WAITING_MAX) continue;
    const started = performance.now();
    waiting += 1;
    const waited = ask().then(() => {
      waiting -= 1;
      return performance.now() - started;
    });
    waited.catch(() => {});
    asked.push(waited);
  }
  await heavy;
  return Promise.all(asked);
}
