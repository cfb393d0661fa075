import type { DocumentId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Parts } from './archive.ts';
import { type DossierTrust, FORMAT, readJson } from './content.ts';
import { isCount, isListOf, isObject, isText, isTexts, isTrust } from './shape.ts';

/**
 * `manifest.json` of format 1: names, numbers and lists that nothing proves. That format is read for ever and no longer written; its
 * entries are proven as today's are.
 */
export interface Manifest1 {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly tradeId: TradeId;
  readonly number: string;
  readonly status: 'open' | 'cancelled' | 'closed';
  readonly demonstration: boolean;
  readonly madeFor: { readonly organisationId: OrganisationId; readonly roles: readonly string[] };
  readonly trust: DossierTrust;
  /** Every other part of the archive. */
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** One part of a document with the paths of its bytes and of its detached signature. */
export interface DossierDocumentPart {
  readonly part: string;
  readonly path: string;
  /** Absent where it was not issued here. */
  readonly signaturePath?: string;
}

export interface DossierDocument {
  readonly documentId: DocumentId;
  readonly type: string;
  /** Absent where it is withheld. */
  readonly number?: string;
  readonly parts: readonly DossierDocumentPart[];
  /** Pages that were not printed yet when the dossier was made; absent when there are none. */
  readonly pending?: readonly string[];
}

/** Someone who acted in the trade, by the name that it bore there. */
export interface DossierOrganisation {
  readonly organisationId: OrganisationId;
  readonly name: Readonly<Record<string, string>>;
  readonly country: string;
  readonly roles: readonly string[];
  /** Where it is no organisation of the platform but a contact: of whom, who tells what it did. */
  readonly keptBy?: string;
  /** The contact whose place it took over in this trade. */
  readonly succeeds?: string;
}

/** What a dossier of format 1 lists beside its entries. */
export interface Listed {
  readonly organisations: readonly DossierOrganisation[];
  readonly documents: readonly DossierDocument[];
}

export const PATHS_1 = { organisations: 'organisations.json', documents: 'documents.json' } as const;

const isFile = (value: unknown): value is Manifest1['files'][number] =>
  isObject(value, ['path', 'sha256', 'bytes']) &&
  isText(value.path) &&
  isText(value.sha256) &&
  isCount(value.bytes);

export const isManifest1 = (value: unknown): value is Manifest1 =>
  isObject(value, [
    ...['format', 'version', 'tradeId', 'number', 'status', 'demonstration', 'madeFor', 'trust', 'files'],
  ]) &&
  value.format === FORMAT &&
  value.version === 1 &&
  isText(value.tradeId) &&
  isText(value.number) &&
  ['open', 'cancelled', 'closed'].includes(value.status as string) &&
  typeof value.demonstration === 'boolean' &&
  isObject(value.madeFor, ['organisationId', 'roles']) &&
  isText(value.madeFor.organisationId) &&
  isTexts(value.madeFor.roles) &&
  isTrust(value.trust) &&
  isListOf(isFile)(value.files);

const isPart = (value: unknown): value is DossierDocumentPart =>
  isObject(value, ['part', 'path', 'signaturePath']) &&
  isText(value.part) &&
  isText(value.path) &&
  isText(value.signaturePath);

const isDocument = (value: unknown): value is DossierDocument =>
  isObject(value, ['documentId', 'type', 'number', 'parts', 'pending']) &&
  isText(value.documentId) &&
  isText(value.type) &&
  isText(value.number) &&
  isListOf(isPart)(value.parts) &&
  (value.pending === undefined || isTexts(value.pending));

const isOrganisation = (value: unknown): value is DossierOrganisation =>
  isObject(value, ['organisationId', 'name', 'country', 'roles']) &&
  isText(value.organisationId) &&
  isObject(value.name) &&
  isText(value.country) &&
  isTexts(value.roles);

/** @throws DOSSIER_PART_UNREADABLE */
export function readListed(parts: Parts): Listed {
  const organisations = readJson(parts, PATHS_1.organisations, isListOf(isOrganisation));
  return {
    // A name of an odd kind is nobody's: it spoils nothing but itself.
    organisations: organisations.map((one) => ({ ...one, name: textsOf(one.name) })),
    documents: readJson(parts, PATHS_1.documents, isListOf(isDocument)),
  };
}

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const TEXT_MAX = 2_000;

/** Of a text in several languages what is one: whatever a counterparty called itself, the rest stays readable. */
export function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (pair): pair is [string, string] =>
        LANGUAGE.test(pair[0]) && isText(pair[1]) && pair[1].length <= TEXT_MAX,
    ),
  );
}
