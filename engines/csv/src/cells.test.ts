import { refusalText } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRefusals, decimalSignsIn, readCountry, readDate, readNumber, readUnit } from './index.ts';

describe('readNumber', () => {
  it.each<[string, '.' | ',' | undefined, string]>([
    ['6', undefined, '6'],
    ['007.50', undefined, '7.50'],
    ['-3', undefined, '-3'],
    ['-0', undefined, '0'],
    ['1,234.50', undefined, '1234.50'],
    ['1.234,50', undefined, '1234.50'],
    ['1,234,567', undefined, '1234567'],
    ['1.234.567', undefined, '1234567'],
    ['1 234', undefined, '1234'],
    ['1 234,50', undefined, '1234.50'],
    ["1'234.50", undefined, '1234.50'],
    ['1\u202f234,500', undefined, '1234.500'],
    ['- 3', undefined, '-3'],
    ['0.335', undefined, '0.335'],
    ['1.500', '.', '1.500'],
    ['１２．５', undefined, '12.5'],
    ['1,234', '.', '1234'],
    ['1,234', ',', '1.234'],
    ['12,5', ',', '12.5'],
    ['1.234', ',', '1234'],
  ])('reads %j with sign %j as %s', (text, sign, value) => {
    expect(readNumber(text, sign)).toEqual({ value });
  });
  it.each<[string, string]>([
    ['1,234', 'CELL_NUMBER_AMBIGUOUS'],
    ['12,5', 'CELL_NUMBER_AMBIGUOUS'],
    ['12,34,567', 'CELL_NUMBER_INVALID'],
    ['1e5', 'CELL_NUMBER_INVALID'],
    ['12 pcs', 'CELL_NUMBER_INVALID'],
    ['', 'CELL_NUMBER_INVALID'],
    ['.', 'CELL_NUMBER_INVALID'],
    ['NaN', 'CELL_NUMBER_INVALID'],
    ['10\n20', 'CELL_NUMBER_INVALID'],
    ['10\u2028200', 'CELL_NUMBER_INVALID'],
    ['1\n234', 'CELL_NUMBER_INVALID'],
    ['10 20', 'CELL_NUMBER_INVALID'],
  ])('does not read %j (%s)', (text, code) => {
    expect(readNumber(text)).toMatchObject({ code });
  });
  it.each<[string[], 'point' | 'comma' | 'both' | 'neither']>([
    [['1.234,50', '1.500'], 'comma'],
    [['5,60'], 'comma'],
    [['1 234,5'], 'comma'],
    [['1.500', '12', '1,234'], 'neither'],
    [['0.335'], 'point'],
    [['2.55', '1.500'], 'point'],
    [['1,234.50', '1.234,50'], 'both'],
  ])('numbers %j show the decimal sign: %s', (cells, shown) => {
    const { point, comma } = decimalSignsIn(cells);
    expect([point, comma]).toEqual([
      shown === 'point' || shown === 'both',
      shown === 'comma' || shown === 'both',
    ]);
  });
  it('CSV-6: asks about 1.500 beside decimal commas, or where nothing shows a decimal point', () => {
    const question = {
      asks: 'decimal-sign',
      written: '1.500',
      answers: [
        { answer: '.', reads: '1.500' },
        { answer: ',', reads: '1500' },
      ],
    };
    for (const beside of ['1.234,50', '12']) {
      expect(readNumber('1.500', undefined, decimalSignsIn([beside]))).toMatchObject({
        code: 'CELL_NUMBER_AMBIGUOUS',
        question,
      });
    }
    expect(readNumber('1.500', undefined, decimalSignsIn(['2.55']))).toEqual({ value: '1.500' });
    expect(readNumber('0.500', undefined, decimalSignsIn(['12']))).toEqual({ value: '0.500' });
  });
  it.each([
    ['1.500', '“1.500” can be read as two different numbers; say whether'],
    ['5,60', '“5,60” is a number only with a decimal comma, and nothing in the file shows'],
  ])('says why %s is asked about', (written, expected) => {
    const cell = readNumber(written, undefined, decimalSignsIn(['12']));
    const [params, text] = 'code' in cell ? [cell.params, csvRefusals.CELL_NUMBER_AMBIGUOUS] : [];
    expect(text && refusalText(text, 'en', params ?? {})).toContain(expected);
  });
  it('reads back any number as spreadsheets write it, in either convention', () => {
    const drawn = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(drawn, ([integer, cents]) => {
        const fraction = String(cents).padStart(2, '0');
        const pointed = `${integer.toLocaleString('en-US')}.${fraction}`;
        const comma = `${integer.toLocaleString('de-DE')},${fraction}`;
        expect(readNumber(pointed, '.')).toEqual({ value: `${integer}.${fraction}` });
        expect(readNumber(comma, ',')).toEqual({ value: `${integer}.${fraction}` });
      }),
    );
  });
});

