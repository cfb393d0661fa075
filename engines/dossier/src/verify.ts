import type { TradeId } from '@tongshang/identifier';
import { fingerprintOf } from '@tongshang/merkle-log';
import { believe } from './believed.ts';
import type { DossierTrust } from './content.ts';
import type { DossierDocument, DossierOrganisation } from './format-1.ts';
import { type TakenOut, takenOutOf } from './inventory.ts';
import { checkEvidence } from './named-evidence.ts';
import { type OpenedDossier, openDossier } from './open.ts';
import { documentsOf } from './paper-files.ts';
import { type PaperTrail, paperTrails } from './paper-trail.ts';
import type { ReadEntry } from './read-entries.ts';
import { remarksOn } from './remarks.ts';
import type { Check, Report } from './report.ts';
import { type Told, tell } from './told.ts';
import {
  checkCheckpoint,
  checkDisclosed,
  checkEntries,
  checkEpoch,
  checkInclusion,
  checkOrder,
  checkSeal,
} from './verify-log.ts';
import { checkDocuments, checkFiles, checkSignatures, checkViews } from './verify-papers.ts';
import { checkSuccessions } from './verify-successions.ts';
import { checkTimes } from './verify-times.ts';

/**
 * Checks a dossier: no account, no server, no network, no clock.
 *
 * @param archive the bytes of a `.tsd` file.
 * @param trust whom the reader believes. Without it, the file is held against the key that it names itself, and the verdict is never
 *   more than `consistent`: that shows that the file agrees with itself, not that the log is the operator's; witnesses are not spoken of.
 * @returns every check with its findings; `verdict` is `fails` when any check fails.
 * @throws what `openDossier` refuses when the file cannot be read at all; POLICY_INVALID, NOTE_KEY_MALFORMED when the trust cannot hold.
 */
export function verifyDossier(archive: Uint8Array, trust?: DossierTrust): Report {
  return verifyOpened(openDossier(archive), trust);
}

/** As `verifyDossier`, for a dossier already taken apart. */
export function verifyOpened(dossier: OpenedDossier, trust?: DossierTrust): Report {
  const { manifest, format } = dossier;
  const takenOut = takenOutIn(dossier);
  const { policy, mayCount, lacks: ofTrust } = believe(dossier, trust);
  const { check: entries, read } = checkEntries(dossier);
  const trails = paperTrails(read);
  const documents = documentsOf(dossier, trails);
  const { chain, closing, asOf, status } = checkOrder(dossier, read);
  const { checkpoint, witnesses, verified, own } = checkCheckpoint(dossier, policy);
  const evidence = checkEvidence(dossier, read, trails);
  const successions = checkSuccessions(manifest.tradeId, read);
  const ownKey = trust ? {} : { byOwnKey: true as const };
  const checks: Check[] = [
    { ...checkSeal(dossier, policy), ...ownKey },
    checkFiles(dossier, read, trails),
    ...[entries, checkDisclosed(read), chain, asOf, checkTimes(dossier, read), closing],
    ...(successions ? [successions] : []),
    { ...checkpoint, ...ownKey },
    ...(mayCount ? [witnesses] : []),
    checkInclusion(read, verified),
    checkEpoch(dossier, read, trust),
    checkDocuments(dossier, documents, trails, new Set(takenOut?.papers)),
    evidence.check,
    checkSignatures(dossier, documents, read, trails),
    checkViews(dossier, entries.status === 'holds'),
  ];
  const lacks = [...ofTrust, ...(format === 1 ? ['format' as const] : [])];
  const told = toldBy(dossier, tell(manifest.tradeId, read, trails), policy.log.name);
  return {
    ...{ format, lacks, checks, told },
    verdict: verdictOf(checks, lacks),
    trust: trust ? 'given' : 'dossier',
    logFingerprint: fingerprintOf(policy.log),
    logOrigin: policy.log.name,
    tradeId: manifest.tradeId,
    ...(told.number === undefined ? {} : { number: told.number }),
    ...(told.demonstration === undefined ? {} : { demonstration: told.demonstration }),
    status,
    entries: read.length,
    counts: countsOf(manifest.tradeId, read),
    documents: documents.length,
    treeSize: verified?.size ?? 0,
    ...(dossier.format === 2 ? { made: dossier.manifest.made } : {}),
    remarks: remarksOn({
      ...{ dossier, documents, trails, status, ownCosignatures: mayCount ? own : 0 },
      ...{ absentEvidence: evidence.absent, takenOut },
    }),
    withheld: told.statements
      .filter(({ withheld }) => withheld.length > 0)
      .map(({ entryId, kind, withheld }) => ({ entryId, kind, fields: withheld })),
    ...(takenOut ? { excerpt: excerptOf(takenOut, read) } : {}),
  };
}

/** What an excerpt lacks of what had been handed out; undefined where the file is no excerpt. */
function takenOutIn(dossier: OpenedDossier): TakenOut | undefined {
  if (dossier.format === 1 || !dossier.seal.isExcerpt || !dossier.inventory) return undefined;
  return takenOutOf(dossier.inventory, dossier.parts, dossier.entries);
}

function excerptOf({ fields, papers }: TakenOut, read: readonly ReadEntry[]): NonNullable<Report['excerpt']> {
  const kinds = new Map(read.map(({ entry }) => [entry.entryId, entry.kind]));
  return { papers, fields: fields.map((one) => ({ ...one, kind: kinds.get(one.entryId) ?? '' })) };
}

/** What the entries belong to: a file has more of them than its trade. */
function countsOf(tradeId: TradeId, read: readonly ReadEntry[]): Report['counts'] {
  const ofFiles = read.filter(({ entry }) => entry.file);
  const trade = ofFiles.filter(({ entry }) => entry.file?.fileId === tradeId).length;
  const keys = read.filter(({ entry }) => !entry.file && entry.kind.startsWith('party.')).length;
  return { trade, case: ofFiles.length - trade, keys, log: read.length - ofFiles.length - keys };
}

function verdictOf(checks: readonly Check[], lacks: readonly unknown[]): Report['verdict'] {
  if (checks.some(({ status }) => status === 'fails')) return 'fails';
  return lacks.length > 0 ? 'consistent' : 'holds';
}

/** Demonstrations name their logs after a domain that can never exist (RFC 2606). */
const isOfNoDomain = (origin: string): boolean => /\.invalid(\/|$)/.test(origin);

/** Format 1 has its own lists: what no entry tells is shown from them, as what it is: unproven. */
function toldBy(dossier: OpenedDossier, told: Told, origin: string): Told {
  const made = isOfNoDomain(origin) ? { ...told, demonstration: true } : told;
  if (dossier.format === 2) return made;
  const { manifest, listed } = dossier;
  const demonstration = made.demonstration === true || manifest.demonstration;
  const organisations = made.organisations.length > 0 ? made.organisations : listed.organisations;
  return { ...made, number: manifest.number, demonstration, organisations };
}

/** What lies in a dossier, for whoever unpacks it: parties, and documents with the paths of their parts. */
export function contentsOf(dossier: OpenedDossier): {
  readonly told: Told;
  readonly organisations: readonly DossierOrganisation[];
  readonly documents: readonly DossierDocument[];
  readonly trails: ReadonlyMap<string, PaperTrail>;
} {
  const { read } = checkEntries(dossier);
  const trails = paperTrails(read);
  const told = toldBy(dossier, tell(dossier.manifest.tradeId, read, trails), '');
  return { told, organisations: told.organisations, documents: documentsOf(dossier, trails), trails };
}
