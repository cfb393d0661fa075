import type { Json } from '@tongshang/canonical-json';
import { hashOf } from './content.ts';
import { finding } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import { evidencePath, hexOfBase64 } from './paper-files.ts';
import type { PaperTrail } from './paper-trail.ts';
import { evidenceIdsOf, type ReadEntry } from './read-entries.ts';
import { type Check, type Finding, Gathering, unsaid } from './report.ts';
import { isObject, isTexts } from './shape.ts';
import type { Parts } from './zip.ts';

type Trails = ReadonlyMap<string, PaperTrail>;

const HASH = /^[0-9a-f]{64}$/;

/** Hashes, hexadecimal, that an entry names as evidence: of its word in the clear, and in what it discloses. */
function evidenceHashesOf({ entry, source }: ReadEntry): ReadonlySet<string> {
  const found = new Set((entry.word?.evidence ?? []).map(hexOfBase64));
  for (const { value } of Object.values(source.disclosures)) collect(value, found);
  return found;
}

function collect(value: Json, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'evidence' && isTexts(inner))
        for (const text of inner) if (HASH.test(text)) found.add(text);
      collect(inner as Json, found);
    }
  }
}

/** What is named and is not here: an id with what it is of, or a hash. */
type Absent = Pick<Finding, 'params' | 'place'> & {
  readonly code: 'DOSSIER_EVIDENCE_NOT_HERE' | 'DOSSIER_EVIDENCE_ABSENT';
};

/**
 * Whatever entries name as evidence was brought before by an entry of this trade, is here byte for byte as it was brought, or is said not
 * to be here. Each piece counts once, however often it is named.
 */
export function checkEvidence(
  { format, parts }: OpenedDossier,
  read: readonly ReadEntry[],
  trails: Trails,
): { check: Check; absent: readonly Absent[] } {
  if (format === 1) return { check: unsaid('evidence', 0), absent: [] };
  const found = new Gathering();
  const present = new Set<string>();
  const absent = new Map<string, Absent>();
  const brought = new Set<string>();
  const inFolder = new Set(
    [...parts].flatMap(([path, bytes]) => (isEvidence(path, bytes) ? [hashOf(bytes)] : [])),
  );
  for (const one of read) {
    if (one.entry.kind === 'document.received') brought.add(String(one.entry.public.documentId));
    const ids = evidenceIdsOf(one);
    for (const id of ids) {
      found.examine(one.place, () => {
        const trail = brought.has(id) ? trails.get(id) : undefined;
        if (!trail) throw finding('DOSSIER_EVIDENCE_UNBROUGHT', { documentId: id });
        const hash = hashHere(trail, parts);
        if (hash === undefined) absent.set(id, notHere(trail, one));
        else if (trail.isWithheld || hash !== trail.sha256) throw finding('DOSSIER_EVIDENCE_OTHER', { hash });
        else present.add(hash);
      });
    }
    for (const hash of evidenceHashesOf(one)) {
      found.examine(one.place, () => {
        const known = [...trails.values()].filter(
          (trail) => trail.origin === 'received' && trail.sha256 === hash,
        );
        const isNamed = known.some(({ documentId }) => ids.includes(documentId));
        const areAllKnown = ids.every((id) => trails.get(id)?.sha256 !== undefined);
        if (ids.length > 0 && !isNamed && areAllKnown) throw finding('DOSSIER_EVIDENCE_OTHER', { hash });
        // Of what is withheld nobody can tell whether it is the one that is named.
        if (isNamed || !areAllKnown) return;
        if (inFolder.has(hash) || known.some((trail) => hashHere(trail, parts) === hash)) present.add(hash);
        else absent.set(hash, { code: 'DOSSIER_EVIDENCE_ABSENT', params: { hash }, place: one.place });
      });
    }
  }
  const check = found.result('evidence', present.size);
  const isNothing = check.status === 'holds' && present.size === 0;
  return { check: isNothing ? unsaid('evidence', absent.size) : check, absent: [...absent.values()] };
}

/** Only what lies in that folder is hashed: the other parts were, elsewhere. */
const isEvidence = (path: string, bytes: Uint8Array): boolean =>
  path.startsWith('evidence/') && path === evidencePath(bytes);

/** Of the bytes that lie in the place of a paper; undefined where nothing does. */
function hashHere(trail: PaperTrail, parts: Parts): string | undefined {
  const bytes = parts.get(trail.path);
  return bytes && hashOf(bytes);
}

const notHere = ({ type, documentId }: PaperTrail, { place }: ReadEntry): Absent => ({
  code: 'DOSSIER_EVIDENCE_NOT_HERE',
  params: { type, documentId },
  place,
});
