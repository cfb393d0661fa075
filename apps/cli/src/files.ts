import { mkdir, readFile } from 'node:fs/promises';
import { refuse } from './refusals.ts';

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/** @throws CLI_FILE_UNREADABLE naming the file */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw refuse('CLI_FILE_UNREADABLE', { path, reason: reasonOf(error) });
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
