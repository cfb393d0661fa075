import type { Tx } from '@tongshang/database';
import type { SignedDocument } from '@tongshang/document';
import type { DossierDocument, DossierOrganisation, DossierTrust } from '@tongshang/dossier';
import type { ProofMaterial, ReadEntry, StoredEntry } from '@tongshang/journal';
import { toBase64 } from '@tongshang/merkle-log';
import { readDetachedJws } from '@tongshang/signature';
import type { Trade } from '@tongshang/trade';
import type { RunOptions } from '@tongshang/workers';
import type { DossierDependencies } from './dependencies.ts';
import type { DossierMaterial } from './pack.work.ts';
import { packWork } from './pack-work.ts';
import { refuse } from './refusals.ts';

/** How long an export waits for the newest entries to be integrated and cosigned. */
const PROVABLE_WITHIN_MS = 10_000;

/** How long an export waits for papers that are being printed; what is not there by then is named as pending. */
const PRINTED_WITHIN_MS = 30_000;

type Dossier = { readonly fileName: string; readonly bytes: Uint8Array };

type Assembling = {
  /** Opens a transaction for the caller. */
  readonly transaction: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly run: RunOptions;
};

/**
 * Assembles the dossier of a trade for the caller: the entries with the disclosures the caller may read, their proofs in one
 * cosigned checkpoint, the documents with their signatures, and the registration of every signer's key. Papers that are being
 * printed are waited for first. What is in it is read in one transaction, its proofs in another: before and between them no
 * connection is held. What is not printed by then is named as pending.
 *
 * @param parts which parts of documents go in; `xml` always does.
 * @throws TRADE_NOT_FOUND, DOSSIER_NOT_PROVABLE_YET, LOG_BEHIND_WITNESSES, LOG_EPOCH_OTHER, and what work in threads refuses
 */
export async function assembleDossier(
  deps: DossierDependencies,
  { transaction, run }: Assembling,
  tradeId: string,
  parts: readonly string[],
): Promise<Dossier> {
  const { journal } = deps;
  const { signal } = run;
  const awaiting = { transaction, ...(signal ? { signal } : {}) };
  await deps.document.awaitPrints(awaiting, tradeId, parts, PRINTED_WITHIN_MS);
  const { trade, organisationId, documents, entries } = await transaction((tx) =>
    readMaterial(deps, tx, tradeId, parts),
  );
  const ids = entries.map(({ entryId }) => entryId);
  if (!(await journal.provable(ids, PROVABLE_WITHIN_MS))) throw refuse('DOSSIER_NOT_PROVABLE_YET');
  const proofs = await transaction((tx) =>
    tx.elevated('proofs of entries that were read are public', () => journal.proofMaterial(tx, ids)),
  );
  const content = contentOf(deps, trade, organisationId, { entries, proofs, documents });
  return { fileName: `${trade.number}.tsd`, bytes: await deps.workers.run(packWork, content, run) };
}

async function readMaterial(deps: DossierDependencies, tx: Tx, tradeId: string, parts: readonly string[]) {
  const trade = await deps.trade.readTrade(tx, tradeId);
  const documents = await deps.document.readDocuments(tx, tradeId, ['xml', ...parts]);
  const ofTrade = await deps.journal.readStoredEntries(tx, tradeId);
  const caseId = await deps.trade.readFollowUp(tx, tradeId);
  const ofCase = caseId === undefined ? [] : await deps.journal.readStoredEntries(tx, caseId);
  const ofKeys = await tx.elevated('keys of other parties are public', () =>
    deps.journal.readEntriesAbout(tx, 'party.key-registered', signingKeysOf(documents)),
  );
  const begun = await tx.elevated('how the log began is public', () => deps.journal.epochEntry(tx));
  const ofLog = [...(begun ? [begun] : []), ...ofKeys].map(asStored);
  const entries = [...ofLog, ...ofTrade, ...ofCase];
  return { trade, organisationId: tx.organisationId ?? '', documents, entries };
}

function asStored({ entry, canonical, disclosures }: ReadEntry): StoredEntry {
  return { entryId: entry.entryId, canonical, disclosures: JSON.stringify(disclosures) };
}

/** Each part names the key it was signed with: a paper printed after a rotation has another than its document. */
function signingKeysOf(documents: readonly SignedDocument[]): string[] {
  const signatures = documents.flatMap(({ parts }) => parts.map(({ jws }) => readDetachedJws(jws)));
  return [...new Set(signatures.map(({ header }) => header.kid))];
}

interface Material {
  readonly entries: readonly StoredEntry[];
  readonly proofs: ProofMaterial | undefined;
  readonly documents: readonly SignedDocument[];
}

function contentOf(
  deps: DossierDependencies,
  trade: Trade,
  organisationId: string,
  { entries, proofs, documents }: Material,
): DossierMaterial {
  const roles = trade.parties
    .filter((party) => party.organisationId === organisationId)
    .map(({ role }) => role);
  const { listed, files } = filesOf(documents);
  return {
    manifest: {
      tradeId: trade.tradeId,
      number: trade.number,
      status: trade.status,
      demonstration: trade.demonstration,
      madeFor: { organisationId, roles },
      trust: trustOf(deps),
    },
    organisations: organisationsOf(trade),
    entries,
    proofs,
    documents: listed,
    files,
  };
}

/** Whom the operator says one may believe. */
export function trustOf({
  journal,
  operatorKeys,
}: Pick<DossierDependencies, 'journal' | 'operatorKeys'>): DossierTrust {
  const { witnesses, threshold } = journal.quorum;
  const { number, follows } = journal.epoch;
  const epoch = follows && { number, follows: { ...follows, root: toBase64(follows.root) } };
  return {
    logKey: journal.logKey,
    witnesses,
    threshold,
    operators: operatorKeys,
    ...(epoch ? { epoch } : {}),
  };
}

function organisationsOf({ parties }: Trade): DossierOrganisation[] {
  const ids = [...new Set(parties.map(({ organisationId }) => organisationId))];
  return ids.map((organisationId) => {
    const mine = parties.filter((party) => party.organisationId === organisationId);
    const { name = {}, country = '' } = mine[0] ?? {};
    const texts = Object.entries(name).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return { organisationId, name: Object.fromEntries(texts), country, roles: mine.map(({ role }) => role) };
  });
}

const EXTENSION: Readonly<Record<string, string>> = {
  xml: 'xml',
  'pdf-en': 'en.pdf',
  'pdf-zh-CN': 'zh-CN.pdf',
};

/** Paths people can read in a file listing: `documents/03-Invoice.en.pdf`, its signature beside it. */
function filesOf(documents: readonly SignedDocument[]) {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const listed = documents.map((document, index): DossierDocument => {
    const { documentId, type, number } = document;
    const stem = `documents/${String(index + 1).padStart(2, '0')}-${type}`;
    const parts = document.parts.map(({ part, bytes, jws }) => {
      const path = `${stem}.${EXTENSION[part] ?? part}`;
      const signaturePath = `${path}.jws`;
      files.set(path, bytes).set(signaturePath, encoder.encode(jws));
      return { part, path, signaturePath };
    });
    const { pending } = document;
    return { documentId, type, number, parts, ...(pending.length > 0 ? { pending } : {}) };
  });
  return { listed, files };
}
