import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { Client, escapeLiteral } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { assertUrl, describeTarget, unreachable } from '../address.ts';
import { asRefusal } from '../failures.ts';
import { inOneStatement, migrationTable } from '../migrate.ts';
import { withOwnerAccess } from '../owner-access.ts';
import { refuse } from '../refusals.ts';
import { ensureRoles, ensureVersion } from '../roles.ts';
import type { Tx } from '../tx.ts';
import { typeParsers } from '../values.ts';
import { type AttachmentSink, readAttachment } from './attachments.ts';
import { type BackupProgress, fileRefusal } from './backup.ts';
import { borrowedTx } from './borrowed-tx.ts';
import { obstacles, textSettings } from './contents.ts';
import {
  type AttachmentTotals,
  type BackupHeader,
  type BackupManifest,
  type BackupRecord,
  type BackupTable,
  damaged,
  type RecordKind,
  readRecords,
  type TableSummary,
} from './format.ts';

export type RestoreOptions = {
  readonly file: string;
  /** Address of an empty database, as the user who shall own the tables. */
  readonly url: string;
  /** Compares the restored rows with the facts stated in the backup, before anything is final; throws to refuse. */
  readonly verify?: (tx: Tx, facts: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Where to put what the backup carries beside the tables. Without it that is checked, and left. */
  readonly attachments?: AttachmentSink;
  readonly clock?: () => Temporal.Instant;
  readonly onProgress?: (progress: BackupProgress) => void;
};

/**
 * Fills an empty database from a backup: makes the tables as they were then, loads every row, and compares every
 * count and hash, all in one transaction; when anything differs, the database stays empty. Newer migrations are
 * applied at the next start. Attachments go to their sink meanwhile, and are taken back when the rest does not come through.
 *
 * Errors: what the sink refuses, BACKUP_FILE_UNUSABLE, BACKUP_FORMAT, BACKUP_TRUNCATED, BACKUP_DAMAGED, RESTORE_NOT_EMPTY,
 * DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_ROLES_MISSING, DATABASE_UNAVAILABLE, DATABASE_FULL.
 */
export async function restore(options: RestoreOptions): Promise<BackupManifest> {
  assertUrl(options.url);
  const file = await open(options.file, 'r').catch((error) => {
    throw fileRefusal(options.file, error);
  });
  const client = new Client({
    connectionString: options.url,
    application_name: 'tongshang restore',
    types: typeParsers,
  });
  client.on('error', () => {});
  try {
    await client.connect().catch((error) => {
      throw unreachable(options.url, error);
    });
    await ensureEmpty(client, options.url);
    await ensureVersion(client);
    await ensureRoles(client);
    await client.query(`begin; ${textSettings}`);
    const manifest = await load(client, file, options);
    await client.query('commit');
    await client.query('analyze').catch(() => {});
    return manifest;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    // What cannot be taken back is without a reference; the reason of the failure is the one to be told.
    await options.attachments?.undo().catch(() => {});
    throw fileRefusal(options.file, asRefusal(error));
  } finally {
    await client.end();
    await file.close();
  }
}

async function ensureEmpty(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'p', 'v', 'm', 'S') limit 1`);
  const [found] = rows;
  if (found) throw refuse('RESTORE_NOT_EMPTY', { target: describeTarget(url), table: found.name });
}

/** Steps through the records in the one order they may have. */
class Steps {
  readonly #records: AsyncGenerator<BackupRecord>;
  #offset = 0;

  constructor(file: FileHandle) {
    this.#records = readRecords(file);
  }

  /** The next record, of one of these kinds; `within` says in messages where that is. */
  async next(kinds: readonly RecordKind[], within?: string): Promise<BackupRecord> {
    const { value, done } = await this.#records.next();
    if (done) {
      const place = within === undefined ? `byte ${this.#offset}` : `byte ${this.#offset}, ${within}`;
      throw refuse('BACKUP_TRUNCATED', { place });
    }
    this.#offset = value.offset;
    if (!kinds.includes(value.kind)) throw damaged(value.offset, within, 'its parts are not in their order');
    return value;
  }

  async end(): Promise<void> {
    const { value, done } = await this.#records.next();
    if (!done) throw damaged(value.offset, undefined, 'something follows its end');
  }
}

async function load(client: Client, file: FileHandle, options: RestoreOptions): Promise<BackupManifest> {
  const steps = new Steps(file);
  const header = parse<BackupHeader>(await steps.next(['H']));
  await applyMigrations(client, header);
  const summaries = await withOwnerAccess(client, () => loadTables(client, steps, header.tables, options));
  const { attachments, last } = await loadAttachments(steps, options.attachments);
  const manifest = parse<BackupManifest>(last);
  await steps.end();
  const stated = manifest.attachments ?? { files: 0, bytes: 0 };
  if (
    last.before !== manifest.sha256 ||
    !isDeepStrictEqual(manifest.tables, summaries) ||
    !isDeepStrictEqual(stated, attachments)
  ) {
    throw damaged(last.offset, undefined, 'its manifest does not fit its content');
  }
  for (const { name, lastValue, isCalled } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [name, lastValue, isCalled]);
  }
  await verify(client, manifest, options);
  return manifest;
}

