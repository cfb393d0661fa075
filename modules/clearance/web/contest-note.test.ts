import { expect, it } from 'vitest';
import { contestsOf } from './ContestNote.tsx';

const declared = {
  fact: 'import-declared',
  entryId: 'e1',
  byRole: 'buyer',
  details: { declarationId: 'd1' },
};
const contest = (isUpheld: boolean, reason: string) => ({
  ...{ fact: 'contested', entryId: `e-${reason}`, byRole: 'seller' },
  details: { entryId: 'e1', contestedFact: 'import-declared', isUpheld, reason },
});
const tradeOf = (...facts: object[]) => ({ facts }) as never;

it('a declaration shows why what was reported of it is contested, until that is taken back', () => {
  expect(contestsOf(tradeOf(declared), 'd1')).toEqual([]);
  expect(contestsOf(tradeOf(declared, contest(true, 'wrong value')), 'd1')).toEqual([
    { entryId: 'e-wrong value', by: 'seller', reason: 'wrong value' },
  ]);
  expect(contestsOf(tradeOf(declared, contest(true, 'wrong value')), 'd2')).toEqual([]);
  expect(contestsOf(tradeOf(declared, contest(true, 'a'), contest(false, 'b')), 'd1')).toEqual([]);
});
