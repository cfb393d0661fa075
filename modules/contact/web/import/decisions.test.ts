import { describe, expect, it } from 'vitest';
import type { FileRow } from '../api.ts';
import { asksOf, type Decision, firstDecisions, keptDecisions, openRows, rowsToSend } from './decisions.ts';

const row = (at: number, more: object = {}): FileRow =>
  ({
    ...{ row: at, contact: { name: { en: `Firm ${at}` }, country: 'GB' } },
    ...{ problems: [], mayBeSame: [], sameAsRow: null, ...more },
  }) as unknown as FileRow;
const problem = (isFatal: boolean) => ({ code: 'X', text: 'x', column: null, isFatal });
const ROWS = [
  row(2),
  row(3, { problems: [problem(true)] }),
  row(4, { problems: [problem(false)] }),
  row(5, { mayBeSame: [{ contactId: 'known' }] }),
  row(6, { sameAsRow: 2 }),
  row(7, { sameAsRow: 5 }),
];

describe('what becomes of the rows of a file', () => {
  it('sound rows are new, unfit ones are left out, and every other waits for a word', () => {
    expect([...firstDecisions(ROWS)]).toEqual([
      [2, 'new'],
      [3, 'skip'],
    ]);
    expect(ROWS.map(asksOf)).toEqual([undefined, undefined, 'problem', 'known', 'row', 'row']);
    const open = openRows(ROWS, new Map<number, Decision>([[4, 'new']]));
    expect([...open].map(([asks, rows]) => [asks, rows.map((one) => one.row)])).toEqual([
      ['known', [5]],
      ['row', [6, 7]],
    ]);
  });

  it('what was decided stays when the file is read anew, where the row may still be decided so', () => {
    const decided = new Map<number, Decision>([
      ...firstDecisions(ROWS),
      ...([
        [4, 'skip'],
        [5, { contactId: 'known' }],
        [6, 'row'],
      ] as [number, Decision][]),
    ]);
    expect([...keptDecisions(ROWS, ROWS, decided)]).toEqual([...decided]);
    const anew = [row(2, { problems: [problem(false)] }), row(3), row(4), row(5), row(6)];
    expect([...keptDecisions(ROWS, anew, decided)]).toEqual([
      [3, 'new'],
      [4, 'skip'],
      [5, 'new'],
      [6, 'new'],
    ]);
  });

  it('a row that is the same as an earlier one goes where that one goes', () => {
    const decisions = new Map<number, Decision>([
      ...firstDecisions(ROWS),
      ...([
        [5, { contactId: 'known' }],
        [6, 'row'],
        [7, 'row'],
        [4, 'skip'],
      ] as [number, Decision][]),
    ]);
    expect(rowsToSend(ROWS, decisions).map(({ row: at, decision }) => [at, decision])).toEqual([
      [2, { as: 'new' }],
      [5, { as: 'known', contactId: 'known' }],
      [6, { as: 'row', row: 2 }],
      [7, { as: 'known', contactId: 'known' }],
    ]);
  });
});
