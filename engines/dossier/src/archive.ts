import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipSync, zipSync } from 'fflate';
import { locateDamage } from './locate-damage.ts';
import { refuse } from './refusals.ts';

/** Largest archive read, in bytes. A dossier of a hundred documents in two languages stays well below. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
const MAX_CONTENT_BYTES = 256 * 1024 * 1024;
const MAX_PARTS = 5_000;

/** End of central directory record without its comment (PKWARE APPNOTE 4.3.16). */
const END_RECORD_BYTES = 22;
const SEAL_PREFIX = 'tongshang-seal sha256:';
const SEAL_BYTES = SEAL_PREFIX.length + 64;
const EPOCH = '1980-01-01T00:00:00';

export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Packs parts into a ZIP whose archive comment seals every byte before it, so that damage anywhere, metadata
 * included, shows. The seal finds accidents; against forgery stand the proofs inside. Same parts, same bytes.
 */
export function sealArchive(parts: Parts): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  // Local wall time, because ZIP stores no zone: the same bytes on every machine.
  const zip = zipSync(Object.fromEntries(ordered), { level: 6, mtime: EPOCH });
  const archive = new Uint8Array(zip.length + SEAL_BYTES);
  archive.set(zip);
  new DataView(archive.buffer).setUint16(zip.length - 2, SEAL_BYTES, true);
  const digest = bytesToHex(sha256(archive.subarray(0, zip.length)));
  archive.set(new TextEncoder().encode(SEAL_PREFIX + digest), zip.length);
  return archive;
}

/**
 * Checks the seal and unpacks. What was changed, the refusal's place says.
 * @throws DOSSIER_NOT_A_DOSSIER, DOSSIER_TRUNCATED, DOSSIER_DAMAGED, DOSSIER_TOO_LARGE
 */
export function openArchive(archive: Uint8Array): Parts {
  if (archive.length > MAX_ARCHIVE_BYTES) throw refuse('DOSSIER_TOO_LARGE', { limit: '64 MiB' });
  if (!startsAsZip(archive)) throw refuse('DOSSIER_NOT_A_DOSSIER');
  checkSeal(archive);
  let contentBytes = 0;
  let count = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        // Of two parts of one name, one reader takes the first and another the last.
        if (names.has(name)) throw refuse('DOSSIER_DAMAGED', {}, name);
        names.add(name);
        contentBytes += originalSize;
        count += 1;
        if (contentBytes > MAX_CONTENT_BYTES || count > MAX_PARTS) {
          throw refuse('DOSSIER_TOO_LARGE', { limit: '256 MiB' });
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw refuse('DOSSIER_NOT_A_DOSSIER');
  }
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function checkSeal(archive: Uint8Array): void {
  const sealAt = archive.length - SEAL_BYTES;
  if (sealAt < END_RECORD_BYTES) throw refuse('DOSSIER_TRUNCATED');
  const seal = String.fromCharCode(...archive.subarray(sealAt));
  if (!seal.startsWith(SEAL_PREFIX)) throw refuse('DOSSIER_TRUNCATED');
  const sealed = seal.slice(SEAL_PREFIX.length);
  const zip = archive.subarray(0, sealAt);
  if (bytesToHex(sha256(zip)) === sealed) return;
  throw refuse('DOSSIER_DAMAGED', {}, locateDamage(zip, MAX_CONTENT_BYTES));
}
