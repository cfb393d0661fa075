import { canonicalize } from '@tongshang/canonical-json';
import type { TradeId } from '@tongshang/identifier';
import { checkChain, checkDisclosures, linkOf, readEntry } from '@tongshang/journal-entry';
import {
  type CheckedPolicy,
  formatKey,
  fromBase64,
  toBase64,
  type VerifiedCheckpoint,
  verifyCheckpoint,
  verifyInclusion,
} from '@tongshang/merkle-log';
import { type DossierTrust, hashOf, PATHS } from './content.ts';
import { finding } from './findings.ts';
import { addedTo, takenOutOf } from './inventory.ts';
import type { OpenedDossier, OpenedDossier2 } from './open.ts';
import type { ReadEntry } from './read-entries.ts';
import { type Check, Gathering, unsaid } from './report.ts';
import { verifySeal } from './seal.ts';

/** Kinds of entries outside the trade that a dossier carries, because signatures need them. */
const KEY_KINDS: ReadonlySet<string> = new Set(['party.key-registered', 'party.key-retired']);

/** Kind of the entry that cancels a trade. */
const CANCELLED = 'trade.cancelled';

/** Kind of the first entry of a log that follows another. */
const EPOCH_BEGUN = 'journal.epoch-begun';

/** The kind of file that goes on about a trade once it is closed, and the entry that begins one and names the trade. */
const CASE = 'case';
const CASE_OPENED = 'trade.case-opened';

const ENTRY_FORMAT_1 = 'tongshang.journal-entry.v1';

type Status = 'open' | 'cancelled' | 'closed';

/** The log's key sealed exactly this file: what it holds and what it lacks is what whoever runs the log handed out. */
export function checkSeal(dossier: OpenedDossier, { log }: CheckedPolicy): Check {
  if (dossier.format === 1) return unsaid('seal', 0);
  const { seal, manifest } = dossier;
  const found = new Gathering();
  found.examine('archive frame', () => verifySeal(seal, log));
  found.examine('manifest.json: logKey', () => {
    if (manifest.logKey !== formatKey(log)) throw finding('DOSSIER_LOG_KEY_OTHER');
  });
  checkInventory(dossier, found);
  const count = manifest.chains.reduce((sum, chain) => sum + chain.count, 0);
  return { ...found.result('seal', count), ...(seal.isExcerpt ? { ofExcerpt: true } : {}) };
}

/**
 * The sealed inventory is the one here, and nothing is here that it does not name. Only an excerpt may lack something of it; what that is, is
 * told.
 */
function checkInventory({ seal, parts, inventory, entries }: OpenedDossier2, found: Gathering): void {
  if (!inventory) {
    // An excerpt says what it lacks by its inventory, and by nothing else.
    if (seal.isExcerpt || seal.inventory !== undefined)
      found.fails({ code: 'DOSSIER_INVENTORY_OTHER', params: {} }, PATHS.inventory);
    return;
  }
  found.examine(PATHS.inventory, () => {
    const sealed = seal.isExcerpt ? seal.inventory : (seal.inventory ?? hashAt(parts, PATHS.inventory));
    const isIt =
      hashAt(parts, PATHS.inventory) === sealed &&
      hashAt(parts, PATHS.manifest) === inventory.manifest &&
      hashAt(parts, PATHS.checkpoint) === inventory.checkpoint;
    if (!isIt) throw finding('DOSSIER_INVENTORY_OTHER');
  });
  for (const what of addedTo(inventory, parts, entries))
    found.fails({ code: 'DOSSIER_NOT_HANDED_OUT', params: { what } }, PATHS.inventory);
  if (seal.isExcerpt) return;
  const { papers, fields, entries: gone } = takenOutOf(inventory, parts, entries);
  for (const what of [
    ...papers,
    ...fields.map(({ entryId, fields: names }) => `${entryId} ${names.join(', ')}`),
    ...gone,
  ])
    found.fails({ code: 'DOSSIER_TAKEN_OUT_UNSAID', params: { what } }, PATHS.inventory);
}

const hashAt = (parts: OpenedDossier2['parts'], path: string) => hashOf(parts.get(path) ?? new Uint8Array());

/**
 * Reads every entry; those of other trades or of kinds without a place here are findings. Whether a case is of this trade is seen
 * from its chain (`checkOrder`); whether a key is needed, from the signatures.
 */
