import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import type { CheckedDocument } from './finding.ts';
import { inForce } from './in-force.ts';
import { findDiscrepancies } from './index.ts';

/** The papers of a lane, in which the order was changed once. */
const papers = laneDocuments(LANES[0] as (typeof LANES)[number]).map((input): CheckedDocument => {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { name: input.number, document: reading.document, placeOf: reading.placeOf };
});
const numbers = (of: readonly CheckedDocument[]) => of.map(({ document }) => document.id);

it('leaves of an order what its last change says, and the answer to that', () => {
  const agreed = papers.filter(({ document: { type } }) =>
    /^(Order|Quotation|RequestForQuotation)/.test(type),
  );
  expect(numbers(agreed)).toEqual(['RFQ-1', 'QU-1', 'PO-88107', 'SC-1', 'OP-1', 'OC-1', 'OR-1', 'SC-2']);
  const citing = agreed.map((one) => {
    const reference = { kind: 'OrderChangeDocumentReference', id: 'OC-1' };
    const { references } = one.document;
    if (one.document.id !== 'SC-2') return one;
    return { ...one, document: { ...one.document, references: [...references, reference] } };
  });
  expect(numbers(inForce(citing))).toEqual(['OC-1', 'SC-2']);
});

it('leaves a confirmation alone whose acceptance was told, since the buyer has no paper of that change', () => {
  const changed = papers.filter(({ document: { type } }) => /^Order/.test(type));
  expect(numbers(inForce(changed))).toEqual(['SC-2']);
  const later = changed.map((one) => {
    const document = { ...one.document, issueDate: '2026-03-20', sequence: '2' };
    return one.document.type === 'OrderChange' ? { ...one, document } : one;
  });
  expect(numbers(inForce(later))).toEqual(['OC-1']);
});

it('takes of several changes the one with the highest number, whatever their order', () => {
  const change = papers.find(({ document }) => document.type === 'OrderChange') as CheckedDocument;
  const tenth = { ...change, document: { ...change.document, id: 'OC-10', sequence: '10' } };
  const second = { ...change, document: { ...change.document, id: 'OC-2', sequence: '2' } };
  expect(numbers(inForce([tenth, change, second]))).toEqual(['OC-10']);
});

it('an invoice by the order of before is told, against the change', () => {
  const invoice = papers.find(({ document }) => document.type === 'Invoice') as CheckedDocument;
  const change = papers.find(({ document }) => document.type === 'OrderChange') as CheckedDocument;
  const [line] = invoice.document.lines;
  const lines = line ? [{ ...line, quantity: { value: '1300', unit: 'C62' } }] : [];
  const wrong = { ...invoice, document: { ...invoice.document, lines } };
  const found = findDiscrepancies([change, wrong]).filter(({ left }) => left.document === 'OC-1');
  expect(found.length).toBeGreaterThan(0);
  expect(findDiscrepancies([change, invoice])).toEqual([]);
});
