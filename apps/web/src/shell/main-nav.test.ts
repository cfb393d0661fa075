import { expect, it } from 'vitest';
import { fitting } from './MainNav.tsx';

it('shows all places that fit, and leaves room for the button of the rest where they do not', () => {
  expect(fitting([100, 100, 100], 300)).toBe(3);
  expect(fitting([100, 100, 100], 299)).toBe(2);
  expect(fitting([100, 100, 100], 291)).toBe(1);
  expect(fitting([100, 100], 50)).toBe(0);
});
