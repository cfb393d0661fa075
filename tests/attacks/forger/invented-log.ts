import { canonicalize, type Json } from '@tongshang/canonical-json';
import { commitmentsOf } from '@tongshang/journal-entry';
import {
  buildProof,
  COSIGNATURE,
  cosign,
  formatCheckpoint,
  formatKey,
  formatNote,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  planInclusion,
  signCheckpoint,
  toBase64,
  treeHead,
} from '@tongshang/merkle-log';
import type { TakenApart } from './taken-apart.ts';

const seed = (fill: number) => new Uint8Array(32).fill(fill);
const witnesses = [11, 12, 13].map((fill) => noteSigner(`w${fill}.notary.example`, COSIGNATURE, seed(fill)));

/** Keys of a forger, under any name. */
export const forgerOf = (origin: string) => noteSigner(origin, NOTE_SIGNATURE, seed(66));

/**
 * Everything anew: whatever the entries say now is committed to, chained, put into a log of the forger's own and cosigned by three
 * witnesses that the forger made up. Such a dossier agrees with itself in every point.
 */
export function invent(apart: TakenApart, origin: string): TakenApart {
  const log = forgerOf(origin);
  chainAnew(apart);
  const leaves = apart.entries.map(({ text }) => leafHash(new TextEncoder().encode(text)));
  const source = ({ level, index }: { level: number; index: number }) =>
    treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
  for (const [index, entry] of apart.entries.entries()) {
    entry.leafIndex = index;
    entry.proof = buildProof(planInclusion(index, leaves.length), source).map(toBase64);
  }
  const checkpoint = { origin, size: leaves.length, root: treeHead(leaves) };
  const note = signCheckpoint(checkpoint, log);
  const seen = witnesses.map((witness) => cosign(formatCheckpoint(checkpoint), witness, 1_772_000_000));
  apart.put('checkpoint.txt', formatNote({ ...note, signatures: [...note.signatures, ...seen] }));
  apart.manifest = { ...apart.manifest, logKey: formatKey(log.key), treeSize: leaves.length };
  return apart;
}

/** What the forger would like its reader to believe. */
export const inventedTrust = (origin: string) => ({
  logKey: formatKey(forgerOf(origin).key),
  witnesses: witnesses.map(({ key }) => formatKey(key)),
  threshold: 3,
});

function chainAnew(apart: TakenApart): void {
  const ends = new Map<string, { count: number; last: string }>();
  for (const entry of apart.entries) {
    const said = JSON.parse(entry.text) as Record<string, Json> & {
      chains: { id: string; previous: string | null; sequence: number }[];
      commitments: Record<string, string>;
    };
    said.commitments = { ...said.commitments, ...commitmentsOf(entry.disclosures) };
    const [link] = said.chains;
    if (link) link.previous = ends.get(link.id)?.last ?? null;
    entry.text = canonicalize(said);
    if (link) {
      const last = toBase64(leafHash(new TextEncoder().encode(entry.text)));
      ends.set(link.id, { count: link.sequence, last });
    }
  }
  apart.manifest.chains = apart.manifest.chains.map((chain) => ({ ...chain, ...ends.get(chain.fileId) }));
}
