import type { Database } from '@tongshang/database';
import { drawFrom } from './rate-count-store.ts';
import { allowance, divisionOf } from './rate-share.ts';

/** Callers remembered at once for each endpoint; of more, the one that came first is forgotten. */
const CALLERS_MAX = 20_000;

const SEPARATOR = '\n';

/** Those a request is counted for, in the one text that @fastify/rate-limit has for them. */
export const joinedCallers = (callers: readonly string[]): string => callers.join(SEPARATOR);

type Answer = { readonly current: number; readonly ttl: number };
type Done = (error: Error | null, answer?: Answer) => void;

/** What this server may let through of one caller, until when. */
type Budget = { left: number; told: boolean; endsAt: number; drawing: Promise<void> | undefined };

/** As @fastify/rate-limit wants a store: a class that it makes itself, and a child for each route. */
type RateStore = new () => {
  incr(caller: string, done: Done, windowMs: number, max: number): void;
  child(route: {
    readonly routeInfo: { readonly method: unknown; readonly url: string };
  }): InstanceType<RateStore>;
};

/**
 * Counts requests together with every other server on the database, in shares: a server asks it once for many requests. Of one
 * caller all servers together let through at most `max` a minute, and of large limits what each has not told yet (`divisionOf`).
 * Without its database each counts by itself.
 *
 * @param onError the common count could not be reached
 */
export function sharedRateStore(database: Database, onError: (error: unknown) => void): RateStore {
  return class SharedRateStore {
    readonly #name: string;
    readonly #budgets = new Map<string, Budget>();

    constructor(name = '') {
      this.#name = name;
    }

    child({ routeInfo }: { routeInfo: { method: unknown; url: string } }) {
      return new SharedRateStore(`${String(routeInfo.method)} ${routeInfo.url}`);
    }

    incr(caller: string, done: Done, windowMs: number, max: number): void {
      this.#takeOfAll(caller.split(SEPARATOR), windowMs, max).then(
        (answer) => done(null, answer),
        (error: Error) => done(error),
      );
    }

    /** Each of them must have something left. */
    async #takeOfAll(callers: readonly string[], windowMs: number, max: number): Promise<Answer> {
      const answers = await Promise.all(callers.map((caller) => this.#take(caller, windowMs, max)));
      return answers.reduce((one, other) => (other.current > one.current ? other : one));
    }

    async #take(caller: string, windowMs: number, max: number): Promise<Answer> {
      for (;;) {
        const budget = this.#budgetOf(caller, windowMs, max);
        if (budget.left > 0) {
          budget.left -= 1;
          return { current: 1, ttl: budget.endsAt - performance.now() };
        }
        // Nothing was left of the last draw: so it stays until the minute is over.
        if (budget.left < 0) return { current: max + 1, ttl: budget.endsAt - performance.now() };
        budget.drawing ??= this.#draw(budget, caller, windowMs, max).finally(() => {
          budget.drawing = undefined;
        });
        await budget.drawing;
      }
    }

    #budgetOf(caller: string, windowMs: number, max: number): Budget {
      const found = this.#budgets.get(caller);
      if (found && found.endsAt > performance.now()) return found;
      const { untold } = divisionOf(max);
      const made: Budget = {
        ...{ left: untold, told: untold === 0, drawing: undefined },
        endsAt: performance.now() + windowMs,
      };
      this.#budgets.delete(caller);
      this.#budgets.set(caller, made);
      const [oldest] = this.#budgets.keys();
      if (this.#budgets.size > CALLERS_MAX && oldest !== undefined) this.#budgets.delete(oldest);
      return made;
    }

    async #draw(budget: Budget, caller: string, windowMs: number, max: number): Promise<void> {
      const { share, untold } = divisionOf(max);
      const amount = share + (budget.told ? 0 : untold);
      try {
        const { drawn, leftMs } = await drawFrom(database, `${this.#name} ${caller}`, amount, windowMs);
        budget.told = true;
        budget.endsAt = performance.now() + Math.max(1, leftMs);
        budget.left = allowance(max, share, drawn) || -1;
      } catch (error) {
        onError(error);
        budget.left = share;
      }
    }
  } as unknown as RateStore;
}
