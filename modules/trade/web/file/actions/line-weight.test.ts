import { expect, it } from 'vitest';
import { isUnderAGramEach } from './line-weight.ts';

it('doubts a line that weighs less than a gram a piece', () => {
  const pieces = { value: '1200', unit: 'H87' };
  const said = ['1.1', '1.2', '0', '', undefined].map((weight) => isUnderAGramEach(weight, pieces));
  expect(said).toEqual([true, false, false, false, false]);
  expect(isUnderAGramEach('1.1', { value: '1200', unit: 'MTR' })).toBe(false);
});
