import { readFile } from 'node:fs/promises';
import { refuse } from './refusals.ts';

/** @throws CLI_FILE_UNREADABLE naming the file */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw refuse('CLI_FILE_UNREADABLE', { path, reason });
  }
}
