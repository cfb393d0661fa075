import type { Trade } from '@tongshang/trade-facts';
import { expect, it } from 'vitest';
import { isPacked, packedWeights } from './packed-weights.ts';

type Unit = readonly [
  shipmentId: string,
  net: string,
  gross: string,
  contents: Readonly<Record<string, string>>,
];

function tradeOf(...units: readonly Unit[]): Trade {
  const line = (lineId: string, value: string, netWeightKg?: string, grossWeightKg?: string) => ({
    ...{ lineId, quantity: { value, unit: 'C62' } },
    ...(netWeightKg ? { netWeightKg, grossWeightKg } : {}),
  });
  return {
    parties: [],
    lines: [line('1', '30', '60', '66'), line('2', '10', '10', '12'), line('3', '7')],
    facts: units.map(([shipmentId, netWeightKg, grossWeightKg, contents]) => ({
      fact: 'packed',
      details: {
        shipmentId,
        handlingUnits: [
          {
            ...{ sscc: '0', packageType: 'CT', netWeightKg, grossWeightKg },
            contents: Object.entries(contents).map(([lineId, quantity]) => ({ lineId, quantity })),
          },
        ],
      },
    })),
  } as unknown as Trade;
}

it('a package of one line gives its weight to it, to the last digit', () => {
  const trade = tradeOf(['A', '20.5', '23', { '1': '10' }], ['B', '41', '44.25', { '1': '20' }]);
  expect([...packedWeights(trade, 'A')]).toEqual([['1', { netWeightKg: '20.5', grossWeightKg: '23' }]]);
  expect([...packedWeights(trade)]).toEqual([['1', { netWeightKg: '61.5', grossWeightKg: '67.25' }]]);
});

it('a mixed package shares its weight by what the lines should weigh, and loses no gram', () => {
  // 10 pieces of line 1 weigh 20 kg, 10 of line 2 weigh 10 kg: two thirds and one third of 31 kg.
  const weights = packedWeights(tradeOf(['A', '31', '34', { '1': '10', '2': '10' }]), 'A');
  expect(weights.get('1')).toEqual({ netWeightKg: '20.667', grossWeightKg: '22.000' });
  expect(weights.get('2')).toEqual({ netWeightKg: '10.333', grossWeightKg: '12.000' });
});

it('a line without a weight counts by its quantity; nothing packed, nothing weighed', () => {
  expect(packedWeights(tradeOf(['A', '8', '9', { '3': '7' }]), 'A').get('3')).toEqual({
    netWeightKg: '8',
    grossWeightKg: '9',
  });
  expect(packedWeights(tradeOf()).size).toBe(0);
});

it('all is packed when every line is, in whatever shipments', () => {
  const most: Unit[] = [
    ['A', '1', '1', { '1': '10', '2': '10' }],
    ['B', '1', '1', { '1': '20', '3': '6' }],
  ];
  expect(isPacked(tradeOf(...most))).toBe(false);
  expect(isPacked(tradeOf(...most, ['C', '1', '1', { '3': '1' }]))).toBe(true);
});

it('lines packed whole weigh what they state, as written, where their packages come to it together', () => {
  // 30 pieces of line 1 weigh 60 kg and 10 of line 2 weigh 10: by share the two mixed packages would give 59.999 and 10.001.
  const trade = tradeOf(
    ['A', '23.333', '26', { '1': '10', '2': '3' }],
    ['B', '46.667', '52', { '1': '20', '2': '7' }],
  );
  expect([...packedWeights(trade)]).toEqual([
    ['1', { netWeightKg: '60', grossWeightKg: '66' }],
    ['2', { netWeightKg: '10', grossWeightKg: '12' }],
  ]);
  expect(packedWeights(trade, 'A').get('1')?.netWeightKg).toBe('20.290');
});