/** Everything between the tables and the manifest, which is `last`. */
async function loadAttachments(
  steps: Steps,
  sink: AttachmentSink | undefined,
): Promise<{ attachments: AttachmentTotals; last: BackupRecord }> {
  let [files, bytes] = [0, 0];
  for (;;) {
    const record = await steps.next(['A', 'M']);
    if (record.kind === 'M') return { attachments: { files, bytes }, last: record };
    bytes += await readAttachment(record, (kinds, within) => steps.next(kinds, within), sink);
    files += 1;
  }
}

async function loadTables(
  client: Client,
  steps: Steps,
  tables: readonly BackupTable[],
  options: RestoreOptions,
): Promise<TableSummary[]> {
  const { down, up } = await obstacles(client);
  for (const statement of down) await client.query(statement);
  // What migrations put into tables is in the backup too, as it had become.
  if (tables.length > 0) await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  const summaries: TableSummary[] = [];
  let bytes = 0;
  for (const [done, table] of tables.entries()) {
    const summary = await loadTable(client, steps, table, (more) => {
      bytes += more;
      options.onProgress?.({ table: table.name, done, tables: tables.length, bytes });
    });
    summaries.push(summary);
  }
  for (const statement of up) await client.query(statement);
  return summaries;
}

async function verify(client: Client, manifest: BackupManifest, options: RestoreOptions): Promise<void> {
  if (options.verify === undefined) return;
  await client.query('set local role tongshang_system');
  const tx = borrowedTx(client, (options.clock ?? Temporal.Now.instant)());
  await options.verify(tx, manifest.facts);
  tx.end();
  await client.query('reset role');
}

/** Makes the tables as they were: the backup carries the migrations themselves, and so needs no program to fit. */
async function applyMigrations(client: Client, { migrations }: BackupHeader): Promise<void> {
  await client.query(migrationTable);
  for (const { module, name, checksum, sql, appliedAt } of migrations) {
    if (createHash('sha256').update(sql).digest('hex') !== checksum) {
      throw refuse('BACKUP_DAMAGED', {
        place: `migration ${module}/${name}`,
        detail: 'its text is not what was applied',
      });
    }
    await withOwnerAccess(client, () => client.query(inOneStatement(sql)));
    await client.query(
      `insert into tongshang.migration (module, name, checksum, sql, applied_at)
       values (${[module, name, checksum, sql, appliedAt].map(escapeLiteral).join(', ')})`,
    );
  }
}

async function loadTable(
  client: Client,
  steps: Steps,
  { name, columns }: BackupTable,
  onBlock: (bytes: number) => void,
): Promise<TableSummary> {
  const within = `table ${name}`;
  const start = await steps.next(['T'], within);
  if (parse<{ name: string }>(start).name !== name)
    throw damaged(start.offset, within, 'another table was announced');
  const hash = createHash('sha256');
  const stream = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
  const done = finished(stream);
  done.catch(() => {});
  let bytes = 0;
  let last: BackupRecord;
  try {
    for (;;) {
      last = await steps.next(['D', 'E'], within);
      if (last.kind === 'E') break;
      hash.update(last.content);
      bytes += last.content.length;
      await Promise.race([done, writeBlock(stream, last.content)]);
      onBlock(last.content.length);
    }
    stream.end();
    await done;
  } catch (error) {
    stream.destroy(error as Error);
    await done.catch(() => {});
    throw copyRefusal(error, name);
  }
  const summary = { name, rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
  if (!isDeepStrictEqual(parse(last), summary))
    throw damaged(last.offset, within, 'its rows do not fit their count or hash');
  return summary;
}

function writeBlock(stream: NodeJS.WritableStream, block: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(block, (error) => (error ? reject(error) : resolve()));
  });
}

/** What PostgreSQL says about a row, with its place; class 22 and 23 = the value, or the constraint it breaks. */
function copyRefusal(error: unknown, table: string): unknown {
  const { code, message, where } = error as { code?: string; message: string; where?: string };
  if (code === undefined || !/^2[23]/.test(code)) return error;
  return refuse('BACKUP_DAMAGED', { place: where ?? `table ${table}`, detail: message });
}

function parse<T>(record: BackupRecord): T {
  try {
    return JSON.parse(record.content.toString('utf8')) as T;
  } catch {
    throw damaged(record.offset);
  }
}
