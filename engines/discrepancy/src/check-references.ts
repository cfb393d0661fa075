import { isUblDocumentType, type UblDocumentType, type UblReference } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import { plain } from './likeness.ts';

/** Elements whose name says which document they refer to. */
const KINDS: Readonly<Record<string, readonly UblDocumentType[]>> = {
  OrderReference: ['Order'],
  OrderChangeDocumentReference: ['OrderChange'],
  OrderDocumentReference: ['Order'],
  QuotationDocumentReference: ['Quotation'],
  RequestForQuotationDocumentReference: ['RequestForQuotation'],
  InvoiceDocumentReference: ['Invoice'],
  CreditNoteDocumentReference: ['CreditNote'],
  DebitNoteDocumentReference: ['DebitNote'],
  DespatchDocumentReference: ['BillOfLading', 'Waybill'],
};

function typesOf({ kind, type }: UblReference): readonly UblDocumentType[] {
  const stated = type?.replace(/\s/g, '');
  if (stated && isUblDocumentType(stated)) return [stated];
  return KINDS[kind] ?? [];
}

/** Findings about references that are told; past it the papers belong elsewhere, and the rest says the same. */
const REFERENCE_FINDINGS_MAX = 2_000;

/** What may be referred to: the documents of each type that state a number, and those of each number. */
type Referable = {
  readonly ofType: ReadonlyMap<UblDocumentType, readonly CheckedDocument[]>;
  readonly ofNumber: ReadonlyMap<string, readonly CheckedDocument[]>;
};

const numberKey = (type: UblDocumentType, number: string) => `${type} ${plain(number)}`;

/**
 * What a document says it belongs to, against the documents there. A reference to a document that is not there says
 * nothing; one to a kind that is there must name one of them.
 */
export function checkReferences(set: DocumentSet): Finding[] {
  const numbered = set.all.filter((one) => one.document.id);
  const referable: Referable = {
    ofType: Map.groupBy(numbered, (one) => one.document.type),
    ofNumber: Map.groupBy(numbered, (one) => numberKey(one.document.type, one.document.id ?? '')),
  };
  const findings: Finding[] = [];
  for (const from of set.all) {
    for (const { reference, pointer } of referencesOf(from)) {
      if (findings.length >= REFERENCE_FINDINGS_MAX) return findings;
      const found = checkReference(referable, from, reference, pointer);
      if (found) findings.push(found);
    }
  }
  return findings;
}

function referencesOf({ document }: CheckedDocument): { reference: UblReference; pointer: string }[] {
  const own = document.references.map((reference, index) => ({ reference, pointer: `references/${index}` }));
  const ofLines = document.lines.flatMap((line, index) =>
    line.references.map((reference, at) => ({ reference, pointer: `lines/${index}/references/${at}` })),
  );
  return [...own, ...ofLines];
}

function checkReference(
  { ofType, ofNumber }: Referable,
  from: CheckedDocument,
  reference: UblReference,
  pointer: string,
): Finding | undefined {
  const types = typesOf(reference);
  const another = (documents: readonly CheckedDocument[] | undefined) =>
    documents?.find((one) => one !== from);
  const first = types.map((type) => another(ofType.get(type))).find((one) => one !== undefined);
  if (!first) return undefined;
  const named = types
    .map((type) => another(ofNumber.get(numberKey(type, reference.id))))
    .find((one) => one !== undefined);
  const left = (value: string): Stated => ({ of: from, pointer, value });
  if (!named) {
    // What was made out later cannot be what was meant.
    const [own, others] = [from.document.issueDate, first.document.issueDate];
    if (own !== undefined && others !== undefined && own < others) return undefined;
    const right: Stated = { of: first, pointer: 'id', value: first.document.id ?? '' };
    return finding('REFERENCE_DIFFERS', left(reference.id), right);
  }
  const { issueDate } = named.document;
  if (!reference.issueDate || !issueDate || reference.issueDate === issueDate) return undefined;
  const right: Stated = { of: named, pointer: 'issueDate', value: issueDate };
  return finding('REFERENCE_DATE_DIFFERS', left(reference.issueDate), right);
}
