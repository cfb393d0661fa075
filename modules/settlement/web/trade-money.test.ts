import { describe, expect, it } from 'vitest';
import { debtTodos, type Transfer, transferMarks } from './trade-money.ts';

it('what is owed waits for whoever may pay it', () => {
  const pay = { action: 'pay', ready: true, lacks: [], awaited: true };
  expect(debtTodos('t', { actions: [pay] }).map((todo) => [todo.key, todo.search.part])).toEqual([
    ['pay-debt', 'money'],
  ]);
  expect(debtTodos('t', { actions: [] })).toEqual([]);
});

describe('transfers on the lanes', () => {
  const transfer = (transferId: string, causedBy: string | null) =>
    ({
      transferId,
      causedBy,
      entryId: `entry-${transferId}`,
      at: '2026-01-20T10:00:00Z',
      kind: 'deposit',
    }) as Transfer;
  const facts = [
    { fact: 'funded', entryId: 'F' },
    { fact: 'delivered', entryId: 'D' },
  ] as const;
  const drawn = (...transfers: Transfer[]) => transferMarks(transfers, facts).map((mark) => mark.subject);

  it('leave out the money of a milestone of money', () => {
    expect(drawn(transfer('deposit', 'F'), transfer('release', 'D'))).toEqual(['release']);
  });
  it('whose cause was not kept stand by themselves, at whatever instant', () => {
    expect(drawn(transfer('old', null))).toEqual(['old']);
  });
});
