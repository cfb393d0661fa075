import { createHash, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { connect, type Database } from '../database.ts';
import { type MigrationFolder, migrate, migrationTable, readMigrations } from '../migrate.ts';
import { type TestServer, testServer } from './server.ts';

export type TestDatabase = {
  readonly database: Database;
  /** Address of this database as its owner; a further `connect` or `migrate` may use it. */
  readonly url: string;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type TestDatabaseOptions = {
  /** Default: the system's clock. */
  readonly clock?: () => Temporal.Instant;
  readonly connectionsMax?: number;
};

/** Number of the advisory lock under which a template is made. */
const lock = 0x74657374;

/**
 * A fresh database with these migrations applied, for one test file. Databases are copied from a template that is
 * made once per set of migrations, so a file costs a fraction of a second. Close it in `afterAll`.
 *
 * @example
 * let t: TestDatabase;
 * beforeAll(async () => { t = await testDatabase([{ module: 'trade', folder: migrations }]); });
 * afterAll(() => t.close());
 */
export async function testDatabase(
  folders: readonly MigrationFolder[],
  options: TestDatabaseOptions = {},
): Promise<TestDatabase> {
  const server = await testServer();
  const template = await ensureTemplate(server, folders);
  const name = `test_${Date.now()}_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server, (admin) => createDatabase(admin, server, name, template));
  const url = inDatabase(server.ownerUrl, name);
  const database = await connect({
    url,
    connectionsMax: options.connectionsMax ?? 5,
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const close = async () => {
    await database.close();
    await administer(server, (admin) => admin.query(`drop database if exists "${name}" with (force)`));
  };
  return { database, url, close, [Symbol.asyncDispose]: close };
}

/** An empty database, for tests of migrations and of restoring. */
export async function emptyDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await testServer();
  const name = `test_${Date.now()}_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server, (admin) => createDatabase(admin, server, name, 'template0'));
  return {
    url: inDatabase(server.ownerUrl, name),
    async close() {
      await administer(server, (admin) => admin.query(`drop database if exists "${name}" with (force)`));
    },
  };
}

async function ensureTemplate(server: TestServer, folders: readonly MigrationFolder[]): Promise<string> {
  const migrations = await readMigrations(folders);
  const files = migrations.map(({ module, name, checksum }) => `${module}/${name} ${checksum}`).join('\n');
  const template = `template_${createHash('sha256')
    .update(ownerOf(server) + migrationTable + files)
    .digest('hex')
    .slice(0, 16)}`;
  await administer(server, async (admin) => {
    if (await exists(admin, template)) return;
    await admin.query('select pg_advisory_lock($1)', [lock]);
    if (await exists(admin, template)) return;
    const unfinished = `${template}_unfinished`;
    await admin.query(`drop database if exists "${unfinished}" with (force)`);
    await createDatabase(admin, server, unfinished, 'template0');
    await migrate(inDatabase(server.ownerUrl, unfinished), folders);
    await admin.query(`alter database "${unfinished}" rename to "${template}"`);
  });
  return template;
}

async function exists(admin: Client, name: string): Promise<boolean> {
  return (await admin.query('select from pg_database where datname = $1', [name])).rows.length > 0;
}

async function createDatabase(
  admin: Client,
  server: TestServer,
  name: string,
  template: string,
): Promise<void> {
  const owner = escapeIdentifier(ownerOf(server));
  await admin.query(`create database "${name}" template "${template}" owner ${owner}`);
}

function ownerOf({ ownerUrl }: TestServer): string {
  return decodeURIComponent(new URL(ownerUrl).username);
}

async function administer<T>(server: TestServer, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server.adminUrl });
  admin.on('error', () => {});
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
