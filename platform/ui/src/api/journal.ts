import { queryOptions } from '@tanstack/react-query';
import { get, isProblem } from './send.ts';

/** Where an entry stands in the log; null while it waits to be taken in. */
interface EntryPlace {
  readonly leafIndex: number;
  readonly size: number;
  readonly rootHash: string;
  /** Cosignatures under the checkpoint, besides the log's own signature. */
  readonly witnesses: number;
  readonly hashes: number;
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
        const { leafIndex, size, proof, checkpoint } = await get(
          `/api/v1/log/proof/${entryId}`,
          undefined,
          signal,
        );
        return { leafIndex, size, hashes: proof.length, ...readCheckpoint(checkpoint) };
      } catch (error) {
        if (isProblem(error) && error.code === 'JOURNAL_ENTRY_PENDING') return null;
        throw error;
      }
    },
  });
