import { canonicalize } from '@tongshang/canonical-json';
import { checkChain, checkDisclosures, linkOf, readEntry, type SealedEntry } from '@tongshang/journal-entry';
import {
  type CheckedPolicy,
  fromBase64,
  type VerifiedCheckpoint,
  verifyCheckpoint,
  verifyInclusion,
} from '@tongshang/merkle-log';
import type { DossierEntry } from './content.ts';
import { finding } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import { type Check, Gathering } from './report.ts';

/** Kinds of entries outside the trade that a dossier carries, because signatures need them. */
const KEY_KINDS: ReadonlySet<string> = new Set(['party.key-registered', 'party.key-retired']);

/** Kind of the entry that cancels a trade. */
const CANCELLED = 'trade.cancelled';

/** Kind of the first entry of a log that follows another. */
const EPOCH_BEGUN = 'journal.epoch-begun';

/** An entry that could be read, with what the dossier says about it. */
export interface ReadEntry extends SealedEntry {
  readonly source: DossierEntry;
  readonly place: string;
}

/** The kind of file that goes on about a trade once it is closed, and the entry that begins one and names the trade. */
const CASE = 'case';
const CASE_OPENED = 'trade.case-opened';

/**
 * Reads every entry; those of other trades or of kinds without a place here are findings. Whether a case is of this trade is seen
 * from its chain (`checkOrder`).
 */
export function checkEntries({ entries, manifest }: OpenedDossier): { check: Check; read: ReadEntry[] } {
  const found = new Gathering();
  const read: ReadEntry[] = [];
  for (const [index, source] of entries.entries()) {
    const place = `entries.json: ${index}`;
    found.examine(place, () => {
      const sealed = readEntry(source.text);
      const { file, kind } = sealed.entry;
      if (file && file.kind !== CASE && file.fileId !== manifest.tradeId) {
        throw finding('DOSSIER_ENTRY_OF_ANOTHER_TRADE', { tradeId: file.fileId });
      }
      if (!file && !KEY_KINDS.has(kind) && kind !== EPOCH_BEGUN)
        throw finding('DOSSIER_ENTRY_UNEXPECTED', { kind });
      read.push({ ...sealed, source, place: `${place} (${kind})` });
    });
  }
  return { check: found.result('entries'), read };
}

export function checkDisclosed(read: readonly ReadEntry[]): Check {
  const found = new Gathering();
  for (const { entry, source, place } of read) {
    found.examine(place, () => checkDisclosures(entry.commitments, source.disclosures));
  }
  const values = read.reduce((sum, { source }) => sum + Object.keys(source.disclosures).length, 0);
  return found.result('disclosures', values);
}

/** Gap-free order of the trade and of every case that names it, and the closing count where the trade is closed. */
export function checkOrder(
  dossier: OpenedDossier,
  read: readonly ReadEntry[],
): { chain: Check; closing: Check; status: string } {
  const { tradeId } = dossier.manifest;
  const ofTrade = read.filter(({ entry }) => entry.file?.fileId === tradeId);
  const ofCases = read.filter(({ entry }) => entry.file && entry.file.fileId !== tradeId);
  const found = new Gathering();
  let closed = false;
  found.examine('entries.json', () => {
    closed = checkChain(tradeId, ofTrade).closed;
  });
  for (const [fileId, entries] of Map.groupBy(ofCases, ({ entry }) => entry.file?.fileId ?? '')) {
    found.examine(`entries.json: ${CASE} ${fileId}`, () => {
      checkChain(fileId, entries);
      const [first] = entries;
      if (first?.entry.kind !== CASE_OPENED || first.entry.public.tradeId !== tradeId) {
        throw finding('DOSSIER_CASE_OF_NO_TRADE', { fileId });
      }
    });
  }
  return {
    chain: found.result('chain', ofTrade.length + ofCases.length),
    ...checkClosing(dossier, ofTrade, closed),
  };
}

