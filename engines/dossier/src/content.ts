import { canonicalBytes, type Json, parseCanonical } from '@tongshang/canonical-json';
import type { DocumentId, FileId, TradeId } from '@tongshang/identifier';
import type { WitnessPolicy } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';
import { digestOf } from './seal.ts';
import type { Parts } from './zip.ts';

export const FORMAT = 'tongshang-dossier';
export const FORMAT_VERSION = 2;

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

/** Whom a reader believes, and, where the log is not the platform's first, which one it follows. */
export type DossierTrust = WitnessPolicy & { readonly epoch?: Epoch };

/** The end of one chain as of the checkpoint: of the trade, or of a case that names it. */
export interface ChainHead {
  readonly fileId: FileId;
  /** `trade`, `case`. */
  readonly kind: string;
  /** How many entries of it the log holds as of the checkpoint. */
  readonly count: number;
  /** Leaf hash of the last of them, base64. */
  readonly last: string;
}

/**
 * `manifest.json`: what whoever runs the log says of this file, and seals with the log's key. It names nobody and nothing that the
 * entries tell.
 */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  readonly tradeId: TradeId;
  /** The key that signed checkpoint and seal, as this file says: whether it is the right one, only its reader can know. */
  readonly logKey: string;
  /** Number of the log's epoch, 1 for the first. */
  readonly epoch: number;
  /** Size of the log at the checkpoint. */
  readonly treeSize: number;
  /** When it was made, and for which organisation: it holds what that one may read. */
  readonly made: { readonly at: string; readonly for: string };
  /** The keys that whoever runs the log holds itself: they count as no witnesses, whatever a trust file says. */
  readonly operators?: readonly string[];
  readonly chains: readonly ChainHead[];
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

/** One part of a document: `xml` for the document itself, `pdf-en`, `pdf-zh-CN`, … for its pages. */
export interface Paper {
  readonly documentId: DocumentId;
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Its detached signature; null for what was not issued here. */
  readonly jws: string | null;
}

/** What a dossier is packed from. Papers that no entry of it tells of are left out. */
export interface DossierContent {
  readonly manifest: Omit<Manifest, 'format' | 'version'>;
  /**
   * The entry that began the log's epoch, those that registered the signers' keys, then the entries of the trade in their order, and
   * those of the case that names it once it is closed.
   */
  readonly entries: readonly DossierEntry[];
  readonly papers: readonly Paper[];
  /** Files that entries name as evidence of a word, by their hash. */
  readonly evidence: readonly Uint8Array[];
  /** C2SP signed note with the witnesses' cosignatures. */
  readonly checkpoint: string;
}

export const PATHS = {
  manifest: 'manifest.json',
  entries: 'entries.json',
  checkpoint: 'checkpoint.txt',
  inventory: 'inventory.json',
} as const;

export const hashOf = digestOf;

export const jsonPart = (value: unknown): Uint8Array => canonicalBytes(value);

/** @throws DOSSIER_PART_UNREADABLE */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'missing' }, path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'not UTF-8' }, path);
  }
}

/**
 * Reads one JSON part and makes sure that it has the shape its type claims. It must be canonical, so that one content has one text:
 * no name stands twice in it.
 * @throws DOSSIER_PART_UNREADABLE
 */
export function readJson<T>(parts: Parts, path: string, hasShape: (value: unknown) => value is T): T {
  let value: unknown;
  try {
    value = parseCanonical(textOf(parts, path), path);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('JSON_'))
      throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'not canonical JSON' }, path);
    throw error;
  }
  if (!hasShape(value)) throw refuse('DOSSIER_PART_UNREADABLE', { path, reason: 'unexpected content' }, path);
  return value;
}
