import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalBytes, type Json } from '@tongshang/canonical-json';
import type { WitnessPolicy } from '@tongshang/merkle-log';
import type { Parts } from './archive.ts';
import { refuse } from './refusals.ts';

export const FORMAT = 'tongshang-dossier';
export const FORMAT_VERSION = 1;

/** The log before, which the log of a dossier follows as a new epoch. */
interface FollowedLog {
  readonly origin: string;
  readonly logKey: string;
  /** Entries of it that the new epoch took over. */
  readonly size: number;
  /** Its root at that size, base64. */
  readonly root: string;
}

/** Which of the logs of one platform it is; absent where it is the first. */
export interface Epoch {
  readonly number: number;
  readonly follows: FollowedLog;
}

export type DossierTrust = WitnessPolicy & { readonly epoch?: Epoch };

/** `manifest.json`: what the file claims to be and what lies in it. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly tradeId: string;
  readonly number: string;
  readonly status: 'open' | 'cancelled' | 'closed';
  /** Whether parties or values in the trade are made up. */
  readonly demonstration: boolean;
  /** For whom it was made; it holds the disclosures that this party may read. */
  readonly madeFor: { readonly organisationId: string; readonly roles: readonly string[] };
  /** Whom the log's operator says one may believe: a hint, never proof. */
  readonly trust: DossierTrust;
  /** Every other part of the archive. */
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** Value and salt behind one commitment of an entry. */
interface Disclosure {
  readonly salt: string;
  readonly value: Json;
}

/** One entry of the journal with its place in the log. */
export interface DossierEntry {
  /** The canonical text that was hashed into the log. */
  readonly text: string;
  readonly leafIndex: number;
  /** Inclusion proof in the tree of the checkpoint: base64 hashes, leaf to root. */
  readonly proof: readonly string[];
  readonly disclosures: Readonly<Record<string, Disclosure>>;
}

/** One part of a document (`xml`, `pdf-en`, `pdf-zh-CN`) with the path of its detached signature. */
export interface DossierDocumentPart {
  readonly part: string;
  readonly path: string;
  readonly signaturePath: string;
}

export interface DossierDocument {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly parts: readonly DossierDocumentPart[];
  /** Parts that were asked for and were not printed yet when the dossier was made; absent when there are none. */
  readonly pending?: readonly string[];
}

/** Someone who acted in the trade, by the name it bore there. */
export interface DossierOrganisation {
  readonly organisationId: string;
  readonly name: Readonly<Record<string, string>>;
  readonly country: string;
  readonly roles: readonly string[];
}

export interface DossierContent {
  readonly manifest: Omit<Manifest, 'format' | 'version' | 'files'>;
  readonly organisations: readonly DossierOrganisation[];
  /**
   * Entries of the trade in their order, those of the case that names it once it is closed, and the entries that registered the
   * signers' keys.
   */
  readonly entries: readonly DossierEntry[];
  readonly documents: readonly DossierDocument[];
  /** C2SP signed note with the witnesses' cosignatures. */
  readonly checkpoint: string;
  /** Bytes of documents and signatures by path. */
  readonly files: Parts;
}

export const PATHS = {
  manifest: 'manifest.json',
  organisations: 'organisations.json',
  entries: 'entries.json',
  documents: 'documents.json',
  checkpoint: 'checkpoint.txt',
} as const;

export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** The manifest's rows for these parts, by path. */
export function listFiles(parts: Parts): Manifest['files'] {
  return [...parts]
    .filter(([path]) => path !== PATHS.manifest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => ({ path, sha256: hashOf(bytes), bytes: bytes.length }));
}

export const jsonPart = (value: unknown): Uint8Array => canonicalBytes(value);

/** @throws DOSSIER_PART_UNREADABLE */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'missing' }, path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'not UTF-8' }, path);
  }
}

/** Reads one JSON part and makes sure that it has the shape its type claims. */
export function readJson<T>(parts: Parts, path: string, hasShape: (value: unknown) => value is T): T {
  let value: unknown;
  try {
    value = JSON.parse(textOf(parts, path));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'not JSON' }, path);
    throw error;
  }
  if (!hasShape(value)) throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'unexpected content' }, path);
  return value;
}
