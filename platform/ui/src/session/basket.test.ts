import { describe, expect, it } from 'vitest';
import { addTo, type BasketItem } from './basket.ts';

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
});
