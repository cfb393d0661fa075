import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from './refusals.ts';

type Keys = readonly [Uint8Array, ...Uint8Array[]];

/**
 * The master keys: from `TONGSHANG_MASTER_KEY` (the first seals, the others still open), else from the file
 * `master.key` in the home folder, which is made, readable by its owner alone, when there is none.
 * Losing the key loses the organisations' signing keys: back it up apart from the database.
 *
 * Errors: MASTER_KEY_INVALID, MASTER_KEY_EXPOSED.
 */
export async function loadMasterKeys(options: {
  /** Value of TONGSHANG_MASTER_KEY. */
  readonly fromEnvironment: string | undefined;
  /** TONGSHANG_HOME. */
  readonly home: string;
}): Promise<Keys> {
  const { fromEnvironment, home } = options;
  if (fromEnvironment !== undefined && fromEnvironment.trim() !== '') {
    return parseKeys(fromEnvironment, 'TONGSHANG_MASTER_KEY');
  }
  const file = join(home, 'master.key');
  return parseKeys((await readKeyFile(file)) ?? (await makeKeyFile(home, file)), file);
}

async function readKeyFile(file: string): Promise<string | undefined> {
  const status = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (status === undefined) return undefined;
  if (process.platform !== 'win32' && (status.mode & 0o077) !== 0)
    throw refuse('MASTER_KEY_EXPOSED', { file });
  return readFile(file, 'utf8');
}

/** Written whole under another name, then linked: of two servers that start at once, one makes it, both read it. */
async function makeKeyFile(home: string, file: string): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(unfinished);
  return readFile(file, 'utf8');
}

function parseKeys(text: string, source: string): Keys {
  const [first, ...others] = text.split(',').map((key) => parseKey(key, source));
  if (first === undefined) throw refuse('MASTER_KEY_INVALID', { source });
  return [first, ...others];
}

function parseKey(text: string, source: string): Uint8Array {
  const trimmed = text.trim();
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : Buffer.from(trimmed, 'base64url');
  const isWritten = /^[0-9a-f]{64}$/i.test(trimmed) || /^[\w+/-]{43}=?$/.test(trimmed);
  if (!isWritten || bytes.length !== 32) throw refuse('MASTER_KEY_INVALID', { source });
  return bytes;
}
