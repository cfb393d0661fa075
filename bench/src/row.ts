/** One line of the table: a subject, what was measured, and what is to be reached. */
export type Row = {
  readonly what: string;
  /** With unit. */
  readonly measured: string;
  readonly reach: string;
  /** Undefined where nothing is promised. */
  readonly holds: boolean | undefined;
  /** How the figure is made up, or what it was taken beside. */
  readonly note?: string;
  /** The same of other systems. */
  readonly peers?: string;
};

/** The middle value; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Three significant digits, thousands separated: `0.83`, `12.4`, `3,420`. */
export function figure(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
