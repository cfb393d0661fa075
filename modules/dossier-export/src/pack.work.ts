import { type DossierContent, packDossier } from '@tongshang/dossier';
import { Transferring } from '@tongshang/workers';

/** Packs a dossier in a thread. */
export default function pack(content: DossierContent): Transferring<Uint8Array> {
  const packed = packDossier(content);
  const bytes = new Uint8Array(packed);
  return new Transferring<Uint8Array>(bytes, [bytes.buffer]);
}
