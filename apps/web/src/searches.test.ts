import { expect, it } from 'vitest';
import {
  compareSearch,
  localAddress,
  signInSearch,
  tariffSearch,
  tradeSearch,
  tradesSearch,
} from './searches.ts';

it('a page takes from its address only what it knows', () => {
  expect(
    tradesSearch({
      text: 'mug',
      status: 'open',
      role: 'king',
      milestone: 'shipped',
      waitingForMe: 'true',
      evil: 1,
    }),
  ).toEqual({
    text: 'mug',
    status: 'open',
    milestone: 'shipped',
    waitingForMe: true,
  });
  expect(tradeSearch({ part: 'money', do: '', mark: 'fact-1' })).toEqual({ part: 'money', mark: 'fact-1' });
  expect(compareSearch({ ids: ['a', 2, null, 'b', 'c', 'd', 'e'] }).ids).toEqual(['a', '2', 'b', 'c']);
});
it('codes of digits stay text', () => {
  expect(tariffSearch({ hs: 691110, from: 'CN', to: 'GB', value: 1000 })).toEqual({
    hs: '691110',
    from: 'CN',
    to: 'GB',
    value: '1000',
  });
});
it('after signing in nobody is sent to another site', () => {
  expect(signInSearch({ to: '/trades?text=a' })).toEqual({ to: '/trades?text=a' });
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    7,
  ]) {
    expect(localAddress(away)).toBeUndefined();
  }
});
