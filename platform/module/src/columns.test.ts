import type { Tx } from '@tongshang/database';
import { describe, expect, it } from 'vitest';
import { createColumns, type TradeColumns } from './columns.ts';

const tx = {} as Tx;
const asked: string[] = [];
const module = (scope: string, ...names: string[]): { columns: TradeColumns } => ({
  columns: {
    scope,
    names,
    async read(_tx, tradeIds) {
      asked.push(scope);
      const values = Object.fromEntries(names.map((name) => [name, { kind: 'text' as const, text: scope }]));
      return tradeIds.map((tradeId) => ({ tradeId, values }));
    },
  },
});

describe('columns of other modules', () => {
  const columns = createColumns(() => [module('a:read', 'one', 'two'), {}, module('b:read', 'three')]);

  it('are read of those modules alone of whose columns one is asked for, and are allowed', async () => {
    asked.length = 0;
    const said = await columns(tx, new Set(['a:read', 'b:read']), ['two'], ['T1']);
    expect([...said]).toEqual([['T1', { two: { kind: 'text', text: 'a:read' } }]]);
    expect(asked).toEqual(['a:read']);
    expect((await columns(tx, new Set(['a:read']), ['three'], ['T1'])).size).toBe(0);
    expect(asked).toEqual(['a:read']);
  });

  it('stand beside each other, and nothing is read for no trade', async () => {
    const both = await columns(tx, new Set(['a:read', 'b:read']), ['one', 'three'], ['T1']);
    expect(Object.keys(both.get('T1') ?? {})).toEqual(['one', 'three']);
    asked.length = 0;
    expect((await columns(tx, new Set(['a:read']), ['one'], [])).size).toBe(0);
    expect(asked).toEqual([]);
  });
});
