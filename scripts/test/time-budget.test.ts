import { describe, expect, it } from 'vitest';
import { budgetLine, timeReport } from './time-budget.ts';

const MINUTE = 60_000;

describe('the time that tests take', () => {
  it('stands beside the budget, and says when it is over', () => {
    expect(budgetLine('budget', 15, 9.26 * MINUTE)).toBe('budget: 15 min, took 9.3 min');
    expect(budgetLine('budget', 15, 15 * MINUTE)).toBe('budget: 15 min, took 15.0 min');
    expect(budgetLine('budget', 15, 15.1 * MINUTE)).toBe('budget: 15 min, took 15.1 min: over the budget');
  });
  it('is added up by suite, and the dearest files come first', () => {
    const files = [
      { path: 'scripts/a.test.ts', suite: 'house', ms: 1_000 },
      { path: 'tests/faults/b.test.ts', suite: 'faults', ms: 2 * MINUTE },
      { path: 'tests/faults/c.test.ts', suite: 'faults', ms: 3 * MINUTE },
      { path: 'x/d.test.ts', suite: 'made up', ms: MINUTE },
    ];
    expect(timeReport(files).slice(1)).toEqual([
      '  house, budget: 0.5 min, took 0.0 min (1 files)',
      '  faults, budget: 3 min, took 5.0 min: over the budget (2 files)',
      '  made up: took 1.0 min (1 files)',
      'The dearest files:',
      '   180.0 s  tests/faults/c.test.ts',
      '   120.0 s  tests/faults/b.test.ts',
      '    60.0 s  x/d.test.ts',
      '     1.0 s  scripts/a.test.ts',
    ]);
  });
});
