/** The documents of a trade that are read and written here, each a document of UBL 2.4 or a kind of one. */
export const UBL_DOCUMENT_TYPES = [
  'RequestForQuotation',
  'Quotation',
  'ProformaInvoice',
  'Order',
  'OrderResponse',
  'OrderChange',
  'OrderChangeProposal',
  'OrderRejection',
  'PackingList',
  'Invoice',
  'CreditNote',
  'DebitNote',
  'CertificateOfOrigin',
  'InsuranceCertificate',
  'InspectionCertificate',
  'BeneficiaryCertificate',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'BillOfLading',
  'Waybill',
  'TransportationStatus',
  'ReceiptAdvice',
  'RemittanceAdvice',
  'CustomsInvoice',
  'MovementPackingList',
] as const;

export type UblDocumentType = (typeof UBL_DOCUMENT_TYPES)[number];

/**
 * Kinds of document that UBL has no document of their own for: its nearest, told apart by the code in it, the usual one first: of UNCL 1001,
 * of an answer to an order UNCL 4343.
 */
const KINDS = {
  // Accepted conditionally: what the seller would have otherwise.
  OrderChangeProposal: { root: 'OrderResponse', codes: ['CA'] },
  OrderRejection: { root: 'OrderResponse', codes: ['RE'] },
  ProformaInvoice: { root: 'Invoice', codes: ['325'] },
  // What is billed beyond an invoice that stands; EN 16931 and Peppol know it as a kind of invoice. Of goods and services; of a financial adjustment.
  DebitNote: { root: 'Invoice', codes: ['383', '80', '84'] },
  // An invoice that only customs asks for: goods that go back, or are sent anew free of charge.
  CustomsInvoice: { root: 'Invoice', codes: ['935'] },
  // The packing list of such goods.
  MovementPackingList: { root: 'DespatchAdvice', codes: ['271'] },
  // Certificate; policy; declaration sheet under an open cover; cover note.
  InsuranceCertificate: { root: 'GoodsCertificate', codes: ['520', '530', '550', '580'] },
  InspectionCertificate: { root: 'GoodsCertificate', codes: ['856'] },
  BeneficiaryCertificate: { root: 'GoodsCertificate', codes: ['16'] },
} as const satisfies Readonly<
  Partial<Record<UblDocumentType, { readonly root: string; readonly codes: readonly string[] }>>
>;

/** Names of the root elements of UBL 2.4 that the documents are. */
export type UblRoot =
  | Exclude<UblDocumentType, keyof typeof KINDS>
  | (typeof KINDS)[keyof typeof KINDS]['root'];

function isKind(type: UblDocumentType): type is keyof typeof KINDS {
  return type in KINDS;
}

/** The root element of a document in UBL. */
export function rootOf(type: UblDocumentType): UblRoot {
  return isKind(type) ? KINDS[type].root : type;
}

/** What a document is, by its root element and the code that it states; undefined: none of a trade. */
export function documentTypeOf(root: string, code: string | undefined): UblDocumentType | undefined {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => {
    const { root: of, codes } = KINDS[one];
    return of === root && (codes as readonly (string | undefined)[]).includes(code);
  });
  if (kind) return kind;
  return isUblDocumentType(root) && !isKind(root) ? root : undefined;
}

/** UBL 2 keeps one namespace per document type through all its minor versions. */
export function namespaceOf(root: string): string {
  return `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`;
}

export function isUblDocumentType(name: string): name is UblDocumentType {
  return (UBL_DOCUMENT_TYPES as readonly string[]).includes(name);
}
