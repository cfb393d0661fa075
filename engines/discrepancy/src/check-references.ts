import { isUblDocumentType, type UblDocumentType, type UblReference } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import { plain } from './likeness.ts';

/** Elements whose name says which document they refer to. */
const KINDS: Readonly<Record<string, readonly UblDocumentType[]>> = {
  OrderReference: ['Order'],
  OrderDocumentReference: ['Order'],
  QuotationDocumentReference: ['Quotation'],
  RequestForQuotationDocumentReference: ['RequestForQuotation'],
  InvoiceDocumentReference: ['Invoice'],
  DespatchDocumentReference: ['BillOfLading', 'Waybill'],
};

function typesOf({ kind, type }: UblReference): readonly UblDocumentType[] {
  const stated = type?.replace(/\s/g, '');
  if (stated && isUblDocumentType(stated)) return [stated];
  return KINDS[kind] ?? [];
}

/**
 * What a document says it belongs to, against the documents there. A reference to a document that is not there says
 * nothing; one to a kind that is there must name one of them.
 */
export function checkReferences(set: DocumentSet): Finding[] {
  return set.all.flatMap((from) => [
    ...from.document.references.flatMap((reference, index) =>
      checkReference(set, from, reference, `references/${index}`),
    ),
    ...from.document.lines.flatMap((line, index) =>
      line.references.flatMap((reference, at) =>
        checkReference(set, from, reference, `lines/${index}/references/${at}`),
      ),
    ),
  ]);
}

function checkReference(
  set: DocumentSet,
  from: CheckedDocument,
  reference: UblReference,
  pointer: string,
): Finding[] {
  const candidates = set.of(...typesOf(reference)).filter((one) => one !== from && one.document.id);
  const [first] = candidates;
  if (!first) return [];
  const named = candidates.find((one) => plain(one.document.id ?? '') === plain(reference.id));
  const left = (value: string): Stated => ({ of: from, pointer, value });
  if (!named) {
    const right: Stated = { of: first, pointer: 'id', value: first.document.id ?? '' };
    return [finding('REFERENCE_DIFFERS', left(reference.id), right)];
  }
  const { issueDate } = named.document;
  if (!reference.issueDate || !issueDate || reference.issueDate === issueDate) return [];
  const right: Stated = { of: named, pointer: 'issueDate', value: issueDate };
  return [finding('REFERENCE_DATE_DIFFERS', left(reference.issueDate), right)];
}
