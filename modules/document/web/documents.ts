import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get, getBytes } from '@tongshang/ui/api';

export type DocumentSummary = Schema<'DocumentSummary'>;
export type Discrepancy = Schema<'Discrepancy'>;

export const documentSummariesQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/documents`, undefined, signal)).items,
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

export const documentMarks = (documents: readonly DocumentSummary[]) => documents.map(markOf);

export const discrepanciesQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId, 'discrepancies'],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/discrepancies`, undefined, signal)).items,
  });

/** The bytes as they were signed; they never change. */
export const documentXmlQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-xml', documentId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => getBytes(`/api/v1/documents/${documentId}/xml`, signal),
  });

/** The detached signature over the XML. */
export const documentSignatureQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-jws', documentId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      new TextDecoder().decode(await getBytes(`/api/v1/documents/${documentId}/jws`, signal)),
  });
