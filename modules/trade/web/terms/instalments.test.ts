import { type Instalment, USUAL_PAYMENTS } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { sumOfShares, tidied } from './instalments.ts';

describe('usual terms of payment', () => {
  it('come to a hundred, and are tidy', () => {
    expect(USUAL_PAYMENTS.map(sumOfShares)).toEqual(USUAL_PAYMENTS.map(() => 100));
    expect(USUAL_PAYMENTS.map(tidied)).toEqual(USUAL_PAYMENTS);
  });

  it('changed are numbered anew, and lose what their event does not take', () => {
    const own: Instalment[] = [
      { instalmentId: 'x', share: '33.3', method: 'outside', due: { event: 'order', days: 7 } },
      { instalmentId: 'y', share: '66.7', method: 'outside', due: { event: 'invoice' } },
    ];
    expect(sumOfShares(own)).toBe(100);
    expect(tidied(own)).toEqual([
      { instalmentId: '1', share: '33.3', method: 'outside', due: { event: 'order' } },
      { instalmentId: '2', share: '66.7', method: 'outside', due: { event: 'invoice', days: 30 } },
    ]);
    expect(sumOfShares([{ instalmentId: '1', method: 'outside', due: { event: 'order' } }])).toBeUndefined();
  });
});
