import { readEntry } from '@tongshang/journal-entry';
import { parseKey } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
import { readDetachedJws } from '@tongshang/signature';
import { layOutArchive, type UnsealedArchive } from './archive.ts';
import {
  type DossierContent,
  FORMAT,
  FORMAT_VERSION,
  jsonPart,
  type Manifest,
  PATHS,
  type Paper,
} from './content.ts';
import { evidenceHashes, evidencePath, placesOf } from './paper-files.ts';
import { paperTrails } from './paper-trail.ts';
import type { ReadEntry } from './read-entries.ts';
import { digestOf } from './seal.ts';
import { isEntries, isManifest } from './shape.ts';
import { viewsOf } from './views.ts';

/**
 * Packs a dossier: entries, checkpoint, papers and the readable views of the entries; all but its seal, which the log's key makes of
 * `toSign` (`signNote`) and `sealArchive` puts in. Same content, same bytes. A paper or a piece of evidence that no entry tells of is
 * left out, because nothing would prove it. Whether what it is given holds is for `verifyDossier` to say.
 */
export function packDossier(content: DossierContent): UnsealedArchive {
  const manifest: Manifest = { format: FORMAT, version: FORMAT_VERSION, ...content.manifest };
  // What was written so would be unreadable for everybody: a defect of whoever calls, found here and not by a judge.
  invariant(isManifest(manifest) && isEntries(content.entries), 'what is packed has the shape that is read');
  const parts = new Map<string, Uint8Array>();
  const read = content.entries.map((source, index): ReadEntry => {
    return { ...readEntry(source.text), source, place: `entries.json: ${index}` };
  });
  const papers = papersOf(content.papers, read);
  const needed = read.filter(isNeeded(keysIn(papers))).map(({ source }) => source);
  for (const [path, bytes] of papers) parts.set(path, bytes);
  const evidence = evidenceHashes(read);
  for (const bytes of content.evidence) {
    if (evidence.has(digestOf(bytes))) parts.set(evidencePath(bytes), bytes);
  }
  parts.set(PATHS.entries, jsonPart(needed));
  parts.set(PATHS.checkpoint, new TextEncoder().encode(content.checkpoint));
  for (const [path, view] of viewsOf(needed)) parts.set(path, jsonPart(view));
  parts.set(PATHS.manifest, jsonPart(manifest));
  return layOutArchive(parts, parseKey(manifest.logKey).name);
}

/** Every paper and signature that the entries give a place, by path. */
function papersOf(papers: readonly Paper[], read: readonly ReadEntry[]): ReadonlyMap<string, Uint8Array> {
  const given = new Map(papers.map((paper) => [`${paper.documentId} ${paper.part}`, paper]));
  const files = new Map<string, Uint8Array>();
  for (const trail of paperTrails(read).values()) {
    if (trail.isWithheld) continue;
    for (const { part, path, signaturePath } of placesOf(trail)) {
      const paper = given.get(`${trail.documentId} ${part}`);
      if (!paper || (signaturePath !== undefined && paper.jws === null)) continue;
      files.set(path, paper.bytes);
      if (signaturePath !== undefined) files.set(signaturePath, new TextEncoder().encode(paper.jws ?? ''));
    }
  }
  return files;
}

/** Ids of the keys that signed. */
function keysIn(papers: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const signatures = [...papers].filter(([path]) => path.endsWith('.jws'));
  return new Set(signatures.map(([, jws]) => readDetachedJws(new TextDecoder().decode(jws)).header.kid));
}

/** Not the registration of a key that signed nothing here. */
const isNeeded =
  (keys: ReadonlySet<string>) =>
  ({ entry }: ReadEntry): boolean =>
    entry.file !== undefined || entry.kind !== 'party.key-registered' || keys.has(String(entry.public.keyId));
