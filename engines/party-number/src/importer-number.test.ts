import { expect, it } from 'vitest';
import { importerNumber } from './importer-number.ts';

it.each([
  ['12-345678900', '12-345678900'],
  ['12-3456789', '12-345678900'],
  ['12-3456789AB', '12-3456789AB'],
  ['221234-12345', '221234-12345'],
])('NUMBER-6: %s is the importer number %s', (written, number) => {
  expect(importerNumber(written)).toBe(number);
});

it.each([
  ...['', '12-34567', 'GB123456789000', '12-3456789O0', '12-3456789000'],
  // Of two kinds, or a person’s.
  ...['123456789', '26123400012', '12345678900', '123-45-6789'],
])('NUMBER-6: “%s” is none', (written) => {
  expect(importerNumber(written)).toBeUndefined();
});
