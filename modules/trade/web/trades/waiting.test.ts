import { expect, it } from 'vitest';
import { placeOfWaiting } from './waiting.ts';

it('what has no form of its own is done in a part of the trade', () => {
  expect(placeOfWaiting('funded')).toEqual({ search: { do: 'funded' } });
  expect(placeOfWaiting('pay-back')).toEqual({ search: { part: 'money' }, hash: 'parts' });
  expect(placeOfWaiting('settled')).toEqual({ search: { part: 'money' }, hash: 'parts' });
  expect(placeOfWaiting('claim-resolved')).toEqual({ search: { part: 'claims' }, hash: 'parts' });
  expect(placeOfWaiting(null)).toEqual({ search: {} });
});
