import type { SharedFile } from '@tongshang/conversation';
import type { Tx } from '@tongshang/database';
import type { PaperPart } from '@tongshang/document';
import { type Manifest, sealArchive } from '@tongshang/dossier';
import type { EntryId, FileId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { ChainHead, ProofMaterial, ReadEntry, StoredEntry } from '@tongshang/journal';
import { readDetachedJws } from '@tongshang/signature';
import type { RunOptions } from '@tongshang/workers';
import type { DossierDependencies } from './dependencies.ts';
import { packWork } from './pack-work.ts';
import { refuse } from './refusals.ts';

/** How long an export waits for the newest entries to be integrated and cosigned. */
const PROVABLE_WITHIN_MS = 10_000;

/** How long an export waits for papers that are being printed; what is not there by then is pending. */
const PRINTED_WITHIN_MS = 30_000;

/** Of what parties brought from outside, so many bytes go in: a dossier stays well below what is read of one. */
const RECEIVED_BYTES_MAX = 24 * 1024 * 1024;
/** The same of the files that went with messages. */
const SHARED_BYTES_MAX = 12 * 1024 * 1024;

/** How often a trade is read again that went on while it was proved. */
const READINGS_MAX = 4;

type Dossier = { readonly fileName: string; readonly bytes: Uint8Array };

type Assembling = {
  /** Opens a transaction for the caller. */
  readonly transaction: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly run: RunOptions;
};

/**
 * Assembles the dossier of a trade for the caller: the entries with the disclosures the caller may read, their proofs in one
 * cosigned checkpoint, the papers with their signatures, the registration of every signer's key; and seals it with the log's key, which
 * says by that how many entries the log holds of the trade as of that checkpoint. Papers that are being printed are waited for first.
 * What is in it is read in one transaction, its proofs in another: before and between them no connection is held.
 *
 * @param parts which pages of documents go in; `xml` always does.
 * @throws TRADE_NOT_FOUND, DOSSIER_NOT_PROVABLE_YET, LOG_BEHIND_WITNESSES, LOG_EPOCH_OTHER, and what work in threads refuses
 */
export async function assembleDossier(
  deps: DossierDependencies,
  { transaction, run }: Assembling,
  tradeId: TradeId,
  parts: readonly string[],
): Promise<Dossier> {
  const { signal } = run;
  const awaiting = { transaction, ...(signal ? { signal } : {}) };
  await deps.document.awaitPrints(awaiting, tradeId, parts, PRINTED_WITHIN_MS);
  const { material, proven } = await readWhole(deps, transaction, tradeId, parts);
  const { entries, number } = material;
  // The store is asked when no transaction waits for it.
  const papers = [...material.papers, ...(await readShared(material.shared))];
  const content = { manifest: manifestOf(deps, tradeId, material, proven), entries, papers, ...proven };
  // Whatever parties brought may be named by its hash as evidence of a word; what nothing names is not packed twice.
  const evidence = papers.filter(({ jws }) => jws === null).map(({ bytes }) => bytes);
  const { archive, toSign } = await deps.workers.run(packWork, { ...content, evidence }, run);
  return { fileName: `${number}.tsd`, bytes: sealArchive(archive, deps.journal.signStatement(toSign)) };
}

async function readShared(files: readonly SharedFile[]): Promise<PaperPart[]> {
  const parts: PaperPart[] = [];
  for (const { documentId, read } of files)
    parts.push({ documentId, part: 'xml', bytes: await read(), jws: null });
  return parts;
}

interface Material {
  readonly number: string;
  readonly organisationId: OrganisationId;
  readonly fileIds: readonly FileId[];
  readonly entries: readonly StoredEntry[];
  readonly papers: readonly PaperPart[];
  readonly shared: readonly SharedFile[];
  /** How many entries were read of each file. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Proven {
  readonly proofs: ProofMaterial | undefined;
  /** Where the chains end as of the checkpoint of the proofs. */
  readonly chains: readonly ChainHead[];
  readonly at: string;
}

/** The trade as of one checkpoint: read again where it went on between the reading and the checkpoint. */
async function readWhole(
  deps: DossierDependencies,
  transaction: Assembling['transaction'],
  tradeId: TradeId,
  parts: readonly string[],
): Promise<{ material: Material; proven: Proven }> {
  for (let reading = 1; reading <= READINGS_MAX; reading += 1) {
    const material = await transaction((tx) => readMaterial(deps, tx, tradeId, parts));
    const ids = material.entries.map(({ entryId }) => entryId);
    if (!(await deps.journal.provable(ids, PROVABLE_WITHIN_MS))) break;
    const proven = await transaction((tx) => prove(deps, tx, tradeId, ids));
    const isWhole =
      proven.chains.length === material.fileIds.length &&
      proven.chains.every(({ fileId, count }) => material.counts.get(fileId) === count);
    if (isWhole) return { material, proven };
  }
  throw refuse('DOSSIER_NOT_PROVABLE_YET');
}

async function prove(
  { journal, trade }: DossierDependencies,
  tx: Tx,
  tradeId: TradeId,
  entryIds: readonly EntryId[],
): Promise<Proven> {
  const caseId = await trade.readFollowUp(tx, tradeId);
  return tx.elevated('proofs of entries that were read, and how many there are, are public', async () => {
    const proofs = await journal.proofMaterial(tx, entryIds);
    const fileIds = [tradeId, ...(caseId === undefined ? [] : [caseId])];
    const chains = proofs ? await journal.chainHeads(tx, fileIds, proofs.checkpoint.size) : [];
    return { proofs, chains, at: tx.now.toString() };
  });
}

/** Entries first: a paper that is issued or printed a moment later is one that no entry here tells of, and is left out. */
async function readMaterial(
  deps: DossierDependencies,
  tx: Tx,
  tradeId: TradeId,
  parts: readonly string[],
): Promise<Material> {
  const { number } = await deps.trade.readTrade(tx, tradeId);
  const caseId = await deps.trade.readFollowUp(tx, tradeId);
  const ofTrade = await deps.journal.readStoredEntries(tx, tradeId);
  const ofCase = caseId === undefined ? [] : await deps.journal.readStoredEntries(tx, caseId);
  const papers = await deps.document.readPapers(tx, tradeId, parts, RECEIVED_BYTES_MAX);
  const shared = await deps.conversation.listShared(tx, tradeId, SHARED_BYTES_MAX);
  const ofKeys = await tx.elevated('keys of other parties are public', () =>
    deps.journal.readEntriesAbout(tx, 'party.key-registered', signingKeysOf(papers)),
  );
  const begun = await tx.elevated('how the log began is public', () => deps.journal.epochEntry(tx));
  const ofLog = [...(begun ? [begun] : []), ...ofKeys].map(asStored);
  const counts = new Map([[tradeId, ofTrade.length]]);
  // A case that is being opened has no entry that may be seen yet.
  if (caseId !== undefined && ofCase.length > 0) counts.set(caseId, ofCase.length);
  return {
    ...{ number, papers, shared, counts, fileIds: [...counts.keys()] },
    organisationId: tx.organisationId ?? '',
    entries: [...ofLog, ...ofTrade, ...ofCase],
  };
}

function asStored({ entry, canonical, disclosures }: ReadEntry): StoredEntry {
  return { entryId: entry.entryId, canonical, disclosures: JSON.stringify(disclosures) };
}

/** Each part names the key it was signed with: a paper printed after a rotation has another than its document. */
function signingKeysOf(papers: readonly PaperPart[]): string[] {
  const keys = papers.flatMap(({ jws }) => (jws === null ? [] : [readDetachedJws(jws).header.kid]));
  return [...new Set(keys)];
}

function manifestOf(
  { journal }: DossierDependencies,
  tradeId: TradeId,
  { organisationId }: Material,
  { proofs, chains, at }: Proven,
): Omit<Manifest, 'format' | 'version'> {
  const { logKey, epoch, operatorKeys } = journal;
  return {
    ...{ tradeId, logKey, chains },
    epoch: epoch.number,
    treeSize: proofs?.checkpoint.size ?? 0,
    made: { at, for: organisationId },
    // Sealed, so that no witness of the operator's own counts for whoever has a trust file that does not name it.
    operators: [...operatorKeys],
  };
}
