import { checkPolicy, type WitnessPolicy } from '@tongshang/merkle-log';
import { type OpenedDossier, openDossier } from './open.ts';
import { paperTrails } from './paper-trail.ts';
import { remarksOn } from './remarks.ts';
import type { Check, Report } from './report.ts';
import {
  checkCheckpoint,
  checkDisclosed,
  checkEntries,
  checkEpoch,
  checkInclusion,
  checkOrder,
} from './verify-log.ts';
import { checkDocuments, checkFiles, checkSignatures, checkViews } from './verify-papers.ts';

/**
 * Checks a dossier: no account, no server, no network, no clock.
 *
 * @param archive the bytes of a `.tsd` file.
 * @param trust whom the reader believes. Without it, the keys that the dossier itself names are used and the report says
 *   so: then it shows that the file agrees with itself, not that the log is the operator's.
 * @returns every check with its findings; `verdict` is `fails` when any check fails.
 * @throws DOSSIER_NOT_A_DOSSIER, DOSSIER_TRUNCATED, DOSSIER_DAMAGED, DOSSIER_TOO_LARGE, DOSSIER_PART_UNREADABLE,
 *   DOSSIER_VERSION when the file cannot be read at all; POLICY_INVALID, NOTE_KEY_MALFORMED when the trust cannot hold.
 */
export function verifyDossier(archive: Uint8Array, trust?: WitnessPolicy): Report {
  return verifyOpened(openDossier(archive), trust);
}

/** As `verifyDossier`, for a dossier already taken apart. */
export function verifyOpened(dossier: OpenedDossier, trust?: WitnessPolicy): Report {
  const { manifest } = dossier;
  const policy = checkPolicy(trust ?? manifest.trust);
  const files = checkFiles(dossier);
  const { check: entries, read } = checkEntries(dossier);
  const trails = paperTrails(read);
  const { chain, closing, status } = checkOrder(dossier, read);
  const { checkpoint, witnesses, verified } = checkCheckpoint(dossier.checkpoint, policy);
  const checks: Check[] = [
    files,
    entries,
    checkDisclosed(read),
    chain,
    closing,
    checkpoint,
    witnesses,
    checkInclusion(read, verified),
    checkEpoch(dossier, read),
    checkDocuments(dossier, trails),
    checkSignatures(dossier, read, trails),
    checkViews(dossier, entries.status === 'holds'),
  ];
  return {
    verdict: checks.some(({ status }) => status === 'fails') ? 'fails' : 'holds',
    trust: trust ? 'given' : 'dossier',
    logFingerprint: policy.log.keyId,
    tradeId: manifest.tradeId,
    number: manifest.number,
    status,
    demonstration: manifest.demonstration,
    entries: read.length,
    documents: dossier.documents.length,
    treeSize: verified?.size ?? 0,
    checks,
    remarks: remarksOn(dossier, trails, status),
  };
}
