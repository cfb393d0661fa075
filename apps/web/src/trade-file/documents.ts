import { queryOptions } from '@tanstack/react-query';
import { get, getBytes } from '../api/send.ts';
import type { Schema } from '../api/typed.ts';
import type { DocumentMark } from './marks.ts';

export type DocumentSummary = Schema<'DocumentSummary'>;
export type Discrepancy = Schema<'Discrepancy'>;

export const documentSummariesQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/documents`, undefined, signal)).items,
  });

const markOf = (document: DocumentSummary): DocumentMark => ({
  documentId: document.documentId,
  type: document.type,
  number: document.number,
  issuedAt: document.recordedAt,
  entryId: document.entryId,
  issuerOrganisationId: document.organisationId,
});

/** The papers as the lanes show them. */
export const documentsQuery = (tradeId: string) =>
  queryOptions({ ...documentSummariesQuery(tradeId), select: (documents) => documents.map(markOf) });

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
