import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportReport, mergeReports, progressAt, splitSheet } from './import-parts.ts';

const dataRows = (text: string) => text.split('\n').slice(1);

describe('splitting a sheet', () => {
  it('keeps the header in every part and every row once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, perPart) => {
        const rows = Array.from({ length: count }, (_, at) => `S${at},Mug ${at}`);
        const parts = splitSheet(['sku,name', ...rows].join('\n'), ',', perPart);
        expect(parts.flatMap((part) => dataRows(part.text))).toEqual(rows);
        expect(parts.every((part) => part.text.startsWith('sku,name\n'))).toBe(true);
        expect(parts.map((part) => part.before)).toEqual(
          parts.map((_, at) => parts.slice(0, at).reduce((sum, one) => sum + one.rows, 0)),
        );
      }),
    );
  });
  it('never parts the rows of one SKU, whose further rows are prices', () => {
    const sheet = 'sku,price\nA,1\nA,2\nA,3\nB,1\nB,2\nC,1';
    const parts = splitSheet(sheet, ',', 2);
    expect(parts.map((part) => dataRows(part.text))).toEqual([
      ['A,1', 'A,2', 'A,3'],
      ['B,1', 'B,2'],
      ['C,1'],
    ]);
  });
  it('leaves a line end inside quotes alone, and carriage returns behind', () => {
    const parts = splitSheet('sku,name\r\nA,"two\nlines"\r\nB,one\r\n', ',', 1);
    expect(parts.map((part) => part.text)).toEqual(['sku,name\nA,"two\nlines"', 'sku,name\nB,one']);
  });
});

it('says rate and time left', () => {
  expect(progressAt(100, 400, 2000)).toEqual({ done: 100, total: 400, perSecond: 50, secondsLeft: 6 });
  expect(progressAt(0, 400, 0).secondsLeft).toBe(0);
});

it('adds the reports of the parts up', () => {
  const report = (created: number, applied: boolean): ImportReport => ({
    applied,
    dryRun: false,
    encoding: 'utf-8',
    delimiter: ',',
    rows: created + 1,
    created,
    changed: 0,
    unchanged: 0,
    refused: 1,
    problemCount: 1,
    problems: [{ row: 2, code: 'X', text: 'x' }],
    questions: [],
    unknownColumns: ['colour'],
  });
  const merged = mergeReports([report(3, true), report(4, true)]);
  expect([merged.rows, merged.created, merged.refused, merged.problems.length]).toEqual([9, 7, 2, 2]);
  expect(merged.unknownColumns).toEqual(['colour']);
  expect(mergeReports([report(1, true), report(1, false)]).applied).toBe(false);
});
