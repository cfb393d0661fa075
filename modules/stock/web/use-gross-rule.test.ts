import { expect, it } from 'vitest';
import { isUnder } from './use-gross-rule.ts';

it('a gross weight is under a net weight only where both are typed, as numbers', () => {
  expect(isUnder('9.6', '10.4')).toBe(true);
  expect([isUnder('10.4', '9.6'), isUnder('8', '8.0'), isUnder('', '8'), isUnder('8', undefined)]).toEqual([
    ...[false, false, false, false],
  ]);
});
