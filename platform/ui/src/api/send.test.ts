import { expect, it } from 'vitest';
import { pathWith } from './send.ts';

it('an address leaves out what is not asked', () => {
  expect(pathWith('/a', { q: '货 物', limit: 20, cursor: undefined, empty: '' })).toBe(
    '/a?q=%E8%B4%A7+%E7%89%A9&limit=20',
  );
  expect(pathWith('/a', undefined)).toBe('/a');
});
