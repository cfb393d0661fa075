import { describe, expect, it } from 'vitest';
import { addTo, type BasketItem, withQuantity } from './basket.ts';

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
