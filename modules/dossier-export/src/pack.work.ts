import { type DossierContent, type DossierEntry, packDossier } from '@tongshang/dossier';
import type { ProofMaterial, StoredEntry } from '@tongshang/journal';
import { proveLeaves, tileSource, toBase64 } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
import { Transferring } from '@tongshang/workers';

/** What a dossier is made of, as it was read: of thousands of entries, already parsing them would hold up everybody else. */
export type DossierMaterial = Omit<DossierContent, 'entries' | 'checkpoint'> & {
  readonly entries: readonly StoredEntry[];
  /** In the order of the entries; undefined when there are none. */
  readonly proofs: ProofMaterial | undefined;
};

/** A dossier but for its seal, and what the log's key has to sign for that. */
export type Packed = { readonly archive: Uint8Array; readonly toSign: string };

/** Reckons the proofs of a dossier and packs it, in a thread. */
export default function pack(material: DossierMaterial): Transferring<Packed> {
  const { entries, proofs, manifest, papers, evidence } = material;
  const { archive, toSign } = packDossier({
    ...{ manifest, papers, evidence },
    entries: proofs === undefined ? [] : provenEntries(entries, proofs),
    checkpoint: proofs?.checkpoint.signedNote ?? '',
  });
  const bytes = new Uint8Array(archive);
  return new Transferring<Packed>({ archive: bytes, toSign }, [bytes.buffer]);
}

function provenEntries(
  entries: readonly StoredEntry[],
  { leafIndexes, checkpoint, tiles }: ProofMaterial,
): DossierEntry[] {
  const source = tileSource((level, index) => tiles.get(`${level}/${index}`));
  const proofs = proveLeaves(leafIndexes, checkpoint.size, source);
  return entries.map(({ canonical, disclosures }, position) => {
    const [leafIndex, proof] = [leafIndexes[position], proofs[position]];
    invariant(leafIndex !== undefined && proof !== undefined, 'every entry of a dossier has its proof');
    return {
      text: canonical,
      leafIndex,
      proof: proof.map(toBase64),
      disclosures: disclosures === null ? {} : (JSON.parse(disclosures) as DossierEntry['disclosures']),
    };
  });
}
