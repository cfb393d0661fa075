import type { UblDocument } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { weightFigures } from './weight-figures.ts';
import { wordingIn } from './wording.ts';

const of = (gross: string, ...lines: readonly string[]) =>
  ({
    lines: [],
    shipment: {
      grossWeightKg: gross,
      lines: lines.map((one) => ({ grossWeightKg: one })),
      handlingUnits: [],
    },
  }) as unknown as UblDocument;

it('weights of a paper have as many decimals each, ten grams at least, however they were stated', () => {
  const written = (document: UblDocument, kilograms: string, language: 'en' | 'ru' = 'en') =>
    weightFigures({ document, words: wordingIn(language) })(kilograms);
  expect(['660', '660.0', '660.00', '660.000'].map((one) => written(of('660.000', '330.0'), one))).toEqual(
    Array.from({ length: 4 }, () => '660.00'),
  );
  expect([written(of('361.250', '20.667'), '361.250'), written(of('361.250', '20.667'), '20.667')]).toEqual([
    '361.250',
    '20.667',
  ]);
  expect(written(of('361.250'), '1361.250', 'ru')).toBe('1\u00a0361,25');
});
