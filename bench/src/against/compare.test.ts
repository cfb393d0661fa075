import { describe, expect, it } from 'vitest';
import type { Figure } from '../rounds/rounds.ts';
import { ratiosOf, takeTurns } from './compare.ts';
import { ratioTable } from './ratio-table.ts';

const cpu = (value: number): Figure[] => [{ what: 'a trade', unit: 'ms CPU', value }];

/** Says in `turns` when it was asked. */
function side(name: string, values: readonly number[], turns: string[]) {
  let asked = 0;
  return {
    round: async () => {
      turns.push(name);
      asked += 1;
      return cpu(values[asked - 1] ?? Number.NaN);
    },
  };
}

describe('two revisions by turns', () => {
  it('measure one after the other, and each begins in its turn', async () => {
    const turns: string[] = [];
    const ratios = await takeTurns(side('ours', [10, 30, 20], turns), side('theirs', [20, 40, 80], turns), 3);
    expect(turns).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
    expect(ratios).toEqual([
      {
        ...{ what: 'a trade', unit: 'ms CPU', ours: 20, theirs: 40 },
        ...{ ratio: 0.5, least: 0.25, most: 0.75, rounds: 3 },
      },
    ]);
  });
  it('are compared only in what both measure in every round', () => {
    const more: Figure[] = [...cpu(1), { what: 'new here', unit: '', value: 5 }];
    expect(ratiosOf([{ ours: more, theirs: cpu(2) }]).map(({ what }) => what)).toEqual(['a trade']);
    expect(
      ratiosOf([
        { ours: cpu(1), theirs: cpu(2) },
        { ours: cpu(1), theirs: [] },
      ]),
    ).toEqual([]);
  });
  it('are printed with both figures, the ratio and its range', () => {
    const text = ratioTable(ratiosOf([{ ours: cpu(150), theirs: cpu(200) }]), '359a222');
    expect(text.split('\n').at(-1)).toBe(
      '| a trade | 150 ms CPU | 200 ms CPU | × 0.750 | 1: × 0.750 – 0.750 |',
    );
  });
});
