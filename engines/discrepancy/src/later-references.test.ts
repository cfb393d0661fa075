import type { UblReference } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { checkReferences } from './check-references.ts';
import type { DocumentSet } from './document-set.ts';

const paper = (type: string, id: string, issueDate: string, references: readonly UblReference[] = []) => ({
  name: id,
  placeOf: () => undefined,
  document: { type, id, issueDate, references, lines: [] },
});

/** What is found of an order that cites the buyer's own QuoteID123, beside a quotation made out on a day. */
const found = (quoted: string) => {
  const cited = { kind: 'QuotationDocumentReference', id: 'QuoteID123' } as UblReference;
  const all = [paper('Order', '34', '2018-09-01', [cited]), paper('Quotation', 'Q-000001', quoted)];
  return checkReferences({ all } as unknown as DocumentSet).map(({ rule }) => rule);
};

it('a paper that was made out later is not what was cited by another number; one of before or of the day may be', () => {
  expect(found('2026-11-30')).toEqual([]);
  expect(found('2018-09-01')).toEqual(['REFERENCE_DIFFERS']);
  expect(found('2018-08-30')).toEqual(['REFERENCE_DIFFERS']);
});
