import { describe, expect, it } from 'vitest';
import { claimTodos } from './todos.ts';

const action = (name: string, awaited: boolean) => ({ action: name, ready: true, lacks: [], awaited });

describe('claims that wait for the reader', () => {
  it('are those whose own actions say so, a decision under its own name', () => {
    const claims = [
      { claimId: 'a', actions: [action('answer', true), action('propose', false)] },
      { claimId: 'b', actions: [action('withdraw', false)] },
      { claimId: 'c', actions: [action('decide', true)] },
      { claimId: 'd', actions: [] },
    ];
    const todos = claimTodos('t', claims);
    expect(todos.map(({ key, label }) => `${key} ${label}`)).toEqual([
      'claim-a act.claim-resolved',
      'claim-c claim.decide',
    ]);
    expect(todos[0]).toMatchObject({ params: { tradeId: 't' }, search: { part: 'claims' } });
  });
});
