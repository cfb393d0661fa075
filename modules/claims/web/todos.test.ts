import { describe, expect, it } from 'vitest';
import { claimTodos, claimWaits } from './todos.ts';

const action = (name: string, awaited: boolean) => ({ action: name, ready: true, lacks: [], awaited });

describe('claims that wait for the reader', () => {
  it('are those whose own actions say so, a decision under its own name', () => {
    const claims = [
      { claimId: 'a', actions: [action('answer', true), action('propose', false)] },
      { claimId: 'b', actions: [action('withdraw', false)] },
      { claimId: 'c', actions: [action('decide', true)] },
      { claimId: 'd', actions: [] },
      { claimId: 'e', actions: [action('dispatch', true), action('propose', false)] },
      { claimId: 'f', actions: [action('receive', true)] },
    ];
    const todos = claimTodos('t', claims);
    expect(todos.map(({ key, label }) => `${key} ${label}`)).toEqual([
      'claim-a act.claim-resolved',
      'claim-c claim.decide',
      'claim-e act.remedy-dispatched',
      'claim-f act.remedy-received',
    ]);
    expect(todos[0]).toMatchObject({ params: { tradeId: 't' }, search: { part: 'claims' } });
  });
});

describe('whom a trade waits for because of a claim', () => {
  it('is who is to answer or decide it, where it holds the price up', () => {
    const waitsFor = (organisationId: string, act: 'answer' | 'decide') => ({ organisationId, act });
    expect(
      claimWaits([
        { against: 'seller', waitsFor: waitsFor('s', 'answer') },
        { against: 'buyer', waitsFor: waitsFor('b', 'decide') },
        { against: 'carrier', waitsFor: waitsFor('c', 'answer') },
        { against: 'seller', waitsFor: null },
      ]),
    ).toEqual([
      { organisationId: 's', label: 'act.claim-resolved', insteadOf: 'claim-resolved' },
      { organisationId: 'b', label: 'claim.decide', insteadOf: 'claim-resolved' },
    ]);
  });
});
