import { expect, it } from 'vitest';
import { isAnswered } from './asked-terms.ts';

it('a question is answered once the form says it, a place once its country is said, too', () => {
  const fields = [
    'incoterm',
    'place',
    'payment',
    'modeOfTransport',
    'leadTimeDays',
    'partialShipments',
  ] as const;
  const answered = (terms: object | undefined) => fields.filter((field) => isAnswered(field, terms));
  expect(answered(undefined)).toEqual([]);
  expect(answered({ payment: [], place: { name: 'Hull' }, leadTimeDays: null, incoterm: '' })).toEqual([]);
  const payment = [{ instalmentId: '1' }];
  const place = { name: 'Hull', country: 'GB' };
  expect(answered({ incoterm: 'FOB', place, payment, modeOfTransport: 'sea', leadTimeDays: 0 })).toEqual(
    fields.slice(0, -1),
  );
  expect(answered({ partialShipments: false })).toEqual(['partialShipments']);
});
