import { createHash } from 'node:crypto';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { assertUrl, unreachable } from '../address.ts';
import { asRefusal } from '../failures.ts';
import { refuse } from '../refusals.ts';
import type { Tx } from '../tx.ts';
import { typeParsers } from '../values.ts';
import { type AttachmentSource, writeAttachments } from './attachments.ts';
import { borrowedTx } from './borrowed-tx.ts';
import { sequencesOf, tablesOf, textSettings } from './contents.ts';
import {
  type AppliedMigration,
  type BackupHeader,
  type BackupManifest,
  type BackupTable,
  recordWriter,
  type TableSummary,
} from './format.ts';

export type BackupProgress = {
  readonly table: string;
  /** Tables finished, of how many. */
  readonly done: number;
  readonly tables: number;
  /** COPY text so far, all tables together, uncompressed. */
  readonly bytes: number;
};

type BackupOptions = {
  /** Address of the database, as the user who migrates it. */
  readonly url: string;
  /** File to be written. It must not exist. */
  readonly file: string;
  /** What is stated with the data and read in the same snapshot, such as the root of the journal. JSON. */
  readonly facts?: (tx: Tx) => Promise<Record<string, unknown>>;
  /** What is carried beside the tables. Default: nothing. */
  readonly attachments?: AttachmentSource;
  readonly clock?: () => Temporal.Instant;
  readonly onProgress?: (progress: BackupProgress) => void;
};

/** A block of COPY text is compressed and checked by itself. */
const blockBytes = 1024 * 1024;

/**
 * Writes all tables of all modules, as they stand at one moment, into one file, while others go on working. The file
 * appears under its name when it is complete, readable by its owner only: it holds everything.
 *
 * Errors: what the attachments refuse, BACKUP_FILE_EXISTS, BACKUP_FILE_UNUSABLE, DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_UNAVAILABLE.
 */
export async function backup(options: BackupOptions): Promise<BackupManifest> {
  assertUrl(options.url);
  const { file: path } = options;
  if ((await stat(path).catch(() => undefined)) !== undefined)
    throw refuse('BACKUP_FILE_EXISTS', { file: path });
  const unfinished = `${path}.unfinished-${process.pid}`;
  const client = new Client({
    connectionString: options.url,
    application_name: 'tongshang backup',
    types: typeParsers,
  });
  client.on('error', () => {});
  await client.connect().catch((error) => {
    throw unreachable(options.url, error);
  });
  let file: FileHandle | undefined;
  try {
    file = await open(unfinished, 'wx', 0o600);
    const manifest = await write(client, file, options);
    await file.sync();
    await putInPlace(unfinished, path);
    return manifest;
  } catch (error) {
    throw fileRefusal(path, asRefusal(error));
  } finally {
    await client.end();
    await file?.close();
    await rm(unfinished, { force: true });
  }
}

/** Never over an existing file, which only `link` promises; where the file system has no links, by name. */
async function putInPlace(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw error;
    await rename(unfinished, path);
  }
}

async function write(client: Client, file: FileHandle, options: BackupOptions): Promise<BackupManifest> {
  const clock = options.clock ?? Temporal.Now.instant;
  await client.query(
    `begin isolation level repeatable read read only; ${textSettings}; set local role tongshang_system`,
  );
  const header: BackupHeader = {
    createdAt: clock().toString(),
    postgresql: (await client.query('show server_version')).rows[0].server_version,
    migrations: await migrationsOf(client),
    tables: await tablesOf(client),
  };
  const records = recordWriter(file);
  await records.start();
  await records.write('H', json(header));
  const summaries: TableSummary[] = [];
  let bytes = 0;
  for (const [done, table] of header.tables.entries()) {
    const summary = await writeTable(client, records, table, (more) => {
      bytes += more;
      options.onProgress?.({ table: table.name, done, tables: header.tables.length, bytes });
    });
    summaries.push(summary);
  }
  const tx = borrowedTx(client, clock());
  const facts = (await options.facts?.(tx)) ?? {};
  const names = await options.attachments?.list(tx);
  tx.end();
  // Sequences have no row-level security: their owner reads them, whatever a module granted.
  await client.query('reset role');
  const sequences = await sequencesOf(client);
  await client.query('commit');
  const attachments =
    options.attachments && (await writeAttachments(records, options.attachments, names ?? [], blockBytes));
  const manifest: BackupManifest = {
    ...{ tables: summaries, sequences, facts },
    ...(attachments ? { attachments } : {}),
    sha256: records.sha256(),
  };
  await records.write('M', json(manifest));
  return manifest;
}

type Records = ReturnType<typeof recordWriter>;

async function writeTable(
  client: Client,
  records: Records,
  { name, columns }: BackupTable,
  onBlock: (bytes: number) => void,
): Promise<TableSummary> {
  await records.write('T', json({ name }));
  const hash = createHash('sha256');
  const stream = client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}) to stdout`));
  let pieces: Buffer[] = [];
  let held = 0;
  let bytes = 0;
  let rows = 0;
  const flush = async () => {
    if (held === 0) return;
    await records.write('D', Buffer.concat(pieces));
    onBlock(held);
    pieces = [];
    held = 0;
  };
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    pieces.push(piece);
    held += piece.length;
    bytes += piece.length;
    rows += lineEnds(piece);
    if (held >= blockBytes) await flush();
  }
  await flush();
  const summary = { name, rows, bytes, sha256: hash.digest('hex') };
  await records.write('E', json(summary));
  return summary;
}

/** COPY text ends each row with a line end and escapes those inside; the stream's own count may come after its end. */
function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

async function migrationsOf(client: Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query(`
    select module, name, checksum, sql, applied_at::text as "appliedAt" from tongshang.migration order by position`);
  return rows;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** BACKUP_FILE_UNUSABLE for what the operating system says about the file; other errors as they are. */
export function fileRefusal(file: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'EEXIST') return refuse('BACKUP_FILE_EXISTS', { file });
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  const refusal = refuse('BACKUP_FILE_UNUSABLE', { file, detail: message.replace(/, \w+ '.*$/s, '') });
  refusal.cause = error;
  return refusal;
}
