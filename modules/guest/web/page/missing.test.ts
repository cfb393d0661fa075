import { expect, it } from 'vitest';
import { missingOf } from './missing.ts';

it('reckons what was not received in good order, exactly', () => {
  expect([missingOf('100', '96'), missingOf('0.3', '0.1'), missingOf('100.00', '100')]).toEqual([
    ...['4', '0.2', undefined],
  ]);
  expect([missingOf('1', '2'), missingOf('1', ''), missingOf('1', undefined), missingOf('1', 'x')]).toEqual([
    ...['-1', undefined, undefined, undefined],
  ]);
});
