import { queryOptions } from '@tanstack/react-query';
import type { Action, Schema } from '@tongshang/ui/api';
import { get, getBytes, pathWith } from '@tongshang/ui/api';
import { slotQuery } from '@tongshang/ui/slots';

export type DocumentSummary = Schema<'DocumentSummary'>;
export type Discrepancy = Schema<'Discrepancy'>;

const listQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/documents`, undefined, signal),
  });

type Listed = { readonly items: readonly DocumentSummary[]; readonly actions: readonly Action[] };

export const documentSummariesQuery = (tradeId: string) => ({
  ...listQuery(tradeId),
  select: ({ items }: Listed): readonly DocumentSummary[] => items,
});

/** What I may do with the papers of a trade besides reading them. */
export const documentActionsQuery = (tradeId: string) => ({
  ...listQuery(tradeId),
  select: ({ actions }: Listed): readonly Action[] => actions,
});

/** A paper as the lanes show it, in place of the milestone that it was written for; one from outside stands beside it. */
const markOf = (document: DocumentSummary) => ({
  id: `document-${document.documentId}`,
  lane: 'papers' as const,
  when: document.recordedAt,
  label: { area: 'documentType', code: document.type },
  kind: 'document',
  subject: document.documentId,
  entryId: document.entryId,
  isVoid: document.voided !== null,
  ...(document.origin === 'issued' && document.causedBy !== null && { paperOf: document.causedBy }),
});

/** The credit note that takes a paper back: of the same shipment, or like it of the whole trade. */
export const creditNoteOf = (document: DocumentSummary, all: readonly DocumentSummary[]) =>
  document.type === 'Invoice' && document.voided
    ? all.find(
        ({ type, origin, shipmentId }) =>
          type === 'CreditNote' && origin === 'issued' && shipmentId === document.shipmentId,
      )
    : undefined;

export const documentMarksQuery = (tradeId: string) =>
  slotQuery(listQuery(tradeId), ({ items }: Listed) => items.map(markOf));

/** Which rules of e-invoices an invoice, debit note or credit note breaks. */
export const eInvoiceQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-e-invoice', documentId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => get(`/api/v1/documents/${documentId}/e-invoice`, undefined, signal),
  });

export const discrepanciesQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId, 'discrepancies'],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/discrepancies`, undefined, signal)).items,
  });

/** What a paper from outside may be called: the types of the papers of a trade. */
export const ENCLOSED_TYPES = [
  ...(['Invoice', 'PackingList', 'BillOfLading', 'Waybill', 'CertificateOfOrigin'] as const),
  ...(['ExportCustomsDeclaration', 'ImportCustomsDeclaration', 'ReceiptAdvice', 'RemittanceAdvice'] as const),
  ...(['Order', 'OrderResponse', 'Quotation', 'RequestForQuotation', 'CreditNote', 'DebitNote'] as const),
  ...(['OrderChange', 'OrderChangeProposal', 'OrderRejection'] as const),
  ...(['TransportationStatus', 'InsuranceCertificate', 'InspectionCertificate'] as const),
  ...(['BeneficiaryCertificate', 'ProformaInvoice'] as const),
];
export type EnclosedType = (typeof ENCLOSED_TYPES)[number];

export const enclosuresQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId, 'enclosures'],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/enclosures`, undefined, signal)).items,
  });

/** The bytes as they were signed; they never change. */
export const documentXmlQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-xml', documentId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => getBytes(`/api/v1/documents/${documentId}/xml`, signal),
  });

type PaperTag = DocumentSummary['papers'][number]['language'];

/** Where the page is; one that is not printed yet is waited for there a moment. */
export const pdfOf = (documentId: string, language: PaperTag) =>
  pathWith(`/api/v1/documents/${documentId}/pdf`, { language });

/** The detached signature over the XML. */
export const documentSignatureQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-jws', documentId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      new TextDecoder().decode(await getBytes(`/api/v1/documents/${documentId}/jws`, signal)),
  });
