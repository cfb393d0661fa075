import type { WitnessPush } from './witness-push.ts';

/** Between one asking of the witnesses and the next, unless somebody waits for a proof. */
export const WITNESS_PACE_MS = 1_000;

/** When witnesses are asked: what lies between two askings is covered by one consistency proof and one cosignature. */
type WitnessPace = {
  /** The log has this size now. */
  advance(size: number): void;
  /** Somebody waits for a proof: ask for what is there, and for what comes next, at once. */
  hurry(): void;
  stop(): void;
};

/** While another process asks, how soon it is looked whether it still does. */
const TURN_LOOK_MS = 1_000;

/** @param isOurs whether this process asks, and not another on the same database */
export function createWitnessPace(
  pushes: readonly Pick<WitnessPush, 'advance'>[],
  isOurs: () => Promise<boolean>,
): WitnessPace {
  let size = 0;
  let asked = 0;
  let hurried = false;
  let restUntil = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  let stopped = false;

  function ask(): void {
    clearTimeout(timer);
    timer = undefined;
    hurried = false;
    restUntil = performance.now() + WITNESS_PACE_MS;
    asked = size;
    void askInTurn(size);
  }

  /** Out of turn, it is tried again until it is our turn: whoever's it was may be gone, with this size still to be shown. */
  async function askInTurn(of: number): Promise<void> {
    if (pushes.length === 0) return;
    const ours = await isOurs().catch(() => false);
    if (stopped) return;
    if (ours) for (const push of pushes) push.advance(of);
    else looking ??= setTimeout(lookAgain, TURN_LOOK_MS).unref();
  }

  function lookAgain(): void {
    looking = undefined;
    void askInTurn(asked);
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
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(looking);
    },
  };
}
