import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEADLINES, deadlineOf } from './deadlines.ts';

const row = ({ name, whose, days, from, byDefault }: (typeof DEADLINES)[number]) =>
  `| ${name.en} | ${whose.en} | ${days === undefined ? '' : `${days} days from `}${from.en} | ${byDefault.en} |`;

describe('deadlines', () => {
  it('TRADE-FACTS-6: stand in the README as they are', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
    for (const one of DEADLINES) expect(rows).toContain(row(one));
    const table = rows.slice(rows.indexOf('| awaited | of whom | until when | in silence |') + 2);
    expect(table.filter((line) => line.startsWith('|'))).toHaveLength(DEADLINES.length);
  });

  it('are said in both languages', () => {
    for (const { awaits, from, byDefault } of DEADLINES)
      for (const text of [from, byDefault]) expect(Object.keys(text), awaits).toEqual(['en', 'zh-CN']);
  });

  it('are those that claims and contests go by', () => {
    expect([deadlineOf('claim-answer').days, deadlineOf('contest').days]).toEqual([14, 14]);
    expect([deadlineOf('receipt').days, deadlineOf('delivery').days]).toEqual([14, 14]);
    expect(deadlineOf('undated-delivery').days).toBe(60);
    expect(deadlineOf('goods-receipt').days).toBe(60);
  });
});
