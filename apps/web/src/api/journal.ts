import { queryOptions } from '@tanstack/react-query';
import { Problem } from './problem.ts';
import { get } from './send.ts';

/** Where an entry stands in the log; null while it waits to be taken in. */
export interface EntryPlace {
  readonly leafIndex: number;
  readonly size: number;
  readonly rootHash: string;
  /** Cosignatures under the checkpoint, besides the log's own signature. */
  readonly witnesses: number;
  readonly hashes: number;
}

interface EntryProof {
  readonly leafIndex: number;
  readonly size: number;
  readonly proof: readonly string[];
  /** Signed note: origin, size, root, then an empty line and the signatures. */
  readonly checkpoint: string;
}

/** Root hash and number of cosignatures of a checkpoint (C2SP tlog-checkpoint). */
export function readCheckpoint(note: string): { rootHash: string; witnesses: number } {
  const lines = note.split('\n');
  const signatures = lines.filter((line) => line.startsWith('\u2014 ')).length;
  return { rootHash: lines[2] ?? '', witnesses: Math.max(0, signatures - 1) };
}

export const proofQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['proof', entryId],
    retry: false,
    queryFn: async ({ signal }): Promise<EntryPlace | null> => {
      try {
        const { leafIndex, size, proof, checkpoint } = await get<EntryProof>(
          `/api/v1/log/proof/${entryId}`,
          undefined,
          signal,
        );
        return { leafIndex, size, hashes: proof.length, ...readCheckpoint(checkpoint) };
      } catch (error) {
        if (error instanceof Problem && error.code === 'JOURNAL_ENTRY_PENDING') return null;
        throw error;
      }
    },
  });
