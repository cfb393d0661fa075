import { expect, it } from 'vitest';
import { typedCharges, wireSums, wireVat } from './charges.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const FREIGHT = { kind: 'charge' as const, reasonCode: 'FC', reason: 'Freight', amount: usd('20.00') };
const OWN = { kind: 'charge' as const, reason: 'Moulds', amount: usd('600.00') };

it('leaves to the platform what was not changed', () => {
  const sums = { charges: [FREIGHT, OWN], prepaid: usd('5.00') };
  expect(typedCharges(sums)).toEqual([
    { what: 'freight', reason: 'Freight', amount: '20.00' },
    { what: 'charge', reason: 'Moulds', amount: '600.00' },
  ]);
  expect(wireSums(sums, typedCharges(sums), 'USD')).toBeUndefined();
});

it('sends what was changed by its code, and keeps what stands beside it; taxes are the platform’s', () => {
  const sums = { charges: [FREIGHT], prepaid: usd('5.00'), taxes: [{ amount: usd('1.00') }] };
  const typed = [{ what: 'discount' as const, amount: '10.00' }, { what: 'insurance' as const }];
  const charges = [{ kind: 'allowance', reasonCode: '95', amount: usd('10.00') }];
  expect(wireSums(sums, typed, 'USD')).toEqual({ prepaid: usd('5.00'), charges });
  expect(wireSums({ charges: [FREIGHT] }, [], 'USD')).toEqual({});
});

it('says how the goods are rated', () => {
  expect(wireVat('none', undefined)).toBeUndefined();
  expect(wireVat('reckoned', undefined)).toEqual({});
  expect(wireVat('zero', undefined)).toEqual({ rating: 'zero' });
  expect(wireVat('rate', '7')).toEqual({ rating: { percent: '7' } });
});
