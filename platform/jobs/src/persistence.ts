import { invariant } from '@tongshang/refusal';
import type { Persistence } from './capability.ts';

const ATTEMPTS_MAX = 8;
const BACKOFF_MS = 1_000;
const BACKOFF_MAX_MS = 3_600_000;

/** What becomes of work after a failed attempt: a pause, or null: it has failed for good. */
type Verdict = { readonly pauseMs: number } | null;

/**
 * Exponential back-off with half jitter: the pause doubles with each attempt and is shortened by up to a half at random, so
 * that what failed together does not come back together. `attempts` counts the failed one; `chance` in [0, 1).
 */
export function verdictOf(policy: Persistence, attempts: number, error: unknown, chance: number): Verdict {
  const { attemptsMax = ATTEMPTS_MAX, backoffMs = BACKOFF_MS, backoffMaxMs = BACKOFF_MAX_MS } = policy;
  if (attempts >= attemptsMax || policy.isPermanent?.(error) === true) return null;
  const whole = Math.min(backoffMaxMs, backoffMs * 2 ** (attempts - 1));
  return { pauseMs: Math.round(whole * (1 - chance / 2)) };
}

export function checkPersistence(name: string, policy: Persistence): void {
  const { attemptsMax = ATTEMPTS_MAX, backoffMs = BACKOFF_MS, backoffMaxMs = BACKOFF_MAX_MS } = policy;
  invariant(Number.isSafeInteger(attemptsMax) && attemptsMax >= 1, `${name}: at least one attempt`);
  invariant(
    backoffMs >= 0 && backoffMaxMs >= backoffMs,
    `${name}: a pause is not negative nor past its most`,
  );
}
