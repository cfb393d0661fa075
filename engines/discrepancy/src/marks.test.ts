import { readUbl, writeUbl } from '@tongshang/ubl';
import { sampleDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { findDiscrepancies } from './index.ts';
import { marksAgree } from './marks.ts';

it.each([
  [
    ['HTL', 'HULL', 'C/NO. 1-40'],
    ['HTL', 'HULL', 'C/NO. 41-90'],
  ],
  [['HTL HULL'], ['HTL', 'HULL', 'MADE IN CHINA', '1/2']],
  [['N/M'], ['n/m', '无唛头']],
  [['N/M'], ['1-110']],
])('marks %j and %j agree', (left, right) => {
  expect([marksAgree(left, right), marksAgree(right, left)]).toEqual([true, true]);
});

it.each([
  [['HTL HULL'], ['N/M']],
  [['HTL HULL'], ['HTL LEEDS']],
  [['PO 4711'], ['PO 4712']],
])('marks %j and %j do not agree', (left, right) => {
  expect([marksAgree(left, right), marksAgree(right, left)]).toEqual([false, false]);
});

it('are compared over all papers of the goods, each paper once', () => {
  const documents = (mark: (type: string) => string | undefined) =>
    sampleDocuments().map((input) => {
      const marks = mark(input.type);
      const trade = {
        ...input.trade,
        lines: input.trade.lines.map((line, at) => (at === 0 && marks ? { ...line, marks: [marks] } : line)),
      };
      const reading = readUbl(new TextEncoder().encode(writeUbl({ ...input, trade })));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      return { name: input.type, document: reading.document, placeOf: reading.placeOf };
    });
  expect(findDiscrepancies(documents(() => 'HTL HULL'))).toEqual([]);
  const found = findDiscrepancies(documents((type) => (type === 'BillOfLading' ? 'HTL LEEDS' : 'HTL HULL')));
  expect(found.map(({ rule, left, right }) => [rule, left.value, right.document, right.value])).toEqual([
    ['MARKS_DIFFER', 'HTL HULL', 'BillOfLading', 'HTL LEEDS'],
  ]);
});
