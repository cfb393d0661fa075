import { expect, it } from 'vitest';
import { nationalDigits, ownerOfCode } from './national-code.ts';
import { tariffFor } from './tariff/index.ts';

const side = (country: string) => ({ country, edition: tariffFor(country, 'import') });

it('national codes are as long as their country has them, at either border', () => {
  expect(['CN', 'US', 'GB', 'DE', 'BR'].map((country) => nationalDigits(country, 'import'))).toEqual([
    10,
    10,
    10,
    10,
    undefined,
  ]);
  expect(['CN', 'US', 'GB', 'DE'].map((country) => nationalDigits(country, 'export'))).toEqual([
    10, 10, 8, 8,
  ]);
});

it('a code of which nobody said whose it is belongs to the country whose tariff has it, else to nobody', () => {
  // 6403 99 96 00 is in the tariff of the United Kingdom, and in none of China.
  expect(ownerOfCode('6403999600', side('CN'), side('GB'))).toBe('GB');
  expect(ownerOfCode('6403999600', side('GB'), side('CN'))).toBe('GB');
  expect(ownerOfCode('6912002300', side('CN'), side('GB')), 'British, and not held').toBeUndefined();
  expect(ownerOfCode('7323930080', side('CN'), side('US')), 'American, and not held').toBeUndefined();
  expect(
    ownerOfCode('6913100000', side('GB'), side('CN')),
    'no British code where goods leave',
  ).toBeUndefined();
  const both = { ...side('CN'), edition: tariffFor('GB', 'import') };
  expect(ownerOfCode('6403999600', both, side('GB'))).toBe('asked');
});
