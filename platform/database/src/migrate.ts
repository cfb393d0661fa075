import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { Client, type DatabaseError, escapeLiteral } from 'pg';
import { assertUrl, unreachable } from './address.ts';
import { asRefusal, codeOf, DISK_FULL } from './failures.ts';
import { withOwnerAccess } from './owner-access.ts';
import { refuse } from './refusals.ts';
import { ensureRoles, ensureVersion } from './roles.ts';

/** The migrations of one module: files `0001-name.sql` in a folder. */
export type MigrationFolder = { readonly module: string; readonly folder: URL };

type MigrationReport = {
  /** `module/0001-name`, those applied now, in order. */
  readonly applied: readonly string[];
  /** How many the database has in all, of these modules. */
  readonly total: number;
};

type Migration = {
  readonly module: string;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** Statements that must return true once it has been applied. */
  readonly checks: readonly string[];
};

/** The record of what has been applied, in order, with its text: a backup carries that and needs no program to fit. */
export const migrationTable = `
  create schema if not exists tongshang;
  create table if not exists tongshang.migration (
    position int generated always as identity, module text, name text, checksum text not null, sql text not null,
    applied_at timestamptz not null default now(), primary key (module, name));
  grant usage on schema tongshang to tongshang_system;
  grant select on tongshang.migration to tongshang_system;`;

/** Number of the advisory lock that one migrating program holds: two servers may start at once. */
const lock = 0x746f6e67;

const own: MigrationFolder = { module: 'access', folder: new URL('../migrations/', import.meta.url) };

/**
 * Brings a database to the state of these modules: every file not yet applied, in the order given and by number, each
 * in its own transaction together with its checks. Runs as the user of the address, who owns the tables.
 *
 * Errors: DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_ROLES_MISSING, DATABASE_TOO_OLD,
 * MIGRATION_NAME_INVALID, MIGRATION_UNCHECKED, MIGRATION_CHANGED, MIGRATION_MISSING, MIGRATION_OUT_OF_ORDER, MIGRATION_FAILED,
 * MIGRATION_CHECK_FAILED, DATABASE_FULL. After the last three, the files before the failed one stay applied.
 */
export async function migrate(url: string, folders: readonly MigrationFolder[]): Promise<MigrationReport> {
  assertUrl(url);
  const migrations = await readMigrations(folders);
  const client = new Client({ connectionString: url, application_name: 'tongshang migrate' });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, error);
  }
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await apply(client, migrations, new Set(folders.map(({ module }) => module).concat(own.module)));
  } finally {
    await client.end();
  }
}

/** The files of the modules and of `access`, which comes first, read and parsed. */
export async function readMigrations(folders: readonly MigrationFolder[]): Promise<Migration[]> {
  const perModule = await Promise.all([own, ...folders].map(readModule));
  return perModule.flat();
}

async function readModule({ module, folder }: MigrationFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  return Promise.all(
    files.map(async (file) => {
      const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
      if (number === undefined || numbers.has(number)) {
        throw refuse('MIGRATION_NAME_INVALID', { migration: `${module}/${file}` });
      }
      numbers.add(number);
      const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
      const name = file.slice(0, -'.sql'.length);
      const checks = [...sql.matchAll(/^-- check: (.+)$/gm)].map((match) => (match[1] as string).trim());
      if (checks.length === 0) throw refuse('MIGRATION_UNCHECKED', { migration: `${module}/${name}` });
      return { module, name, sql, checksum: createHash('sha256').update(sql).digest('hex'), checks };
    }),
  );
}

async function apply(
  client: Client,
  migrations: readonly Migration[],
  modules: ReadonlySet<string>,
): Promise<MigrationReport> {
  await ensureVersion(client);
  await ensureRoles(client);
  await client.query(migrationTable);
  const done = await client.query<{ module: string; name: string; checksum: string }>(
    'select module, name, checksum from tongshang.migration order by module, name',
  );
  const pending = missing(
    migrations,
    done.rows.filter(({ module }) => modules.has(module)),
  );
  for (const migration of pending) await applyOne(client, migration);
  return { applied: pending.map(({ module, name }) => `${module}/${name}`), total: migrations.length };
}

/** What is to be applied, after making sure that what has been applied is what the files say. */
function missing(
  migrations: readonly Migration[],
  done: readonly { module: string; name: string; checksum: string }[],
): Migration[] {
  for (const { module, name, checksum } of done) {
    const file = migrations.find((migration) => migration.module === module && migration.name === name);
    if (file === undefined) throw refuse('MIGRATION_MISSING', { migration: `${module}/${name}` });
    if (file.checksum !== checksum) throw refuse('MIGRATION_CHANGED', { migration: `${module}/${name}` });
  }
  return migrations.filter(({ module, name }) => {
    if (done.some((row) => row.module === module && row.name === name)) return false;
    const later = done.findLast((row) => row.module === module && row.name > name);
    if (later === undefined) return true;
    throw refuse('MIGRATION_OUT_OF_ORDER', {
      migration: `${module}/${name}`,
      applied: `${module}/${later.name}`,
    });
  });
}

async function applyOne(client: Client, { module, name, sql, checksum, checks }: Migration): Promise<void> {
  const migration = `${module}/${name}`;
  await client.query('begin');
  try {
    await withOwnerAccess(client, () => run(client, migration, inOneStatement(sql)));
    for (const check of checks) {
      const rows = await run(client, migration, check);
      const first = rows[0];
      const holds = rows.length === 1 && first !== undefined && Object.values(first)[0] === true;
      if (!holds) throw refuse('MIGRATION_CHECK_FAILED', { migration, check });
    }
    await client.query(
      'insert into tongshang.migration (module, name, checksum, sql) values ($1, $2, $3, $4)',
      [module, name, checksum, sql],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** As a string executed inside one statement, because there a `commit` in the file is an error. */
export function inOneStatement(sql: string): string {
  return `do ${escapeLiteral(`begin execute ${escapeLiteral(sql)}; end`)}`;
}

/** Runs SQL of a migration; PostgreSQL's complaint becomes one line with the line of the file. */
async function run(client: Client, migration: string, sql: string): Promise<Record<string, unknown>[]> {
  try {
    return (await client.query(sql)).rows;
  } catch (error) {
    if (codeOf(error) === DISK_FULL) throw asRefusal(error);
    const { message, internalPosition, internalQuery } = error as Partial<DatabaseError>;
    const before = internalQuery?.slice(0, Number(internalPosition ?? 0));
    const line = internalPosition && before ? ` (line ${before.split('\n').length})` : '';
    const plain = /^EXECUTE of transaction commands/.test(message ?? '')
      ? 'it begins or ends a transaction, and every migration is in one already'
      : `${message}${line}`;
    const refusal = refuse('MIGRATION_FAILED', { migration, detail: plain });
    refusal.cause = error;
    throw refusal;
  }
}
