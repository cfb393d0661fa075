import type { Manifest } from './content.ts';
import type { remark } from './findings.ts';
import type { DossierDocument } from './format-1.ts';
import type { TakenOut } from './inventory.ts';
import type { checkEvidence } from './named-evidence.ts';
import type { OpenedDossier } from './open.ts';
import type { PaperTrail } from './paper-trail.ts';
import type { Finding } from './report.ts';

type Code = Parameters<typeof remark>[0];

interface Verified {
  readonly dossier: OpenedDossier;
  readonly documents: readonly DossierDocument[];
  readonly trails: ReadonlyMap<string, PaperTrail>;
  readonly status: string;
  /** What entries name as evidence and the file does not have. */
  readonly absentEvidence: ReturnType<typeof checkEvidence>['absent'];
  /** What an excerpt lacks of what had been handed out. */
  readonly takenOut: TakenOut | undefined;
  /** Cosignatures that are the operator's own. */
  readonly ownCosignatures: number;
}

/** What a reader should know of a dossier though nothing about it fails, from its entries. */
export function remarksOn(verified: Verified): readonly Finding[] {
  const { dossier, ownCosignatures } = verified;
  const said: Finding[] = [];
  const say = (code: Code, params: Readonly<Record<string, string>>, place: string) =>
    void said.push({ code, params, place });
  const { takenOut } = verified;
  if (takenOut) {
    const fields = takenOut.fields.reduce((sum, one) => sum + one.fields.length, 0);
    say(
      'DOSSIER_EXCERPT',
      { fields: String(fields), papers: String(takenOut.papers.length) },
      'inventory.json',
    );
  }
  saysStatus(verified, say);
  if (ownCosignatures > 0)
    say('DOSSIER_OWN_COSIGNATURES', { count: String(ownCosignatures) }, 'checkpoint.txt');
  saysPapers(verified, say);
  if (dossier.format === 2) saysMissingFiles(verified, say);
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
  const asOf = asOfCheckpoint(dossier.manifest);
  if (status === 'cancelled') say('DOSSIER_CANCELLED_AS_OF', asOf, place);
  if (status === 'open') say('DOSSIER_OPEN_AS_OF', asOf, place);
}

const asOfCheckpoint = ({ treeSize, made }: Manifest) => ({ size: String(treeSize), at: made.at });

function saysPapers({ dossier, documents, trails, takenOut }: Verified, say: Say): void {
  const isTakenOut = new Set(takenOut?.papers);
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  for (const [documentId, { type, isVoid, change, isWithheld, origin, path }] of trails) {
    const listed = byId.get(documentId);
    const place = listed?.parts[0]?.path ?? documentId;
    if (isVoid) say('DOSSIER_PAPER_VOID', { type }, place);
    if (change?.state === 'proposed' && dossier.format === 2)
      say('DOSSIER_CHANGE_UNANSWERED', { type, ...asOfCheckpoint(dossier.manifest) }, place);
    // What is listed as taken out needs no other reason.
    if (isTakenOut.has(path)) continue;
    if (!listed && isWithheld) say('DOSSIER_PAPER_WITHHELD', { type }, documentId);
    if (!listed && !isWithheld && origin === 'received') say('DOSSIER_PAPER_NOT_HERE', { type }, documentId);
    if (listed?.pending && listed.pending.length > 0) say('DOSSIER_PAGE_PENDING', { type }, place);
    if (listed && origin === 'received' && dossier.format === 2)
      say('DOSSIER_PAPER_FROM_OUTSIDE', { type }, place);
  }
}

/** Pages that were printed and evidence that was named, and that the file was made without. */
function saysMissingFiles({ documents, trails, absentEvidence }: Verified, say: Say): void {
  for (const { documentId, type, parts: present } of documents) {
    const printed = trails.get(documentId)?.printed ?? new Map();
    const absent = [...printed.keys()].filter((part) => !present.some((one) => one.part === part));
    if (absent.length > 0 && trails.get(documentId)?.origin === 'issued')
      say('DOSSIER_PAGE_LEFT_OUT', { type }, present[0]?.path ?? documentId);
  }
  for (const { code, params, place } of absentEvidence) say(code, params, place);
}
