import { expect, it } from 'vitest';
import { linkTodos } from './todos.ts';

const read = { action: 'read', ready: true, lacks: [], awaited: true };
const revoke = { ...read, action: 'revoke', awaited: false };

it('leads to the links where an answer is to be read, once for each kind', () => {
  const links = [
    { act: 'confirm-order', actions: [read, revoke] },
    { act: 'confirm-order', actions: [read] },
    { act: 'quote-freight', actions: [read] },
    { act: 'answer-question', actions: [revoke] },
  ] as const;
  const todos = linkTodos('T', links as never);
  expect(todos.map(({ label }) => label)).toEqual(['action.read-remark', 'action.read-freight']);
  expect(todos[0]).toMatchObject({
    ...{ to: '/trades/$tradeId', params: { tradeId: 'T' }, search: { part: 'links' }, hash: 'parts' },
  });
});
