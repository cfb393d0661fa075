import type { Tx } from '@tongshang/database';
import type { FileId } from '@tongshang/identifier';
import { formatNote, type NoteSigner, parseCheckpoint, signNote } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';

/** The end of a file's chain, as of a size of the log. */
export type ChainHead = {
  readonly fileId: FileId;
  /** `trade`, `case`, … */
  readonly kind: string;
  /** How many entries of the file the log holds at that size. */
  readonly count: number;
  /** Leaf hash of the last of them, base64. */
  readonly last: string;
};

/** Where these files' chains end at a size of the log, whoever may read them: elevated callers only. A file without entries has none. */
export async function readChainHeads(tx: Tx, fileIds: readonly FileId[], size: number): Promise<ChainHead[]> {
  const rows = await tx.rows<{ file_id: string; file_kind: string; sequence: bigint; leaf_hash: Buffer }>(
    `select distinct on (e.file_id) e.file_id, e.file_kind, e.sequence, e.leaf_hash
     from journal.entry e join journal.leaf l using (entry_id)
     where e.file_id = any ($1) and l.leaf_index < $2 order by e.file_id, e.sequence desc`,
    [fileIds, size],
  );
  return rows.map(({ file_id, file_kind, sequence, leaf_hash }) => ({
    fileId: file_id,
    kind: file_kind,
    count: Number(sequence),
    last: leaf_hash.toString('base64'),
  }));
}

/** Signs a text that is no checkpoint with the log's key: a note (C2SP signed-note). */
export function signStatement(signer: NoteSigner, text: string): string {
  invariant(!isCheckpoint(text), 'nobody but the sequencer has a checkpoint signed');
  return formatNote(signNote(text, signer));
}

function isCheckpoint(text: string): boolean {
  try {
    parseCheckpoint(text);
    return true;
  } catch {
    return false;
  }
}
