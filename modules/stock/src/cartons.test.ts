import { parseDecimal } from '@tongshang/money';
import type { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { cartonsOf, presumedType, volumeOf } from './cartons.ts';

const of = (lineId: string, quantity: string) => new Map([[lineId, parseDecimal(quantity)]]);
const refused = (code: string, place: string) => expect.objectContaining({ code, place }) as Refusal;

describe('cartons', () => {
  it('are filled one after the other; the last is lighter by what it lacks, and its marks count on', () => {
    const mugs = {
      ...{ lineId: '1', quantityEach: '48', netWeightKg: '16.8', grossWeightKg: '18.2' },
      ...{ dimensionsCm: { length: '60', width: '40', height: '35.5' }, marks: ['K.H.T.', 'C/NO. {n}/{of}'] },
    };
    const units = cartonsOf([mugs], of('1', '120'));
    expect(
      units.map(({ contents, netWeightKg, grossWeightKg, marks }) => [
        contents[0]?.quantity,
        netWeightKg,
        grossWeightKg,
        marks?.[1],
      ]),
    ).toEqual([
      ['48', '16.8', '18.2', 'C/NO. 1/3'],
      ['48', '16.8', '18.2', 'C/NO. 2/3'],
      ['24', '8.400', '9.100', 'C/NO. 3/3'],
    ]);
    expect(units.every((unit) => unit.packageType === 'CT' && unit.dimensionsCm?.height === '35.5')).toBe(
      true,
    );
  });

  it('have the volume of their measures, to the litre', () => {
    expect(volumeOf({ length: '60', width: '40', height: '35.5' })).toBe('0.085');
    expect(volumeOf({ length: '120', width: '100', height: '133.4' })).toBe('1.601');
  });

  it('are not presumed of what nobody lifts', () => {
    expect([presumedType('24'), presumedType('25'), presumedType('25.01'), presumedType('1290')]).toEqual([
      'CT',
      'CT',
      'PK',
      'PK',
    ]);
  });

  it('hold something, of a line that is packed, and are not thousands by mistake', () => {
    const carton = { lineId: '1', quantityEach: '0' };
    expect(() => cartonsOf([carton], of('1', '5'))).toThrow(
      refused('CARTON_EMPTY', 'cartons/0/quantityEach'),
    );
    expect(() => cartonsOf([{ ...carton, quantityEach: '1' }], of('2', '5'))).toThrow(
      refused('STOCK_LINE_UNKNOWN', 'cartons/0/lineId'),
    );
    expect(() => cartonsOf([{ ...carton, quantityEach: '0.001' }], of('1', '5'))).toThrow(
      refused('CARTONS_TOO_MANY', 'cartons/0'),
    );
  });
});
