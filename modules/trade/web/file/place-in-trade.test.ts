import { expect, it } from 'vitest';
import { placeInTrade } from './place-in-trade.ts';

it('reads a place whose line is numbered with a slash', () => {
  expect(placeInTrade('lines/10/1/hsCode')).toEqual({ part: 'lines', lineId: '10/1', field: 'hsCode' });
  expect(placeInTrade('lines/2/quantity')).toEqual({ part: 'lines', lineId: '2', field: 'quantity' });
  expect(placeInTrade('terms/portOfLoading')).toEqual({ part: 'terms', field: 'portOfLoading' });
});