export function checkEntries({ entries, manifest, format }: OpenedDossier): {
  check: Check;
  read: ReadEntry[];
} {
  const found = new Gathering();
  const read: ReadEntry[] = [];
  const seen = new Set<string>();
  for (const [index, source] of entries.entries()) {
    const place = `entries.json: ${index}`;
    found.examine(place, () => {
      const sealed = readEntry(source.text);
      const { file, kind, entryId } = sealed.entry;
      if (seen.has(entryId)) throw finding('DOSSIER_ENTRY_TWICE');
      seen.add(entryId);
      if (format === 1 && sealed.entry.format !== ENTRY_FORMAT_1) throw finding('DOSSIER_ENTRY_TOO_NEW');
      if (file && file.kind !== CASE && file.fileId !== manifest.tradeId)
        throw finding('DOSSIER_ENTRY_OF_ANOTHER_TRADE', { tradeId: file.fileId });
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

/** The chains that a dossier has: of the trade, and of every case in it. */
function chainsIn(tradeId: TradeId, read: readonly ReadEntry[]): ReadonlyMap<string, readonly ReadEntry[]> {
  const ofFiles = read.filter(({ entry }) => entry.file);
  const chains = Map.groupBy(ofFiles, ({ entry }) => entry.file?.fileId ?? '');
  return chains.has(tradeId) ? chains : new Map([[tradeId, []], ...chains]);
}

/** Gap-free order of the trade and of every case that names it, and the closing count where the trade is closed. */
export function checkOrder(
  dossier: OpenedDossier,
  read: readonly ReadEntry[],
): { chain: Check; closing: Check; asOf: Check; status: Status } {
  const { tradeId } = dossier.manifest;
  const chains = chainsIn(tradeId, read);
  const found = new Gathering();
  let closed = false;
  for (const [fileId, entries] of chains) {
    found.examine(fileId === tradeId ? 'entries.json' : `entries.json: ${CASE} ${fileId}`, () => {
      const chain = checkChain(fileId, entries);
      if (fileId === tradeId) {
        closed = chain.closed;
        return;
      }
      const [first] = entries;
      if (first?.entry.kind !== CASE_OPENED || first.entry.public.tradeId !== tradeId)
        throw finding('DOSSIER_CASE_OF_NO_TRADE', { fileId });
    });
  }
  const count = [...chains.values()].reduce((sum, entries) => sum + entries.length, 0);
  return {
    chain: found.result('chain', count),
    asOf: checkAsOf(dossier, chains),
    ...checkClosing(dossier, chains.get(tradeId) ?? [], closed),
  };
}

/**
 * What whoever runs the log says of the chains as of the checkpoint is what is here: an open or cancelled trade, too, cannot be cut
 * at its end, and no case be left out.
 */
function checkAsOf(dossier: OpenedDossier, chains: ReadonlyMap<string, readonly ReadEntry[]>): Check {
  if (dossier.format === 1) return unsaid('asOf', 0);
  const found = new Gathering();
  const stated = new Map(dossier.manifest.chains.map((chain) => [chain.fileId, chain]));
  for (const fileId of chains.keys()) {
    if (!stated.has(fileId)) found.fails({ code: 'DOSSIER_CHAIN_UNSTATED', params: { fileId } }, PLACE);
  }
  for (const { fileId, kind, count, last } of stated.values()) {
    found.examine(PLACE, () => {
      const entries = chains.get(fileId) ?? [];
      const end = entries.at(-1);
      if (entries.length !== count)
        throw finding('DOSSIER_CUT', { stated: String(count), found: String(entries.length) });
      const isIt = end && toBase64(end.leafHash) === last && end.entry.file?.kind === kind;
      if (!isIt) throw finding('DOSSIER_CHAIN_UNSTATED', { fileId });
    });
  }
  const count = [...stated.values()].reduce((sum, chain) => sum + chain.count, 0);
  return found.result('asOf', count);
}

const PLACE = 'manifest.json: chains';

/** What the entries say has become of the trade, which is what the manifest of format 1 must say; and the closing count where it is closed. */
function checkClosing(
  dossier: OpenedDossier,
  ofTrade: readonly ReadEntry[],
  closed: boolean,
): { closing: Check; status: Status } {
  const found = new Gathering();
  const counted = ofTrade
    .map(({ entry }) => linkOf(entry, 'file')?.count)
    .find((count) => count !== undefined);
  const isCancelled = ofTrade.some(({ entry }) => entry.kind === CANCELLED);
  const status: Status = isCancelled ? 'cancelled' : counted === undefined ? 'open' : 'closed';
  const stated = dossier.format === 1 ? dossier.manifest.status : status;
  if (stated === status && counted === undefined)
    return { closing: unsaid('closing', ofTrade.length), status };
  found.examine('entries.json', () => {
    if (stated === 'closed' && counted === undefined) throw finding('DOSSIER_NOT_CLOSED');
    if (stated !== status) throw finding('DOSSIER_STATUS_DIFFERS', { stated, found: status });
    if (!closed || counted !== ofTrade.length) {
      throw finding('DOSSIER_CLOSING_COUNT', { stated: String(counted), found: String(ofTrade.length) });
    }
  });
  return { closing: found.result('closing', ofTrade.length), status };
}

/**
 * A log that follows another says so in its first entry; what the dossier, and the reader's trust where it names an epoch, state of that
 * is what stands there. (That the entry is the log's first is proved with its inclusion.)
 */
export function checkEpoch(
  dossier: OpenedDossier,
  read: readonly ReadEntry[],
  trust: DossierTrust | undefined,
): Check {
  const number = dossier.format === 1 ? (dossier.manifest.trust.epoch?.number ?? 1) : dossier.manifest.epoch;
  const stated = [dossier.format === 1 ? dossier.manifest.trust.epoch : undefined, trust?.epoch];
  const begun = read.filter(({ entry }) => entry.kind === EPOCH_BEGUN);
  const found = new Gathering();
  if (number === 1 && begun.length === 0 && !trust?.epoch) return unsaid('epoch', 0);
  const [first, ...more] = begun;
  found.examine(first?.place ?? 'entries.json', () => {
    if (!first || more.length > 0) throw finding('DOSSIER_EPOCH_DIFFERS');
    const said = first.entry.public;
    const isFirst = first.source.leafIndex === 0 && first.entry.organisationId === null;
    const open = canonicalize({ number: said.number ?? null, follows: said.follows ?? null });
    const differs = stated.some(
      (epoch) => epoch && open !== canonicalize({ number: epoch.number, follows: { ...epoch.follows } }),
    );
    if (!isFirst || differs || said.number !== number) throw finding('DOSSIER_EPOCH_DIFFERS');
  });
  return found.result('epoch', number);
}

interface CheckpointChecks {
  readonly checkpoint: Check;
  readonly witnesses: Check;
  readonly verified: VerifiedCheckpoint | undefined;
  /** Cosignatures by keys of whoever runs the log, which count for nothing. */
  readonly own: number;
}

/** The log's signature and, apart from it, the witnesses': a reader wants to know which of the two is lacking. */
export function checkCheckpoint(dossier: OpenedDossier, policy: CheckedPolicy): CheckpointChecks {
  const note = dossier.checkpoint;
  const signed = new Gathering();
  const witnessed = new Gathering();
  let verified: VerifiedCheckpoint | undefined;
  signed.examine('checkpoint.txt', () => {
    verified = verifyCheckpoint(note, { ...policy, witnesses: [], threshold: 0 });
    const stated = dossier.format === 1 ? verified.size : dossier.manifest.treeSize;
    if (stated !== verified.size)
      throw finding('DOSSIER_CHECKPOINT_OTHER', { stated: String(stated), found: String(verified.size) });
  });
  let cosigned = 0;
  let own = 0;
  if (verified) {
    witnessed.examine('checkpoint.txt', () => {
      cosigned = verifyCheckpoint(note, policy).cosignatures.length;
    });
    own = cosignedBy(note, { ...policy, witnesses: policy.excluded, threshold: 0 });
  } else {
    witnessed.fails({ code: 'DOSSIER_CHECKPOINT_UNUSABLE', params: {} }, 'checkpoint.txt');
  }
  const witnesses = witnessed.result('witnesses', cosigned);
  const nobodyAsked = policy.threshold === 0 && witnesses.status === 'holds' && cosigned === 0;
  return {
    checkpoint: signed.result('checkpoint', verified?.size ?? 0),
    witnesses: nobodyAsked ? { ...witnesses, status: 'unsaid' } : witnesses,
    ...{ verified, own },
  };
}

function cosignedBy(note: string, policy: CheckedPolicy): number {
  try {
    return verifyCheckpoint(note, policy).cosignatures.length;
  } catch {
    // A broken cosignature of a key that does not count does not count either.
    return 0;
  }
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
