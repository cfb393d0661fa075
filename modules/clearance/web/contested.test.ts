import type { Trade } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { contestedOf } from './contested.ts';

const declared = (report?: object) => ({
  ...{ fact: 'export-declared', entryId: 'said', details: { declarationId: 'D1' } },
  ...(report ? { report } : {}),
});
const contest = { fact: 'contested', entryId: 'no', details: { entryId: 'said', reason: 'Another number' } };
const of = (...facts: object[]) => contestedOf({ facts } as unknown as Pick<Trade, 'facts'>, 'D1');

it('says by whom and why the last statement about a declaration is contested', () => {
  expect(of(declared({ contestedBy: 'buyer' }), contest)).toEqual({ by: 'buyer', because: 'Another number' });
  expect(of(declared({}), contest)).toBe(undefined);
  expect(of(declared())).toBe(undefined);
});

it('a contest of something else, or of what was stated anew since, is none', () => {
  const other = { ...declared({ contestedBy: 'buyer' }), details: { declarationId: 'D2' } };
  expect(of(other, contest)).toBe(undefined);
  const again = { ...declared(), entryId: 'again' };
  expect(of(declared({ contestedBy: 'buyer' }), contest, again)).toBe(undefined);
});
