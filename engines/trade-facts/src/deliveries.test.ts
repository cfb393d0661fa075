import { expect, it } from 'vitest';
import { deliveriesOf } from './deliveries.ts';

const hull = { address: { city: 'Hull', country: 'GB' }, until: '2026-06-10' };
const bristol = { address: { city: 'Bristol', country: 'GB' }, until: '2026-08-10' };

it('lines wanted at another place or time are deliveries of their own', () => {
  const lines = [
    { lineId: '1', delivery: hull },
    { lineId: '2', delivery: bristol },
    { lineId: '3', delivery: { until: '2026-06-10', address: { country: 'GB', city: 'Hull' } } },
    { lineId: '4', delivery: { ...hull, until: '2026-06-11' } },
  ];
  expect(deliveriesOf(lines)).toEqual([
    { wish: hull, lineIds: ['1', '3'] },
    { wish: bristol, lineIds: ['2'] },
    { wish: { ...hull, until: '2026-06-11' }, lineIds: ['4'] },
  ]);
});

it('what a line does not say of its delivery, the order says for it', () => {
  const order = { deliverTo: hull.address, requestedDelivery: { from: '2026-06-01', until: '2026-06-10' } };
  const lines = [
    { lineId: '1' },
    { lineId: '2', delivery: { ...hull, from: '2026-06-01' } },
    { lineId: '3', delivery: { address: bristol.address } },
    { lineId: '4', delivery: { until: '2026-08-10' } },
  ];
  expect(
    deliveriesOf(lines, order).map(({ wish, lineIds }) => [wish.address?.city, wish.until, lineIds]),
  ).toEqual([
    ['Hull', '2026-06-10', ['1', '2']],
    ['Bristol', '2026-06-10', ['3']],
    ['Hull', '2026-08-10', ['4']],
  ]);
  expect(deliveriesOf([{ lineId: '1' }, { lineId: '2' }])).toEqual([{ wish: {}, lineIds: ['1', '2'] }]);
});
