import type { UblDocumentType } from '@tongshang/ubl';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import type { RuleCode } from './rules.ts';

/** The documents of one trade by type, each type in the order given. */
export type DocumentSet = {
  readonly all: readonly CheckedDocument[];
  /**
   * An order that was changed is what its last change says: that is found under `Order`. What was brought from outside comes after all else,
   * whatever it is: other papers are never held against it where there is one that was issued.
   */
  readonly of: (...types: readonly UblDocumentType[]) => readonly CheckedDocument[];
};

export function documentSet(all: readonly CheckedDocument[]): DocumentSet {
  const byType = Map.groupBy(
    all,
    ({ document: { type } }): UblDocumentType => (type === 'OrderChange' ? 'Order' : type),
  );
  const of = (...types: readonly UblDocumentType[]) => {
    const found = types.flatMap((type) => byType.get(type) ?? []);
    const [own, brought] = [false, true].map((outside) =>
      found.filter(({ isFromOutside = false }) => isFromOutside === outside),
    );
    return [...(own ?? []), ...(brought ?? [])];
  };
  return { all, of };
}

/** The contract first, then what follows from it, what came before it last. */
export const PRECEDENCE: readonly UblDocumentType[] = [
  'OrderChange',
  'Order',
  'OrderResponse',
  'Invoice',
  'CreditNote',
  'DebitNote',
  'PackingList',
  'BillOfLading',
  'Waybill',
  'CertificateOfOrigin',
  'InsuranceCertificate',
  'InspectionCertificate',
  'BeneficiaryCertificate',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'ReceiptAdvice',
  'RemittanceAdvice',
  'TransportationStatus',
  'ProformaInvoice',
  'Quotation',
  'RequestForQuotation',
];

/**
 * Compares what each document states with what the first of them states, in the order of `types`: two findings never
 * tell the same difference twice.
 */
export function compareWithFirst(
  set: DocumentSet,
  rule: RuleCode,
  types: readonly UblDocumentType[],
  stateOf: (document: CheckedDocument) => Stated | undefined,
  agree: (left: Stated, right: Stated) => boolean = (left, right) => left.value === right.value,
): Finding[] {
  const [first, ...others] = set.of(...types).flatMap((one) => stateOf(one) ?? []);
  if (!first) return [];
  return others.filter((other) => !agree(first, other)).map((other) => finding(rule, first, other));
}
