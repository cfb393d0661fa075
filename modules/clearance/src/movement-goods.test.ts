import type { Trade } from '@tongshang/trade';
import { expect, it } from 'vitest';
import { exportedOn, payerAt, sideAt } from './movement-goods.ts';

const BORDERS = ['export', 'import'] as const;
const sides = (incoterm: string, remedy: 'return' | 'replacement', seller = 'VN') => {
  const parties = [
    { role: 'seller', country: seller },
    { role: 'buyer', country: 'GB' },
  ];
  const trade = { terms: { incoterm }, parties } as unknown as Trade;
  const [from, to] = remedy === 'return' ? (['buyer', 'seller'] as const) : (['seller', 'buyer'] as const);
  return BORDERS.map((border) => {
    const way = { remedy, from, to };
    return `${sideAt(trade, way, border)} declares, ${payerAt(trade, way, border)} pays`;
  });
};
const by = (declares: string, pays: string) => `${declares} declares, ${pays} pays`;

it('what is levied on a replacement falls on whoever pays it on what was sold', () => {
  expect(sides('FOB', 'replacement')).toEqual([by('seller', 'seller'), by('buyer', 'buyer')]);
  expect(sides('DAP', 'replacement')).toEqual([by('seller', 'seller'), by('buyer', 'buyer')]);
  expect(sides('DDP', 'replacement')).toEqual([by('seller', 'seller'), by('seller', 'seller')]);
  expect(sides('EXW', 'replacement')).toEqual([by('buyer', 'buyer'), by('buyer', 'buyer')]);
  expect(sides('EXW', 'replacement', 'CN'), 'at the request and cost of the buyer').toEqual([
    by('seller', 'buyer'),
    by('buyer', 'buyer'),
  ]);
});

it('what goes back is declared and paid by its sender where it leaves, by its receiver where it comes in, whatever the delivery term', () => {
  for (const incoterm of ['FOB', 'DDP', 'EXW'])
    expect(sides(incoterm, 'return'), incoterm).toEqual([by('buyer', 'buyer'), by('seller', 'seller')]);
});

const SHANGHAI = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
const shipped = (shipmentId: string, loadedAt: string) => ({
  ...{ fact: 'shipped', at: '2026-05-01T00:00:00Z' },
  details: { shipmentId, consignment: { portOfLoading: SHANGHAI, loadedAt } },
});
const left = {
  createdAt: Temporal.Instant.from('2026-03-01T00:00:00Z'),
  parties: [],
  facts: [shipped('second', '2026-04-20T02:00:00Z'), shipped('first', '2026-04-15T17:30:00Z')],
} as unknown as Trade;

it('goods first left on the day that the clocks at their port of loading showed', () => {
  expect(exportedOn(left, { shipmentId: 'first' })).toBe('2026-04-16');
  expect(exportedOn(left, { shipmentId: 'second' })).toBe('2026-04-20');
  expect(exportedOn(left, {})).toBe('2026-04-16');
});
