import { describe, expect, it } from 'vitest';
import { createShare } from './share.ts';

describe('a share of places', () => {
  it('is had in order, and given back whatever happens', async () => {
    const share = createShare(1, 60_000);
    const order: number[] = [];
    const work = [1, 2, 3].map((number) =>
      share.hold(async () => {
        order.push(number);
        if (number === 2) throw new Error('two');
      }),
    );
    const ends = await Promise.allSettled(work);
    expect(order).toEqual([1, 2, 3]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('is refused when none comes free in time, and nobody waits behind who gave up', async () => {
    const share = createShare(1, 20);
    const ended = Promise.withResolvers<void>();
    const holding = share.hold(() => ended.promise);
    await expect(share.hold(async () => 'late')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    ended.resolve();
    await holding;
    expect(await share.hold(async () => 'free')).toBe('free');
  });
});