describe('readDate', () => {
  it.each<[string, 'dmy' | 'mdy' | undefined, string]>([
    ['2010-12-01 08:26:00', undefined, '2010-12-01'],
    ['2010-12-01T08:26:00Z', undefined, '2010-12-01'],
    ['2011/3/4', undefined, '2011-03-04'],
    ['2011年3月4日', undefined, '2011-03-04'],
    ['20110304', undefined, '2011-03-04'],
    ['25/12/2011', undefined, '2011-12-25'],
    ['12/25/2011 8:26 AM', undefined, '2011-12-25'],
    ['5.5.2011', undefined, '2011-05-05'],
    ['3/4/2011', 'dmy', '2011-04-03'],
    ['3/4/2011', 'mdy', '2011-03-04'],
  ])('reads %j', (text, order, value) => {
    expect(readDate(text, order)).toEqual({ value });
  });
  it.each<[string, string]>([
    ['3/4/2011', 'CELL_DATE_AMBIGUOUS'],
    ['2011-02-30', 'CELL_DATE_INVALID'],
    ['31/31/2011', 'CELL_DATE_INVALID'],
    ['40513', 'CELL_DATE_INVALID'],
    ['tomorrow', 'CELL_DATE_INVALID'],
    ['', 'CELL_DATE_INVALID'],
  ])('does not read %j (%s)', (text, code) => {
    expect(readDate(text)).toMatchObject({ code });
  });
});

describe('readCountry and readUnit', () => {
  it('give codes, and say when a name is none or several', () => {
    expect(readCountry('EIRE')).toEqual({ value: 'IE' });
    expect(readCountry('Unspecified')).toMatchObject({ code: 'CELL_COUNTRY_UNKNOWN' });
    expect(readCountry('Frnace')).toEqual({
      code: 'CELL_COUNTRY_LIKE',
      params: { value: 'Frnace', candidates: 'FR' },
      question: { asks: 'country', written: 'Frnace', answers: [{ answer: 'FR', reads: 'FR' }] },
    });
    expect(readCountry('Channel Islands')).toMatchObject({
      code: 'CELL_COUNTRY_NOT_ONE',
      params: { candidates: 'GG, JE' },
    });
    expect(readUnit('pcs')).toEqual({ value: 'H87' });
    expect(readUnit('ST')).toMatchObject({
      code: 'CELL_UNIT_AMBIGUOUS',
      question: { asks: 'unit', written: 'ST', answers: [{ answer: 'H87' }, { answer: 'ST' }] },
    });
    expect(readUnit('bushels of joy')).toMatchObject({ code: 'CELL_UNIT_UNKNOWN' });
  });
});

describe('a number of a million digits', () => {
  const groups = (sign: string) => `1${`${sign}234`.repeat(500_000)}`;
  it.each(['.', ','])('is read in groups of %s', (sign) => {
    expect(readNumber(groups(sign))).toEqual({ value: groups('') });
  });
  it('and one letter is none', () => {
    expect(readNumber(`${groups('.')}x`)).toMatchObject({ code: 'CELL_NUMBER_INVALID' });
  });
});
