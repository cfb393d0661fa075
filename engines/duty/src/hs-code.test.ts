import { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { checkHsCode, checkTariffCode, hsParts } from './index.ts';

function code(text: string): string {
  try {
    return checkHsCode(text, 'lines/0/hsCode');
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('HS codes', () => {
  it('are six to ten digits, written with or without points', () => {
    expect(code('8516.71')).toBe('851671');
    expect(code('8516 71 00 00')).toBe('8516710000');
    for (const wrong of ['', '85167', '85167100001', '8516x1', '８５１６７１', '-851671']) {
      expect(code(wrong)).toBe('HS_CODE_MALFORMED');
    }
  });
  it('have a chapter of the Harmonized System', () => {
    expect(['010121', '970110'].map(code)).toEqual(['010121', '970110']);
    for (const wrong of ['000000', '770100', '980100', '990300']) {
      expect(code(wrong)).toBe('HS_CHAPTER_UNKNOWN');
    }
  });
  it('have a length that the tariff looked into has: seven and nine digits are a lost zero', () => {
    expect(checkTariffCode('8516.71', 'GB')).toBe('851671');
    expect(checkTariffCode('851671000', 'JP')).toBe('851671000');
    for (const [digits, country] of [
      ['9012100', 'GB'],
      ['851671000', 'GB'],
      ['8516710', 'JP'],
    ] as const)
      expect(() => checkTariffCode(digits, country)).toThrow(
        expect.objectContaining({
          code: 'HS_CODE_DIGITS',
          params: expect.objectContaining({ padded: `0${digits}` }),
        }),
      );
  });
  it('fall apart into chapter, heading and subheading', () => {
    expect(hsParts('8516710000')).toEqual({ chapter: '85', heading: '8516', subheading: '851671' });
  });
});
