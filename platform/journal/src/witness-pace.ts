import type { WitnessPush } from './witness-push.ts';

/** Between one asking of the witnesses and the next, unless somebody waits for a proof. */
export const WITNESS_PACE_MS = 1_000;

/** When witnesses are asked: what lies between two askings is covered by one consistency proof and one cosignature. */
export type WitnessPace = {
  /** The log has this size now. */
  advance(size: number): void;
  /** Somebody waits for a proof: ask for what is there, and for what comes next, at once. */
  hurry(): void;
  stop(): void;
};

export function createWitnessPace(pushes: readonly Pick<WitnessPush, 'advance'>[]): WitnessPace {
  let size = 0;
  let asked = 0;
  let hurried = false;
  let restUntil = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  function ask(): void {
    clearTimeout(timer);
    timer = undefined;
    hurried = false;
    restUntil = performance.now() + WITNESS_PACE_MS;
    asked = size;
    for (const push of pushes) push.advance(size);
  }

  return {
    advance(newSize) {
      size = Math.max(size, newSize);
      if (size === asked) return;
      const wait = restUntil - performance.now();
      if (hurried || wait <= 0) ask();
      else timer ??= setTimeout(ask, wait).unref();
    },
    hurry() {
      hurried = true;
      if (size > asked) ask();
    },
    stop: () => clearTimeout(timer),
  };
}
