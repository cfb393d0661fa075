import { expect, it } from 'vitest';
import { isWithin } from './mailbox.ts';

it.each([
  ['ops@kiln.example', ['li@kiln.example'], true],
  ['ops@mail.kiln.example', ['li@kiln.example'], true],
  ['ops@kiln.example', ['li@mail.kiln.example'], true],
  ['ops@otherkiln.example', ['li@kiln.example'], false],
  ['l.i+x@gmail.com', ['li@googlemail.com'], true],
  ['ops@gmail.com', ['li@gmail.com'], false],
])('%s is within reach of %j: %s', (address, own, expected) => {
  expect(isWithin(address, own)).toBe(expected);
});
