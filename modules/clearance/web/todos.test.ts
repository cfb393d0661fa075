import { expect, it } from 'vitest';
import { declarationTodos, declarationWaits } from './todos.ts';

const declaration = (action: string, awaited: boolean) => ({
  declarationId: 'd',
  actions: [{ action, ready: true, lacks: [], awaited }],
});
const keys = (action: string, awaited: boolean) =>
  declarationTodos('t', [declaration(action, awaited)]).map((todo) => todo.key);

it('what a declaration waits for leads to where it is done', () => {
  expect(declarationTodos('t', [declaration('vote', true)])).toEqual([
    { key: 'decide-d', label: 'queue.vote', to: '/queue/$declarationId', params: { declarationId: 'd' } },
  ]);
  expect(keys('pay', true)).toEqual(['pay-duties-d']);
});
it('what may be done but is not awaited is no task', () => {
  expect(keys('vote', false)).toEqual([]);
  expect(keys('pay', false)).toEqual([]);
  expect(keys('hold', true)).toEqual([]);
});

it('what is only to be paid waits for whoever pays it, and for no authority', () => {
  const of = (state: 'payment-due' | 'declared') => {
    return { state, direction: 'import' as const, payerOrganisationId: 'b' };
  };
  expect(declarationWaits([of('payment-due'), of('declared')])).toEqual([
    { organisationId: 'b', label: 'action.payDuties', insteadOf: 'import-released' },
  ]);
});
