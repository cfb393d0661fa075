import { expect, it } from 'vitest';
import { weighedAs } from './lines.ts';

const pieces = (value: string) => ({ value, unit: 'H87' });

it('goods of another quantity weigh as much a piece as before, to the gram', () => {
  const before = { quantity: pieces('240') };
  const line = { quantity: pieces('300'), netWeightKg: '240', grossWeightKg: '336' };
  expect(weighedAs(line, before)).toEqual({ ...line, netWeightKg: '300', grossWeightKg: '420' });
  expect(weighedAs({ quantity: pieces('7'), grossWeightKg: '1' }, { quantity: pieces('3') })).toEqual({
    quantity: pieces('7'),
    grossWeightKg: '2.333',
  });
});

it('keeps what was stated of the same quantity, however it is written', () => {
  const line = { quantity: pieces('240.0'), grossWeightKg: '336.0' };
  expect(weighedAs(line, { quantity: pieces('240') })).toBe(line);
});
