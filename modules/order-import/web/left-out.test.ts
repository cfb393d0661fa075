import { expect, it } from 'vitest';
import type { OrderFile } from './api.ts';
import { leftOutBeside } from './left-out.ts';

it('says what is left out once: what the form of the open order says stands there alone', () => {
  const leftOut = [
    { place: 'row 3', why: 'no-line' },
    { place: 'row 2', why: 'not-understood', orderNumber: 'A' },
    { place: 'row 5', why: 'not-understood', orderNumber: 'B' },
  ] as unknown as OrderFile['leftOut'];
  const places = (open: { orderNumber: string } | undefined) =>
    leftOutBeside({ leftOut }, open).map(({ place }) => place);
  expect(places(undefined)).toEqual(['row 3', 'row 2', 'row 5']);
  expect(places({ orderNumber: 'A' })).toEqual(['row 5']);
});
