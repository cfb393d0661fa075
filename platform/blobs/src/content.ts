import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';
import { refuse } from './refusals.ts';
import type { Content } from './store.ts';

/** The pieces of a content, whichever form it has. */
async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** Hands every piece to `take`; its hash and length. @throws BLOB_TOO_LARGE before more than `bytesMax` was taken */
export async function measured(
  content: Content,
  bytesMax: number,
  take: (piece: Uint8Array) => Promise<void>,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of piecesOf(content)) {
    bytes += piece.length;
    if (bytes > bytesMax) throw refuse('BLOB_TOO_LARGE', { limit: String(bytesMax) });
    hash.update(piece);
    await take(piece);
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The pieces as they come; the last one only when all of them have the hash. Fails with BLOB_DAMAGED. */
export function verified(source: Readable, sha256: string, store: string): Readable {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  const check = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      const ready = held;
      hash.update(piece);
      held = piece;
      done(null, ready);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, held);
      else done(refuse('BLOB_DAMAGED', { sha256, store }));
    },
  });
  // Whichever end goes first takes the other with it.
  return pipeline(source, check, () => {});
}

/** `length` bytes after the first `skip`; what follows is not waited for. */
export async function* cut(source: Readable, skip: number, length: number): AsyncGenerator<Uint8Array> {
  let [before, left] = [skip, length];
  for await (const piece of source as AsyncIterable<Uint8Array>) {
    const part = piece.subarray(Math.min(before, piece.length)).subarray(0, left);
    before -= Math.min(before, piece.length);
    left -= part.length;
    if (part.length > 0) yield part;
    if (left === 0) return;
  }
}