/** What the entries say has become of the trade, which is what the manifest must say; and the closing count where it is closed. */
function checkClosing(
  { manifest }: OpenedDossier,
  ofTrade: readonly ReadEntry[],
  closed: boolean,
): { closing: Check; status: string } {
  const found = new Gathering();
  const stated = ofTrade
    .map(({ entry }) => linkOf(entry, 'file')?.count)
    .find((count) => count !== undefined);
  const isCancelled = ofTrade.some(({ entry }) => entry.kind === CANCELLED);
  const status = isCancelled ? 'cancelled' : stated === undefined ? 'open' : 'closed';
  const isSaid = status === manifest.status;
  if (isSaid && stated === undefined) {
    return { closing: { id: 'closing', status: 'unsaid', count: ofTrade.length, findings: [] }, status };
  }
  found.examine('entries.json', () => {
    if (manifest.status === 'closed' && stated === undefined) throw finding('DOSSIER_NOT_CLOSED');
    if (!isSaid) throw finding('DOSSIER_STATUS_DIFFERS', { stated: manifest.status, found: status });
    if (!closed || stated !== ofTrade.length) {
      throw finding('DOSSIER_CLOSING_COUNT', { stated: String(stated), found: String(ofTrade.length) });
    }
  });
  return { closing: found.result('closing', ofTrade.length), status };
}

/**
 * A log that follows another says so in its first entry; what the dossier states of that is what stands there. (That the entry is the
 * log's first is proved with its inclusion.)
 */
export function checkEpoch({ manifest }: OpenedDossier, read: readonly ReadEntry[]): Check {
  const { epoch } = manifest.trust;
  const begun = read.filter(({ entry }) => entry.kind === EPOCH_BEGUN);
  const found = new Gathering();
  if (!epoch && begun.length === 0) return { ...found.result('epoch', 0), status: 'unsaid' };
  const [first, ...more] = begun;
  found.examine(first?.place ?? 'entries.json', () => {
    if (!epoch || !first || more.length > 0) throw finding('DOSSIER_EPOCH_DIFFERS');
    const { number, follows } = first.entry.public;
    const stated = canonicalize({ number: epoch.number, follows: { ...epoch.follows } });
    const isStated = canonicalize({ number: number ?? null, follows: follows ?? null }) === stated;
    if (!isStated || first.source.leafIndex !== 0 || first.entry.organisationId !== null) {
      throw finding('DOSSIER_EPOCH_DIFFERS');
    }
  });
  return found.result('epoch', epoch?.number ?? 0);
}

interface CheckpointChecks {
  readonly checkpoint: Check;
  readonly witnesses: Check;
  readonly verified: VerifiedCheckpoint | undefined;
}

/** The log's signature and, apart from it, the witnesses': a reader wants to know which of the two is lacking. */
export function checkCheckpoint(note: string, policy: CheckedPolicy): CheckpointChecks {
  const signed = new Gathering();
  const witnessed = new Gathering();
  let verified: VerifiedCheckpoint | undefined;
  signed.examine('checkpoint.txt', () => {
    verified = verifyCheckpoint(note, { ...policy, witnesses: [], threshold: 0 });
  });
  let cosigned = 0;
  if (verified) {
    witnessed.examine('checkpoint.txt', () => {
      cosigned = verifyCheckpoint(note, policy).cosignatures.length;
    });
  } else {
    witnessed.fails({ code: 'DOSSIER_CHECKPOINT_UNUSABLE', params: {} }, 'checkpoint.txt');
  }
  const witnesses = witnessed.result('witnesses', cosigned);
  const nobodyAsked = policy.threshold === 0 && witnesses.status === 'holds' && cosigned === 0;
  return {
    checkpoint: signed.result('checkpoint', verified?.size ?? 0),
    witnesses: nobodyAsked ? { ...witnesses, status: 'unsaid' } : witnesses,
    verified,
  };
}

export function checkInclusion(read: readonly ReadEntry[], tree: VerifiedCheckpoint | undefined): Check {
  const found = new Gathering();
  if (!tree) found.fails({ code: 'DOSSIER_CHECKPOINT_UNUSABLE', params: {} }, 'checkpoint.txt');
  for (const { leafHash, source, place } of tree ? read : []) {
    found.examine(place, () => {
      const { size, root } = tree as VerifiedCheckpoint;
      const index = source.leafIndex;
      if (index >= size)
        throw finding('DOSSIER_CHECKPOINT_OLD', { size: String(size), index: String(index) });
      const proof = source.proof.map((hash) => fromBase64(hash) ?? new Uint8Array());
      verifyInclusion({ leafHash, index, size, proof, root });
    });
  }
  return found.result('inclusion');
}
