import { describe, expect, it } from 'vitest';
import { tiersOf } from './api.ts';
import { addTo, type BasketItem, withQuantity } from './basket.ts';

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

describe('the basket', () => {
  const item = (productId: string, quantity: string): BasketItem => ({
    productId,
    sellerOrganisationId: 's',
    sku: productId,
    name: { en: productId },
    unit: 'C62',
    quantity,
  });
  it('holds a product once, with the quantity given last', () => {
    const twice = addTo(addTo([], item('a', '10')), item('a', '25'));
    expect(twice).toHaveLength(1);
    expect(twice[0]?.quantity).toBe('25');
  });
  it('changes one quantity and leaves the others', () => {
    const basket = [item('a', '1'), item('b', '2')];
    expect(withQuantity(basket, 'b', '7').map((one) => one.quantity)).toEqual(['1', '7']);
  });
});
