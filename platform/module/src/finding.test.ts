import type { Tx } from '@tongshang/database';
import { describe, expect, it } from 'vitest';
import { createFinding, type Finder, soughtOf } from './finding.ts';

describe('what is sought', () => {
  it.each([
    ['INV-0042', 'inv-0042', 'INV0042'],
    ['  ＭＳＣＵ 123456-7 ', 'mscu 123456-7', 'MSCU1234567'],
    ['blue water', 'blue water', null],
    ['合同 7号', '合同 7号', '合同7号'],
    ['%', '%', null],
  ])('is read from %j', (typed, text, number) => {
    expect(soughtOf(typed)).toEqual({ text, number });
  });
});

describe('finding', () => {
  const tx = {} as Tx;
  const finder = (scope: string, id: string): Finder => ({
    scope,
    find: async (_tx, { text }, limit) => [
      { kind: scope, id, number: `${text} ${limit}`, name: {}, of: null, type: null, tradeId: null },
    ],
  });

  it('asks every module that the scopes allow, in the order of modules, and no other', async () => {
    const sources = [{ finds: finder('a:read', '1') }, {}, { finds: finder('b:read', '2') }];
    const finding = createFinding(() => sources);
    const all = await finding(tx, new Set(['a:read', 'b:read']), soughtOf('X'), 8);
    expect(all.map(({ id, number }) => [id, number])).toEqual([
      ['1', 'x 8'],
      ['2', 'x 8'],
    ]);
    const some = await finding(tx, new Set(['b:read']), soughtOf('X'), 8);
    expect(some.map(({ id }) => id)).toEqual(['2']);
  });
});
