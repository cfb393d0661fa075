import { expect, it } from 'vitest';
import { tradeSearch, tradesSearch } from './searches.ts';

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
  ).toEqual({ text: 'mug', status: 'open', milestone: 'shipped', waitingForMe: true });
  expect(tradeSearch({ part: 'money', do: '', mark: 'fact-1' })).toEqual({ part: 'money', mark: 'fact-1' });
});
