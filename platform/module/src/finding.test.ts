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
    expect(soughtOf(typed)).toMatchObject({ text, number });
  });
});

describe('a number that is cut short', () => {
  it.each([
    ['t1', ['T1', 'T01', 'T00000001']],
    ['INV-1', ['INV1', 'INV000001']],
    ['inv 0042', ['INV42', 'INV0042', 'INV000042']],
    ['CNE2026-12', ['CNE202612', 'CNE202600000012']],
  ])('%s may be a whole one', (typed, wholes) => {
    expect(soughtOf(typed).wholes).toEqual(expect.arrayContaining(wholes));
  });

  it.each(['1', '2026', 'inv', 'MSCU-', '12345678901'])('%s is none', (typed) => {
    expect(soughtOf(typed).wholes).toEqual([]);
  });
});

describe('a sum', () => {
  it.each([
    ['2,832.00', '2832.00', null],
    ['2832', '2832', null],
    ['USD 2 832.5', '2832.5', 'USD'],
    ['0.99 eur', '0.99', 'EUR'],
  ])('is read from %s', (typed, amount, currency) => {
    expect(soughtOf(typed).sum).toEqual({ amount, currency });
  });

  it.each(['28,32', 't1', '1.2.3', '-5', 'usd', ''])('is none in %j', (typed) => {
    expect(soughtOf(typed).sum).toBeNull();
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
