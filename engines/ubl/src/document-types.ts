/** The UBL 2.4 documents of a trade, read and written here. */
export const UBL_DOCUMENT_TYPES = [
  'RequestForQuotation',
  'Quotation',
  'Order',
  'OrderResponse',
  'PackingList',
  'Invoice',
  'CreditNote',
  'CertificateOfOrigin',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'BillOfLading',
  'Waybill',
  'TransportationStatus',
  'ReceiptAdvice',
  'RemittanceAdvice',
] as const;

export type UblDocumentType = (typeof UBL_DOCUMENT_TYPES)[number];

/** UBL 2 keeps one namespace per document type through all its minor versions. */
export function namespaceOf(type: string): string {
  return `urn:oasis:names:specification:ubl:schema:xsd:${type}-2`;
}

export function isUblDocumentType(name: string): name is UblDocumentType {
  return (UBL_DOCUMENT_TYPES as readonly string[]).includes(name);
}
