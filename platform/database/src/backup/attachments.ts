import { createHash } from 'node:crypto';
import type { Tx } from '../tx.ts';
import {
  type AttachmentTotals,
  type BackupRecord,
  damaged,
  type RecordKind,
  type recordWriter,
} from './format.ts';

/** What a backup carries beside the tables: bytes that lie elsewhere, each under a name. */
export type AttachmentSource = {
  /** The names, read in the moment of the backup. */
  list(tx: Tx): Promise<readonly string[]>;
  /** Read after that moment: what is named must stay until the backup is done. */
  read(name: string): Promise<AsyncIterable<Uint8Array>>;
};

/** Where a restore puts them. Nothing is to be done with a name but compare it. */
export type AttachmentSink = {
  write(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** The restore did not come through: takes back what was written. */
  undo(): Promise<void>;
};

type Summary = { readonly name: string; readonly bytes: number; readonly sha256: string };
type Records = Pick<ReturnType<typeof recordWriter>, 'write'>;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Writes each as its name, its blocks, and its length and hash. `blockBytes`: no block is longer. */
export async function writeAttachments(
  records: Records,
  source: AttachmentSource,
  names: readonly string[],
  blockBytes: number,
): Promise<AttachmentTotals> {
  let total = 0;
  for (const name of names) {
    await records.write('A', json({ name }));
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of await source.read(name)) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; at += blockBytes) {
        await records.write('D', piece.subarray(at, at + blockBytes));
      }
    }
    await records.write('E', json({ name, bytes, sha256: hash.digest('hex') } satisfies Summary));
    total += bytes;
  }
  return { files: names.length, bytes: total };
}

/** The records of a backup in their order: throws when the next is none of these kinds. */
type Next = (kinds: readonly RecordKind[], within?: string) => Promise<BackupRecord>;

/** Hands one attachment to the sink, each block checked; without a sink it is only checked. @returns its length */
export async function readAttachment(
  start: BackupRecord,
  next: Next,
  sink: AttachmentSink | undefined,
): Promise<number> {
  const { name } = parsed<{ name: string }>(start);
  const content = blocks(name, start, next);
  if (sink) await sink.write(name, content.pieces());
  await content.drain();
  return content.bytes();
}

function blocks(name: string, start: BackupRecord, next: Next) {
  const hash = createHash('sha256');
  let bytes = 0;
  let isDone = false;
  async function* pieces() {
    while (!isDone) {
      const record = await next(['D', 'E'], `attachment ${name}`);
      if (record.kind === 'D') {
        hash.update(record.content);
        bytes += record.content.length;
        yield record.content;
        continue;
      }
      isDone = true;
      const stated = parsed<Summary>(record);
      const found: Summary = { name, bytes, sha256: hash.digest('hex') };
      if (stated.name === found.name && stated.bytes === bytes && stated.sha256 === found.sha256) return;
      throw damaged(start.offset, `attachment ${name}`, 'its bytes do not fit their length or hash');
    }
  }
  return {
    pieces,
    bytes: () => bytes,
    async drain() {
      for await (const _ of pieces());
    },
  };
}

function parsed<T>(record: BackupRecord): T {
  try {
    return JSON.parse(record.content.toString('utf8')) as T;
  } catch {
    throw damaged(record.offset);
  }
}
