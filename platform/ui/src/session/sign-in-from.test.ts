import { expect, it } from 'vitest';
import { signInFrom } from './sign-in-from.ts';

it('asks to sign in and comes back to the same form', () => {
  const address = signInFrom({ pathname: '/trades/1', search: '?do=state-fact%20produced' });
  const [path, query] = address.split('?');
  expect(path).toBe('/sign-in');
  expect([...new URLSearchParams(query)]).toEqual([['to', '/trades/1?do=state-fact%20produced']]);
});
