import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  formatSecretKey,
  type NoteSigner,
  noteSigner,
  parseSecretKey,
  type SignatureType,
} from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { nativeEd25519 } from './native-ed25519.ts';
import { refuse } from './refusals.ts';
import { replaceFile } from './witness-store.ts';

/**
 * The secret key in a file, readable by its owner only; made, with fresh random bytes, when there is none.
 * An existing file keeps its name and key: `name` is for a new one. Refuses `KEY_FILE_BROKEN`.
 */
export async function loadOrCreateKey(
  file: string,
  { name, type }: { readonly name: string; readonly type: SignatureType },
): Promise<NoteSigner> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw refuse('KEY_FILE_BROKEN', { file, reason: error.code ?? error.message });
  });
  if (text === undefined) {
    const seed = randomBytes(32);
    const signer = noteSigner(name, type, seed, nativeEd25519);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await replaceFile(dirname(file), file, `${formatSecretKey(signer, seed)}\n`);
    return signer;
  }
  try {
    const signer = parseSecretKey(text.trim(), nativeEd25519);
    if (signer.key.type !== type)
      throw refuse('KEY_FILE_BROKEN', { file, reason: 'a key of the other type' });
    return signer;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'KEY_FILE_BROKEN') throw error;
    throw refuse('KEY_FILE_BROKEN', { file, reason: error instanceof Refusal ? error.code : 'unreadable' });
  }
}
