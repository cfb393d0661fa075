import { describe, expect, it } from 'vitest';
import { tiersOf } from './api.ts';

describe('price tiers', () => {
  it('are those of today, by currency, from the smallest quantity on', () => {
    const tiers = tiersOf(
      {
        prices: [
          { currency: 'USD', minimumQuantity: '1000', amount: '2.10' },
          { currency: 'USD', minimumQuantity: '100', amount: '2.50' },
          { currency: 'CNY', minimumQuantity: '100', amount: '18.00' },
          { currency: 'USD', minimumQuantity: '1', amount: '9.00', validUntil: '2025-12-31' },
          { currency: 'USD', minimumQuantity: '1', amount: '3.00', validFrom: '2027-01-01' },
        ],
      },
      '2026-06-01',
    );
    expect([...tiers.keys()]).toEqual(['USD', 'CNY']);
    expect(tiers.get('USD')?.map((price) => price.amount)).toEqual(['2.50', '2.10']);
  });
});
