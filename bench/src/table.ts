import type { Row } from './row.ts';

const HEADINGS = ['what', 'measured', 'reach', 'holds', 'others', 'note'] as const;

const MARKS = { true: '✓', false: '✗', undefined: '–' } as const;

const cellsOf = ({ what, measured, reach, holds, peers, note }: Row): string[] => [
  what,
  measured,
  reach,
  MARKS[`${holds}`],
  peers ?? '',
  note ?? '',
];

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = [[...HEADINGS], HEADINGS.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
