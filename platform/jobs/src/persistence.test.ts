import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPersistence, verdictOf } from './persistence.ts';

const policy = { attemptsMax: 4, backoffMs: 100, backoffMaxMs: 350 };

describe('what failed', () => {
  it('comes again after pauses that double up to a limit, and not for ever', () => {
    const pauses = [1, 2, 3, 4].map((attempts) => verdictOf(policy, attempts, null, 0)?.pauseMs);
    expect(pauses).toEqual([100, 200, 350, undefined]);
  });
  it('is spread by chance over the later half of its pause', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, chance) => {
          const whole = verdictOf(policy, n, null, 0)?.pauseMs ?? 0;
          const pause = verdictOf(policy, n, null, chance)?.pauseMs ?? 0;
          expect(pause >= whole / 2 - 1 && pause <= whole).toBe(true);
        },
      ),
    );
    expect(verdictOf(policy, 1, null, 0.5)).toEqual({ pauseMs: 75 });
  });
  it('for good by its nature is not tried again', () => {
    const gone = { ...policy, isPermanent: (error: unknown) => error === 'gone' };
    expect(verdictOf(gone, 1, 'gone', 0)).toBeNull();
    expect(verdictOf(gone, 1, 'slow', 0)).not.toBeNull();
  });
  it('is tried once at least', () => {
    expect(() => checkPersistence('test', { attemptsMax: 0 })).toThrow('at least one attempt');
    expect(() => checkPersistence('test', { backoffMs: 10, backoffMaxMs: 5 })).toThrow('pause');
  });
});
