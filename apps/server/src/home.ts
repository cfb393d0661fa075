import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse } from './refusals.ts';
import type { Settings } from './settings.ts';

const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS'];
const NO_FOLDER = ['EEXIST', 'ENOTDIR'];

/**
 * The folder for data and keys, made when there is none.
 * @throws SERVER_HOME_FORBIDDEN, SERVER_HOME_NO_FOLDER, SERVER_HOME_FULL, SERVER_HOME_UNUSABLE
 */
export async function makeHome(home: string): Promise<void> {
  await makeFolder(home).catch((error: NodeJS.ErrnoException) => {
    const { code = '', message } = error;
    if (FORBIDDEN.includes(code)) throw refuse('SERVER_HOME_FORBIDDEN', { home });
    if (NO_FOLDER.includes(code)) throw refuse('SERVER_HOME_NO_FOLDER', { home });
    if (code === 'ENOSPC' || code === 'EDQUOT') throw refuse('SERVER_HOME_FULL', { home });
    throw refuse('SERVER_HOME_UNUSABLE', { home, reason: code || message });
  });
}

/** One level after the other: `recursive` never ends where the system denies that a parent exists (/proc). */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder, { mode: 0o700 }).catch(async (error: NodeJS.ErrnoException) => {
    const isThere = error.code === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThere) throw error;
  });
}

/**
 * Data that is there needs the keys it was written with: new ones would open nothing of it and sign another log.
 * @throws SERVER_KEY_MISSING naming the file
 */
export async function needKeyFiles({ home }: Settings, env: NodeJS.ProcessEnv): Promise<void> {
  const needed = env.TONGSHANG_MASTER_KEY ? ['log.key'] : ['log.key', 'master.key'];
  for (const name of needed) {
    const file = join(home, name);
    const found = await stat(file).catch(() => undefined);
    if (!found) throw refuse('SERVER_KEY_MISSING', { file });
  }
}
