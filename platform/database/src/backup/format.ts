import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, zstdCompress, zstdDecompress } from 'node:zlib';
import { refuse } from '../refusals.ts';

/**
 * A backup file: `TSBACK2\n`, then records. A record is its kind (one letter), the length of its content and the
 * CRC-32 of kind and content (both four bytes, big-endian), and its content, compressed with Zstandard by itself. In order:
 * `H` the header; for each table `T` its name, `D` blocks of PostgreSQL's COPY text, `E` its rows and hash; for each
 * attachment `A` its name, `D` blocks of its bytes, `E` its length and hash; at the end `M`, the manifest. `TSBACK1\n`
 * is the same without attachments, and is read as well. Records can be written and read in one pass, and damage is found at the record it is in.
 */
export type RecordKind = 'H' | 'T' | 'D' | 'E' | 'A' | 'M';

const magic = Buffer.from('TSBACK2\n');
const readableMagics = [magic, Buffer.from('TSBACK1\n')];
const frameBytes = 9;
/** No record of ours comes near it: a longer one is damage, and must not fill the memory. */
const contentMaxBytes = 256 * 1024 * 1024;

/** What lies beside the tables. */
export type AttachmentTotals = { readonly files: number; readonly bytes: number };

export type BackupHeader = {
  readonly createdAt: string;
  readonly postgresql: string;
  readonly migrations: readonly AppliedMigration[];
  readonly tables: readonly BackupTable[];
};

export type AppliedMigration = {
  readonly module: string;
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
  readonly appliedAt: string;
};

/** A table by its quoted name, and its columns in the order they are written. */
export type BackupTable = { readonly name: string; readonly columns: readonly string[] };

export type TableSummary = {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** Of the COPY text, hexadecimal. */
  readonly sha256: string;
};

export type BackupSequence = {
  readonly name: string;
  readonly lastValue: string;
  readonly isCalled: boolean;
};

export type BackupManifest = {
  readonly tables: readonly TableSummary[];
  readonly sequences: readonly BackupSequence[];
  /** What the caller asked to be stated with the data, read in the same snapshot: the root of the journal. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is carried beside the tables; absent when nothing is, as in backups of older versions. */
  readonly attachments?: AttachmentTotals;
  /** Of every byte of the file before the record of the manifest, hexadecimal. */
  readonly sha256: string;
};

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Writes records to a file, and hashes what it writes. */
export function recordWriter(file: FileHandle) {
  const hash = createHash('sha256');
  const put = async (bytes: Buffer) => {
    hash.update(bytes);
    await file.appendFile(bytes);
  };
  return {
    start: () => put(magic),
    async write(kind: RecordKind, content: Uint8Array): Promise<void> {
      const compressed = await compress(content);
      const frame = Buffer.alloc(frameBytes);
      frame.write(kind, 0, 'latin1');
      frame.writeUInt32BE(compressed.length, 1);
      frame.writeUInt32BE(crc32(compressed, crc32(kind)), 5);
      await put(Buffer.concat([frame, compressed]));
    },
    /** Hash of everything written so far. */
    sha256: () => hash.copy().digest('hex'),
  };
}

export type BackupRecord = {
  readonly kind: RecordKind;
  readonly content: Buffer;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Hash of the file before it. */
  readonly before: string;
};

/**
 * Reads the records of a backup one after the other.
 * Errors: BACKUP_FORMAT, BACKUP_TRUNCATED, BACKUP_DAMAGED.
 */
export async function* readRecords(file: FileHandle): AsyncGenerator<BackupRecord> {
  const hash = createHash('sha256');
  let offset = 0;
  const take = async (length: number): Promise<Buffer> => {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) return bytes.subarray(0, filled);
      filled += bytesRead;
    }
    return bytes;
  };
  const whole = async (length: number): Promise<Buffer> => {
    const bytes = await take(length);
    if (bytes.length < length) throw refuse('BACKUP_TRUNCATED', { place: `byte ${offset + bytes.length}` });
    offset += length;
    return bytes;
  };
  const start = await take(magic.length);
  if (!readableMagics.some((known) => known.equals(start))) throw refuse('BACKUP_FORMAT');
  offset = magic.length;
  hash.update(start);
  for (;;) {
    const at = offset;
    if ((await take(1)).length === 0) return;
    const frame = await whole(frameBytes);
    const length = frame.readUInt32BE(1);
    if (length > contentMaxBytes) throw damaged(at);
    const compressed = await whole(length);
    const kind = frame.toString('latin1', 0, 1) as RecordKind;
    if (crc32(compressed, crc32(kind)) !== frame.readUInt32BE(5)) throw damaged(at);
    const before = hash.copy().digest('hex');
    hash.update(frame).update(compressed);
    yield { kind, content: await inflate(compressed, at), offset: at, before };
  }
}

async function inflate(compressed: Buffer, at: number): Promise<Buffer> {
  try {
    return await decompress(compressed, { maxOutputLength: contentMaxBytes });
  } catch {
    throw damaged(at);
  }
}

/** The refusal for damage at a byte of the file; `within`: `table …` or `attachment …`, when that is known. */
export function damaged(
  offset: number,
  within?: string,
  detail = 'its content is not what was written',
): Error {
  const place = within === undefined ? `byte ${offset}` : `byte ${offset}, ${within}`;
  return refuse('BACKUP_DAMAGED', { place, detail });
}
