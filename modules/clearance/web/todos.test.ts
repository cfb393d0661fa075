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
it('duties that did not come are asked for again in other words than those that nobody has paid yet', () => {
  const label = (...states: string[]) => {
    const outsidePayments = states.map((state) => ({ state })) as never;
    return declarationTodos('t', [{ ...declaration('state-payment', true), outsidePayments }])[0]?.label;
  };
  expect([label(), label('taken-back')]).toEqual(['action.payDuties', 'action.payDuties']);
  expect([label('refused'), label('refused', 'taken-back')]).toEqual([
    ...['paidOutside.todoRefused', 'paidOutside.todoRefused'],
  ]);
});
it('what may be done but is not awaited is no task', () => {
  expect(keys('vote', false)).toEqual([]);
  expect(keys('pay', false)).toEqual([]);
  expect(keys('hold', true)).toEqual([]);
});

it('what is only to be paid waits for whoever pays it, and for no authority', () => {
  const of = (state: 'payment-due' | 'declared') => {
    return { state, direction: 'import' as const, payerOrganisationId: 'b', agencies: [] };
  };
  expect(declarationWaits([of('payment-due'), of('declared')])).toEqual([
    { organisationId: 'b', label: 'action.payDuties', insteadOf: 'import-released' },
  ]);
});

it('what is said to be paid outside waits for the authorities that it is owed to', () => {
  const agencies = (['customs', 'quality', 'tax'] as const).map((agency) => ({
    ...{ agency, organisationId: `of ${agency}`, decision: 'release' as const },
    ...{ reason: null, votedAt: null },
  }));
  const stated = { state: 'stated', awaits: ['tax'] } as never;
  const refused = { state: 'refused', awaits: ['customs'] } as never;
  const of = { state: 'payment-due', direction: 'import', payerOrganisationId: 'b', agencies } as const;
  expect(declarationWaits([{ ...of, outsidePayments: [refused, stated] }])).toEqual([
    { organisationId: 'of tax', label: 'queue.answer-payment', insteadOf: 'import-released' },
  ]);
  expect(declarationWaits([{ ...of, outsidePayments: [refused] }])).toEqual([
    { organisationId: 'b', label: 'action.payDuties', insteadOf: 'import-released' },
  ]);
  expect(keys('answer-payment', true)).toEqual(['answer-payment-d']);
  // Without a bank here it is said how they were paid, where they would be paid.
  expect(keys('state-payment', true)).toEqual(['pay-duties-d']);
});
