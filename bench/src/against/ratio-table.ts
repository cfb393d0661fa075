import { figure } from '../row.ts';
import type { Ratio } from './compare.ts';

/** The ratios as a Markdown table. @param against the short name of the other revision */
export function ratioTable(ratios: readonly Ratio[], against: string): string {
  const headings = ['what', 'here', `\`${against}\``, 'ratio', 'of the rounds'];
  const rows = ratios.map(({ what, unit, ours, theirs, ratio, least, most, rounds }) => [
    what,
    withUnit(ours, unit),
    withUnit(theirs, unit),
    `× ${figure(ratio)}`,
    `${rounds}: × ${figure(least)} – ${figure(most)}`,
  ]);
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function withUnit(value: number, unit: string): string {
  const number = figure(value);
  if (unit === '×') return `× ${number}`;
  return unit === '' ? number : `${number} ${unit}`;
}
