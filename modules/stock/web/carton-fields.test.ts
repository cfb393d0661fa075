import type { TradeLine } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { cartonsOf, fillingOf, sourceOf } from './CartonFields.tsx';

const packing = {
  ...{ quantityEach: '24', netWeightKg: '8.4', grossWeightKg: '9.6' },
  dimensionsCm: { length: '60', width: '40', height: '35.5' },
} as const;
const line = { lineId: '1', sku: 'CUP-1', name: { en: 'Cup' }, quantity: { value: '48', unit: 'EA' } };
const filled = { packageType: 'CT', quantityEach: '24', netWeightKg: '8.4', grossWeightKg: '9.6' };
const lineWith = (more: object) => ({ ...line, ...more }) as unknown as TradeLine;

it('packing starts from what is agreed, else from the product, and says which', () => {
  const products = [{ lineId: '1', sku: 'CUP-1', packing }];
  expect(fillingOf(lineWith({}), products)).toEqual({ ...filled, ...packing.dimensionsCm });
  expect(sourceOf(lineWith({}), products)).toEqual({ from: 'product', sku: 'CUP-1' });
  const agreed = lineWith({ packing: { quantityEach: '12' }, marks: ['KHT', 'C/NO. {n}'] });
  expect(fillingOf(agreed, products)).toEqual({
    ...{ packageType: 'CT', quantityEach: '12', marks: 'KHT\nC/NO. {n}' },
  });
  expect(sourceOf(agreed, products)).toEqual({ from: 'agreed' });
  expect(sourceOf(lineWith({ packing: { ...packing, from: 'product' } }), [])).toEqual({
    ...{ from: 'product', sku: 'CUP-1' },
  });
  expect(fillingOf(lineWith({}), [])).toEqual({ packageType: 'CT' });
  expect(sourceOf(lineWith({}), [{ lineId: '1', sku: 'CUP-1' }])).toBeUndefined();
});

it('what is started from is sent as it stands', () => {
  const filling = fillingOf(lineWith({ packing }), []);
  expect(cartonsOf([lineWith({})], [filling])).toEqual([{ lineId: '1', packageType: 'CT', ...packing }]);
});
