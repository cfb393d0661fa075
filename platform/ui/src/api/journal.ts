import { queryOptions } from '@tanstack/react-query';
import { get, isProblem } from './send.ts';

/** Where an entry stands in the log; null while it waits to be taken in. */
interface EntryPlace {
  readonly leafIndex: number;
  readonly size: number;
  readonly rootHash: string;
  /** Cosignatures under the checkpoint by witnesses that whoever runs the log does not hold; its own count for nothing. */
  readonly witnesses: number;
  readonly hashes: number;
}

interface Signers {
  readonly witnesses: readonly string[];
  /** Keys that whoever runs the log holds. */
  readonly operators: readonly string[];
}

/** Root hash of a checkpoint (C2SP tlog-checkpoint), and how many of the witnesses that count have cosigned it. */
export function readCheckpoint(note: string, signers: Signers): { rootHash: string; witnesses: number } {
  const lines = note.split('\n');
  const counting = new Set(
    signers.witnesses.filter((key) => !signers.operators.includes(key)).map(nameAndHash),
  );
  const signed = new Set(lines.flatMap((line) => signerOf(line) ?? []));
  return { rootHash: lines[2] ?? '', witnesses: [...counting].filter((one) => signed.has(one)).length };
}

/** `name+hash` of a verifier key `name+hash+key`. */
const nameAndHash = (key: string): string => key.split('+').slice(0, 2).join('+');

/** The same of a signature line: a dash, the name, and the hash of the key before the signature. */
function signerOf(line: string): string | undefined {
  const [, name, signature] = /^\u2014 (\S+) ([A-Za-z0-9+/]{6})/.exec(line) ?? [];
  if (name === undefined || signature === undefined) return undefined;
  const bytes = Array.from(atob(`${signature}==`), (one) => one.charCodeAt(0));
  return `${name}+${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
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
        const { witnesses, operators = [] } = await get('/log/trust.json', undefined, signal);
        return {
          leafIndex,
          size,
          hashes: proof.length,
          ...readCheckpoint(checkpoint, { witnesses, operators }),
        };
      } catch (error) {
        if (isProblem(error) && error.code === 'JOURNAL_ENTRY_PENDING') return null;
        throw error;
      }
    },
  });
