import { describe, expect, it } from 'vitest';
import { fill, joinCatalogues } from './message.ts';

describe('filling', () => {
  it('puts values in and chooses the plural word by the language', () => {
    const message = '{count} {count:trade|trades} of {total}';
    expect(fill(message, { count: 1, total: 9 }, 'en')).toBe('1 trade of 9');
    expect(fill(message, { count: 3, total: 9 }, 'en')).toBe('3 trades of 9');
  });
  it('leaves a missing value visible', () => {
    expect(fill('{a} {b}', { a: 'x' }, 'en')).toBe('x {b}');
  });
});

describe('catalogues', () => {
  it('add keys to one area, and no key twice', () => {
    expect(joinCatalogues([{ a: { x: '1' } }, { a: { y: '2' }, b: { x: '3' } }])).toEqual({
      a: { x: '1', y: '2' },
      b: { x: '3' },
    });
    expect(() => joinCatalogues([{ a: { x: '1' } }, { a: { x: '1' } }])).toThrow('a.x');
  });
});
