import { execFile } from 'node:child_process';
import { chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { refuse } from '../refusals.ts';
import { ensureRoles } from '../roles.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makeSecret, ownFolder, type Place, readSecret, type Secret, unusable } from './place.ts';
import { failureOf } from './postmaster.ts';
import { tied } from './tie.ts';

const run = promisify(execFile);
const majorVersion = '17';

/**
 * Makes the cluster of a place unless it is there: in a folder beside it that is renamed when complete, so that an
 * interrupted start leaves nothing that looks finished.
 * Errors: DATABASE_VERSION, DATABASE_DISK_FULL, DATABASE_FOLDER_UNUSABLE, DATABASE_START_FAILED.
 */
export async function initialise(place: Place, binaries: Binaries, account: Account): Promise<Secret> {
  const version = await readFile(join(place.data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return create(place, binaries, account);
  if (version.trim() !== majorVersion) {
    throw refuse('DATABASE_VERSION', { folder: place.folder, found: version.trim(), expected: majorVersion });
  }
  await rm(passwordFileOf(place), { force: true });
  return readSecret(place).catch((error) => {
    throw unusable(place.folder, error);
  });
}

/** Where initdb reads the first password from; gone once the data is made. */
const passwordFileOf = (place: Place) => join(place.socketFolder, 'password');

async function create(place: Place, binaries: Binaries, account: Account): Promise<Secret> {
  const unfinished = `${place.data}.unfinished-${process.pid}`;
  const passwordFile = passwordFileOf(place);
  try {
    await removeUnfinished(place);
    await ownFolder(unfinished, account);
    const secret = await makeSecret(place);
    await writeFile(passwordFile, secret.postgres, { mode: 0o600 });
    if (account) await chown(passwordFile, account.uid, account.gid);
    await runInitdb(place, binaries, account, unfinished, passwordFile);
    await rename(unfinished, place.data);
    return secret;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw unusable(place.folder, error);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** What interrupted starts left; one may be written to for a moment yet by an initdb whose parent was killed. */
async function removeUnfinished(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    if (!name.startsWith('data.unfinished')) continue;
    await rm(join(place.folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function runInitdb(
  place: Place,
  binaries: Binaries,
  account: Account,
  folder: string,
  passwordFile: string,
): Promise<void> {
  const args = [
    ...['-D', folder, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--data-checksums', '--no-instructions'],
  ];
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };
  try {
    const { command, args: all } = await tied(join(binaries.folder, 'bin', 'initdb'), args);
    await run(command, all, { ...account, cwd: '/', env });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw stderr ? failureOf(stderr, place.folder) : error;
  }
}

/** The address of the database of a running place, for one of its two users. */
export function addressOf(place: Place, user: keyof Secret, secret: Secret, database: string): string {
  const host = encodeURIComponent(place.socketFolder);
  return `postgresql://${user}:${secret[user]}@localhost:5432/${database}?host=${host}`;
}

/**
 * Makes, once, the roles and the database `tongshang`, owned by a user `tongshang` who is no superuser: what works
 * here works on a server of one's own.
 */
export async function furnish(place: Place, secret: Secret): Promise<void> {
  const done = join(place.folder, 'furnished');
  if ((await stat(done).catch(() => undefined)) !== undefined) return;
  const client = new Client({ connectionString: addressOf(place, 'postgres', secret, 'postgres') });
  await client.connect();
  try {
    await ensureRoles(client);
    const { rows } = await client.query(`select from pg_roles where rolname = 'tongshang'`);
    if (rows.length === 0) {
      await client.query(`create role tongshang login password '${secret.tongshang}'`);
    }
    await client.query('grant tongshang_app, tongshang_system to tongshang with inherit false, set true');
    const { rows: databases } = await client.query(`select from pg_database where datname = 'tongshang'`);
    if (databases.length === 0) await client.query('create database tongshang owner tongshang');
  } finally {
    await client.end();
  }
  await writeFile(done, '');
}
