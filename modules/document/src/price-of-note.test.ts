import { expect, it } from 'vitest';
import { priceOfNote } from './price-of-note.ts';

const eur = (amount: string, per?: string) => ({ amount, currency: 'EUR', ...(per ? { per } : {}) });
const quantity = { value: '1337', unit: 'C62' };
const said = (...of: Parameters<typeof priceOfNote>) => priceOfNote(...of).map(({ text }) => text);

it('a line of a note says from which price to which, as they were agreed, and of what quantity', () => {
  expect(said({ quantity, unitPrice: eur('1.31') }, eur('1.3725'))).toEqual([
    ...['Price EUR 1.3725 → EUR 1.31, of 1,337 pcs.', '单价 EUR 1.3725 → EUR 1.31，共 1,337 个。'],
  ]);
  expect(said({ quantity, unitPrice: eur('10', '1000') }, eur('12.5', '1000'))).toEqual([
    'Price EUR 12.50 → EUR 10.00 per 1,000, of 1,337 pcs.',
    '单价 EUR 12.50 → EUR 10.00（每 1,000），共 1,337 个。',
  ]);
});

it('where no price was agreed for it, or in another measure, it says that it is a sum', () => {
  const sum = ['The sum for 1,337 pcs, at no price of its own.', '为 1,337 个的总额，无单价。'];
  expect(said({ quantity, unitPrice: eur('1.31') })).toEqual(sum);
  expect(said({ quantity, unitPrice: eur('1.31') }, eur('131', '100'))).toEqual(sum);
});
