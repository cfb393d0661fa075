import { refuse } from './refusals.ts';

/** A number of places that callers hold for a while, in the order in which they came. */
export type Share = {
  /**
   * Runs `fn` with a place.
   * Errors: DATABASE_UNAVAILABLE when none comes free in time, and whatever `fn` throws.
   */
  hold<T>(fn: () => Promise<T>): Promise<T>;
};

export function createShare(places: number, waitMs: number): Share {
  let free = places;
  const waiting = new Set<() => void>();

  function wait(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      waiting.delete(proceed);
      reject(refuse('DATABASE_UNAVAILABLE'));
    }, waitMs);
    const proceed = () => {
      clearTimeout(timer);
      resolve();
    };
    waiting.add(proceed);
    return promise;
  }

  function giveBack(): void {
    const [next] = waiting;
    if (next === undefined) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async hold(fn) {
      if (free > 0) free -= 1;
      else await wait();
      try {
        return await fn();
      } finally {
        giveBack();
      }
    },
  };
}
