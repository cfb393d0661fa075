import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { DISK_FULL } from '../failures.ts';
import { refuse } from '../refusals.ts';
import { type Account, barrier } from './account.ts';

/** Where Tongshang keeps its data: TONGSHANG_HOME, by default `~/.tongshang`. Absolute. */
export function tongshangHome(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.TONGSHANG_HOME || join(homedir(), '.tongshang'));
}

/** The folders and files of one embedded server. */
export type Place = {
  /** Holds all of the below; ours. */
  readonly folder: string;
  /** The cluster; belongs to the account PostgreSQL runs as. */
  readonly data: string;
  /** The Unix socket's folder. */
  readonly socketFolder: string;
  readonly log: string;
  /** Passwords, mode 0600, ours. */
  readonly secret: string;
  /** Which process of ours runs it. */
  readonly owner: string;
};

/** Longest path of a Unix socket on every system we know: 103 bytes on macOS, 107 on Linux. */
const socketPathMax = 103;
const socketName = '.s.PGSQL.5432.lock';

/**
 * Finds, and makes, the place of the server of `home`. It is `home/postgres`, unless PostgreSQL has to run as another
 * user who cannot get there (home under /root): then it lies under /var/lib/tongshang, and `home/postgres.location`
 * says so from then on. Errors: DATABASE_FOLDER_UNUSABLE.
 */
export async function openPlace(home: string, account: Account): Promise<Place> {
  try {
    await mkdir(home, { recursive: true, mode: 0o711 });
    const folder = await locate(home, account);
    await mkdir(folder, { recursive: true, mode: account ? 0o711 : 0o700 });
    if (account) await chmod(folder, 0o711);
    const socketFolder = await openSocketFolder(folder, account);
    return {
      folder,
      data: join(folder, 'data'),
      socketFolder,
      log: join(folder, 'log'),
      secret: join(folder, 'secret.json'),
      owner: join(folder, 'owner'),
    };
  } catch (error) {
    throw unusable(home, error);
  }
}

async function locate(home: string, account: Account): Promise<string> {
  const note = join(home, 'postgres.location');
  const noted = await readFile(note, 'utf8').catch(() => undefined);
  if (noted !== undefined) return noted.trim();
  const usual = join(home, 'postgres');
  if (account === undefined) return usual;
  const closed = await barrier(home, account);
  if (closed === undefined) return usual;
  if (
    closed === home &&
    (await stat(home)).uid === 0 &&
    (await barrier(resolve(home, '..'), account)) === undefined
  ) {
    // Passing through is enough for PostgreSQL; listing the folder stays ours.
    await chmod(home, 0o711);
    return usual;
  }
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 8);
  const elsewhere = join('/var/lib/tongshang', `${basename(home).replace(/^\./, '')}-${mark}`);
  await mkdir('/var/lib/tongshang', { recursive: true, mode: 0o711 });
  await writeFile(note, `${elsewhere}\n`);
  return elsewhere;
}

async function openSocketFolder(folder: string, account: Account): Promise<string> {
  const near = join(folder, 'run');
  const fits = Buffer.byteLength(join(near, socketName)) <= socketPathMax;
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const chosen = fits ? near : join(tmpdir(), `tongshang-${process.getuid?.() ?? 0}-${mark}`);
  await ownFolder(chosen, account);
  return chosen;
}

/** A folder of PostgreSQL's account alone. In a folder that everyone may write to, another's is not accepted. */
export async function ownFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: { code?: string }) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const ours = process.getuid?.() ?? 0;
  if (!found.isDirectory() || (found.uid !== ours && found.uid !== account?.uid)) {
    throw refuse('DATABASE_FOLDER_UNUSABLE', { folder, detail: 'it belongs to someone else' });
  }
  if (account && found.uid !== account.uid) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

/** The passwords of a cluster, made once. */
export type Secret = { readonly postgres: string; readonly tongshang: string };

export async function readSecret(place: Place): Promise<Secret> {
  return JSON.parse(await readFile(place.secret, 'utf8'));
}

export async function makeSecret(place: Place): Promise<Secret> {
  const secret = {
    postgres: randomBytes(24).toString('base64url'),
    tongshang: randomBytes(24).toString('base64url'),
  };
  await writeFile(place.secret, JSON.stringify(secret), { mode: 0o600 });
  return secret;
}

/** The refusal for a folder that cannot be used, by the operating system's reason. */
export function unusable(folder: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === DISK_FULL)
    return refuse('DATABASE_DISK_FULL', { folder });
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    const refusal = refuse('DATABASE_FOLDER_UNUSABLE', { folder, detail: message ?? String(error) });
    refusal.cause = error;
    return refusal;
  }
  return error;
}
