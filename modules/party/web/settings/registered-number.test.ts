import { expect, it } from 'vitest';
import { registeredNumber } from './registered-number.ts';

it('a number that registers a firm is read by who issued it', () => {
  expect(
    ['0088:7300010000001', '0199:969500T3MBS4SQAMHJ45', '0192:987654325', '91330300MA2ABCDE1X'].map(
      registeredNumber,
    ),
  ).toEqual([
    'GLN 7300010000001',
    'LEI 969500T3MBS4SQAMHJ45',
    'ISO/IEC 6523 0192 987654325',
    '91330300MA2ABCDE1X',
  ]);
});
