import type { TradeFact } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { debtTodos, type Transfer, transferMarks } from './trade-money.ts';

it('what is owed waits for the buyer while something of it is unpaid', () => {
  const owed = (paid: boolean) => ({
    payables: [{ payableId: 'p', amount: { amount: '1.00', currency: 'USD' }, dueOn: '2026-01-01', paid }],
  });
  expect(debtTodos('t', owed(false)).map((todo) => [todo.key, todo.search.part])).toEqual([
    ['pay-debt', 'money'],
  ]);
  expect(debtTodos('t', owed(true))).toEqual([]);
});

it('the money of a milestone is drawn as the milestone, every other transfer as itself', () => {
  const transfer = (transferId: string, at: string) =>
    ({ transferId, at, kind: 'deposit', lines: [] }) as unknown as Transfer;
  const fact = (name: string, at: string) => ({ fact: name, at }) as TradeFact;
  const marks = transferMarks(
    [transfer('a', '2026-01-20T10:00:00.000Z'), transfer('b', '2026-01-21T10:00:00.000Z')],
    [fact('funded', '2026-01-20T10:00:00Z'), fact('ordered', '2026-01-21T10:00:00Z')],
  );
  expect(marks.map((mark) => [mark.id, mark.lane])).toEqual([['transfer-b', 'money']]);
});
