/** Minutes that tests may take on two cores: all together by the clock, each suite by the time of its files added up. */
export const BUDGET_MIN = 15;
const SUITE_BUDGETS_MIN: Readonly<Record<string, number>> = {
  house: 0.5,
  unit: 9,
  conformance: 2,
  whole: 6,
  browser: 5,
  faults: 3,
};

/** One test file, and how long it took. */
export type FileTime = { readonly path: string; readonly suite: string; readonly ms: number };

const DEAREST = 10;

export const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

/** `budget: 15 min, took 9.3 min`, and what to think of it. */
export function budgetLine(what: string, budgetMin: number, tookMs: number): string {
  const over = tookMs > budgetMin * 60_000 ? ': over the budget' : '';
  return `${what}: ${budgetMin} min, took ${minutes(tookMs)} min${over}`;
}

/** Where the minutes went: each suite beside its budget, then the dearest files. */
export function timeReport(files: readonly FileTime[]): string[] {
  const suites = [...Map.groupBy(files, ({ suite }) => suite)];
  const sum = (of: readonly FileTime[]) => of.reduce((total, { ms }) => total + ms, 0);
  return [
    'Where the minutes went (the time of test files added up; several run at once):',
    ...suites.map(([suite, own]) => {
      const budget = SUITE_BUDGETS_MIN[suite];
      const took = sum(own);
      const count = `${own.length} files`;
      return budget === undefined
        ? `  ${suite}: took ${minutes(took)} min (${count})`
        : `  ${budgetLine(`${suite}, budget`, budget, took)} (${count})`;
    }),
    'The dearest files:',
    ...[...files]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, DEAREST)
      .map(({ path, ms }) => `  ${(ms / 1_000).toFixed(1).padStart(6)} s  ${path}`),
  ];
}
