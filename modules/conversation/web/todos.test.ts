import { expect, it } from 'vitest';
import { messageTodos } from './todos.ts';

it('names what waits for the reader, and leads to the conversation', () => {
  const todos = messageTodos('t1', [
    { action: 'read-mention', awaited: true },
    { action: 'read-message', awaited: true },
    { action: 'send', awaited: false },
  ]);
  expect(todos.map(({ label }) => label)).toEqual(['action.read-mention', 'action.read-message']);
  expect(todos[0]).toMatchObject({ params: { tradeId: 't1' }, search: { part: 'conversation' } });
});
