import { readEntry } from '@tongshang/journal-entry';
import { parseKey } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
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
import { inventoryOf } from './inventory.ts';
import { isNeeded, keysIn } from './needed-keys.ts';
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
  const placed = new Set(evidence.size > 0 ? [...papers.values()].map(digestOf) : []);
  const isPlaced = (bytes: Uint8Array) => placed.has(digestOf(bytes));
  for (const bytes of content.evidence) {
    // What a party brought lies in its own place, by who brought it.
    if (evidence.size > 0 && evidence.has(digestOf(bytes)) && !isPlaced(bytes))
      parts.set(evidencePath(bytes), bytes);
  }
  parts.set(PATHS.entries, jsonPart(needed));
  parts.set(PATHS.checkpoint, new TextEncoder().encode(content.checkpoint));
  for (const [path, view] of viewsOf(needed)) parts.set(path, jsonPart(view));
  parts.set(PATHS.manifest, jsonPart(manifest));
  parts.set(PATHS.inventory, jsonPart(inventoryOf(parts, needed)));
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
