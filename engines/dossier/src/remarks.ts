import { hashOf } from './content.ts';
import type { remark } from './findings.ts';
import type { DossierDocument } from './format-1.ts';
import type { OpenedDossier } from './open.ts';
import { evidenceHashes } from './paper-files.ts';
import type { PaperTrail } from './paper-trail.ts';
import type { ReadEntry } from './read-entries.ts';
import type { Finding } from './report.ts';

type Code = Parameters<typeof remark>[0];

interface Verified {
  readonly dossier: OpenedDossier;
  readonly read: readonly ReadEntry[];
  readonly documents: readonly DossierDocument[];
  readonly trails: ReadonlyMap<string, PaperTrail>;
  readonly status: string;
  /** Cosignatures that are the operator's own. */
  readonly ownCosignatures: number;
}

/** What a reader should know of a dossier though nothing about it fails, from its entries. */
export function remarksOn(verified: Verified): readonly Finding[] {
  const { dossier, ownCosignatures } = verified;
  const said: Finding[] = [];
  const say = (code: Code, params: Readonly<Record<string, string>>, place: string) =>
    void said.push({ code, params, place });
  saysStatus(verified, say);
  if (ownCosignatures > 0)
    say('DOSSIER_OWN_COSIGNATURES', { count: String(ownCosignatures) }, 'checkpoint.txt');
  saysPapers(verified, say);
  if (dossier.format === 2) saysMissingFiles(dossier, verified, say);
  return said;
}

type Say = (code: Code, params: Readonly<Record<string, string>>, place: string) => void;

function saysStatus({ dossier, status }: Verified, say: Say): void {
  const place = 'entries.json';
  if (dossier.format === 1) {
    if (status === 'cancelled') say('DOSSIER_TRADE_CANCELLED', {}, place);
    if (status === 'open') say('DOSSIER_TRADE_OPEN', {}, place);
    return;
  }
  const { treeSize, made } = dossier.manifest;
  const asOf = { size: String(treeSize), at: minuteOf(made.at) };
  if (status === 'cancelled') say('DOSSIER_CANCELLED_AS_OF', asOf, place);
  if (status === 'open') say('DOSSIER_OPEN_AS_OF', asOf, place);
}

/** `2026-03-01 08:00:15 UTC` */
function minuteOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}

function saysPapers({ dossier, documents, trails }: Verified, say: Say): void {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  for (const [documentId, { type, isVoid, isWithheld, origin }] of trails) {
    const listed = byId.get(documentId);
    const place = listed?.parts[0]?.path ?? documentId;
    if (isVoid) say('DOSSIER_PAPER_VOID', { type }, place);
    if (!listed && isWithheld) say('DOSSIER_PAPER_WITHHELD', { type }, documentId);
    if (!listed && !isWithheld && origin === 'received') say('DOSSIER_PAPER_NOT_HERE', { type }, documentId);
    if (listed?.pending && listed.pending.length > 0) say('DOSSIER_PAGE_PENDING', { type }, place);
    if (listed && origin === 'received' && dossier.format === 2)
      say('DOSSIER_PAPER_FROM_OUTSIDE', { type }, place);
  }
}

/** Pages that were printed and evidence that was named, and that the file was made without. */
function saysMissingFiles({ parts }: OpenedDossier, { read, documents, trails }: Verified, say: Say): void {
  for (const { documentId, type, parts: present } of documents) {
    const printed = trails.get(documentId)?.printed ?? new Map();
    const absent = [...printed.keys()].filter((part) => !present.some((one) => one.part === part));
    if (absent.length > 0 && trails.get(documentId)?.origin === 'issued')
      say('DOSSIER_PAGE_LEFT_OUT', { type }, present[0]?.path ?? documentId);
  }
  const hashes = new Set([...parts.keys()].map((path) => /^evidence\/([0-9a-f]{64})\./.exec(path)?.[1]));
  // A paper that a party brought from outside may be what a word rests on.
  for (const { documentId, parts: present } of documents) {
    if (trails.get(documentId)?.origin !== 'received') continue;
    for (const { path } of present) hashes.add(hashOf(parts.get(path) ?? new Uint8Array()));
  }
  for (const hash of evidenceHashes(read)) {
    if (!hashes.has(hash)) say('DOSSIER_EVIDENCE_ABSENT', { hash }, 'entries.json');
  }
}
