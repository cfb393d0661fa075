import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryName,
  formatAgo,
  formatBytes,
  formatDay,
  formatMoment,
  groupDigits,
  trimZeros,
  writeAmount,
} from './format.ts';

describe('numbers', () => {
  it('groups without touching a digit', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(999_999), (whole, fraction) => {
        const plain = `${whole}.${fraction}`;
        expect(groupDigits(plain).replaceAll(',', '').replace('−', '-')).toBe(plain);
      }),
    );
    expect(groupDigits('-1234567.50')).toBe('−1,234,567.50');
    expect(groupDigits('999')).toBe('999');
    expect(groupDigits('n/a')).toBe('n/a');
  });
  it('writes an amount with the decimals of its currency, and keeps the more a price has', () => {
    expect(writeAmount('18.4', 'USD')).toBe('18.40');
    expect(writeAmount('1234567', 'USD')).toBe('1,234,567.00');
    expect(writeAmount('0.00815', 'USD')).toBe('0.00815');
    expect(writeAmount('1200', 'JPY')).toBe('1,200');
    expect(writeAmount('-5.1', 'KWD')).toBe('−5.100');
  });
  it('drops only the zeros that say nothing', () => {
    expect(['12.500', '3.00', '100', '0.05'].map(trimZeros)).toEqual(['12.5', '3', '100', '0.05']);
  });
  it('says sizes in powers of a thousand', () => {
    expect([0, 999, 1000, 1_540_000].map((size) => formatBytes(size, 'en'))).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '1.5 MB',
    ]);
  });
});

describe('dates', () => {
  it('a calendar day does not move with the zone of the reader', () => {
    expect(formatDay('2026-03-01', 'en')).toBe('1 Mar 2026');
    expect(formatDay('2026-03-01', 'zh-CN')).toBe('2026/3/1');
  });
  it('a moment at a place carries the clock and the zone of that place', () => {
    const there = formatMoment('2026-03-01T20:30:00Z', 'en', 'Asia/Shanghai');
    expect(there).toContain('2 Mar 2026');
    expect(there).toContain('04:30');
    expect(there).toMatch(/GMT\+8|CST/);
  });
  it('says how long ago in the largest unit', () => {
    const now = Date.parse('2026-03-10T00:00:00Z');
    expect(formatAgo('2026-03-07T00:00:00Z', now, 'en')).toBe('3 days ago');
    expect(formatAgo('2026-03-10T02:00:00Z', now, 'zh-CN')).toBe('2小时后');
    expect(formatAgo('2026-03-09T23:59:40Z', now, 'en')).toBe('this minute');
  });
});

it('names countries in the reader’s language and leaves unknown codes as they are', () => {
  expect(countryName('CN', 'zh-CN')).toBe('中国');
  expect(countryName('GB', 'en')).toBe('United Kingdom');
  expect(countryName('X1', 'en')).toBe('X1');
});
