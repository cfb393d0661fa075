import { mkdir, readFile } from 'node:fs/promises';
import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/** @throws CLI_FILE_MISSING, CLI_FILE_IS_FOLDER, CLI_FILE_UNREADABLE, naming the file */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw refuse('CLI_FILE_MISSING', { path });
    if (reason === 'EISDIR') throw refuse('CLI_FILE_IS_FOLDER', { path });
    throw refuse('CLI_FILE_UNREADABLE', { path, reason });
  }
}

/** @throws CLI_FILE_UNWRITABLE naming the folder */
export async function makeFolder(path: string): Promise<void> {
  await writing(path, () => mkdir(path, { recursive: true }));
}

/** What cannot be written is refused, whatever the reason: no permission, no room. @throws CLI_FILE_UNWRITABLE */
export async function writing<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw refuse('CLI_FILE_UNWRITABLE', { path, reason: reasonOf(error) });
  }
}

/** What is refused while a file is looked into names the file before the place in it. */
export function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const place = error.place ? `${path}, ${error.place}` : path;
    throw new Refusal(error.code, error.params, place, error.all);
  }
}
