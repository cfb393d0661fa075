import { expect, it } from 'vitest';
import { declaredFor } from './declared-for.ts';

const BROKER = { name: 'Elbe Zoll GmbH', representation: 'indirect' } as const;
const into = (country: string) => ({ direction: 'import', country }) as const;

it('CLEARANCE-37: a representative stands as stated, its number as its customs write it', () => {
  expect(declaredFor({ representative: { ...BROKER, number: 'de 1234567' } }, into('DE'))).toEqual({
    representative: { ...BROKER, number: 'DE1234567' },
  });
  expect(declaredFor({ representative: BROKER, importerNumber: '12-3456789' }, into('US'))).toEqual({
    ...{ representative: BROKER, importerNumber: '12-345678900' },
  });
  expect(declaredFor({ representative: { ...BROKER, number: '3302 9600' } }, into('CN'))).toEqual({
    representative: { ...BROKER, number: '3302 9600' },
  });
  expect(declaredFor({}, into('DE'))).toEqual({});
});

it.each([
  ['DE', { representative: { ...BROKER, number: 'FR12' } }, 'EORI_UNSUITABLE', 'representative/number'],
  ['GB', { representative: { ...BROKER, number: 'DE1234567' } }, 'EORI_UNSUITABLE', 'representative/number'],
  ['US', { importerNumber: '12' }, 'IMPORTER_NUMBER_UNSUITABLE', 'importerNumber'],
  ['DE', { importerNumber: '12-3456789' }, 'IMPORTER_NUMBER_UNSUITABLE', 'importerNumber'],
] as const)('CLEARANCE-37: into %s %j is refused', (country, stated, code, place) => {
  expect(() => declaredFor(stated, into(country))).toThrow(expect.objectContaining({ code, place }));
});
