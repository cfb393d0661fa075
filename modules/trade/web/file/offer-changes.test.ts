import type { Offer } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { compareOffers } from './offer-changes.ts';

const line = (lineId: string, quantity: string, amount: string) => ({
  lineId,
  quantity: { value: quantity, unit: 'C62' },
  unitPrice: { amount, currency: 'USD' },
});
const offer = (lines: readonly object[], terms: object = {}) =>
  ({
    lines,
    terms: { incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' }, payment: [], ...terms },
  }) as unknown as Offer;

it('an offer stands beside the one before it: what of each line and of the terms differs', () => {
  const before = offer([line('1', '100', '11.00'), line('2', '5', '3.00')], { leadTimeDays: 10 });
  const after = offer([line('1', '100', '10.00'), line('3', '1', '9.00')], {
    ...{ leadTimeDays: 8, place: { name: 'Ningbo', country: 'CN' } },
  });
  expect(compareOffers(after, before)).toEqual({
    lines: [
      { line: line('1', '100', '10.00'), before: line('1', '100', '11.00'), isNew: false },
      { line: line('3', '1', '9.00'), isNew: true },
    ],
    dropped: [line('2', '5', '3.00')],
    terms: ['rule', 'leadTimeDays'],
  });
});

it('the first offer changes nothing, nor does one that says the same', () => {
  const one = offer([line('1', '100', '11.00')]);
  const alone = { lines: [{ line: line('1', '100', '11.00'), isNew: false }], dropped: [], terms: [] };
  expect(compareOffers(one, undefined)).toEqual(alone);
  expect(compareOffers(one, offer([line('1', '100', '11.00')]))).toEqual(alone);
});
