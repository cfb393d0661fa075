import { invariant } from '@tongshang/refusal';
import { PATHS } from './content.ts';
import { locateDamage } from './locate-damage.ts';
import { refuse } from './refusals.ts';
import {
  digestOf,
  excerptComment,
  readSeal,
  SEAL_BYTES_MAX,
  type Seal,
  sealLength,
  sealText,
} from './seal.ts';
import { END_BYTES, endRecordAt, endsIn, equal, type Parts, readZip, writeZip } from './zip.ts';

export type { Parts } from './zip.ts';

/** Largest archive read, in bytes. A dossier of a hundred documents in two languages stays well below. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** What the parts of format 1, which are compressed, may unpack to. */
const LIMITS = { bytes: 256 * 1024 * 1024, parts: 5_000 };

/** An archive that lacks its seal: its last bytes are kept free for it. */
export interface UnsealedArchive {
  readonly archive: Uint8Array;
  /** What the log's key has to sign. */
  readonly toSign: string;
}

/** An archive taken apart, with its seal, whose signature is not checked yet. */
interface OpenedArchive {
  readonly parts: Parts;
  readonly seal: Seal;
}

/** Packs parts, and leaves room for the seal of this log. Same parts, same bytes. */
export function layOutArchive(parts: Parts, origin: string): UnsealedArchive {
  const zip = writeZip(parts);
  const listed = parts.get(PATHS.inventory);
  const length = sealLength(origin, listed !== undefined);
  const archive = new Uint8Array(zip.length + length);
  archive.set(zip);
  new DataView(archive.buffer).setUint16(zip.length - 2, length, true);
  return {
    archive,
    toSign: sealText(origin, digestOf(archive.subarray(0, zip.length)), listed && digestOf(listed)),
  };
}

/** Lays out what is left of a dossier, under the seal of the file that was handed out. */
export function layOutExcerpt(parts: Parts, seal: Seal): Uint8Array {
  const zip = writeZip(parts);
  const length = new TextEncoder().encode(excerptComment('0'.repeat(64), seal.text)).length;
  new DataView(zip.buffer, zip.byteOffset).setUint16(zip.length - 2, length, true);
  const comment = new TextEncoder().encode(excerptComment(digestOf(zip), seal.text));
  const archive = new Uint8Array(zip.length + length);
  archive.set(zip);
  archive.set(comment, zip.length);
  return archive;
}

/** Puts the signed seal into the room that was left for it. */
export function sealArchive(archive: Uint8Array, signedNote: string): Uint8Array {
  const seal = new TextEncoder().encode(signedNote);
  const at = archive.length - seal.length;
  const room = new DataView(archive.buffer, archive.byteOffset).getUint16(at - 2, true);
  invariant(room === seal.length, 'the seal is as long as was reckoned');
  archive.set(seal, at);
  return archive;
}

/**
 * Checks the hash in the seal and unpacks, strictly: every byte belongs to a part, a header or the seal. What is wrong, the refusal's
 * place says. Format 2 has one archive for the same parts: this must be it.
 * @throws DOSSIER_NOT_A_DOSSIER, DOSSIER_TRUNCATED, DOSSIER_GOES_ON, DOSSIER_DAMAGED, DOSSIER_TOO_LARGE, and what `readZip` refuses
 */
export function openArchive(archive: Uint8Array): OpenedArchive {
  if (archive.length > MAX_ARCHIVE_BYTES) throw refuse('DOSSIER_TOO_LARGE', { limit: '64 MiB' });
  if (!startsAsZip(archive)) throw refuse('DOSSIER_NOT_A_DOSSIER');
  const endAt = endRecordAt(archive, SEAL_BYTES_MAX);
  const seal = endAt === undefined ? undefined : readSeal(archive.subarray(endAt + END_BYTES));
  if (endAt === undefined || !seal) throw refuse(goesOn(archive) ? 'DOSSIER_GOES_ON' : 'DOSSIER_TRUNCATED');
  const zip = archive.subarray(0, endAt + END_BYTES);
  if (digestOf(zip) !== seal.sha256) throw refuse('DOSSIER_DAMAGED', {}, locateDamage(zip, LIMITS.bytes));
  const parts = readZip(archive, endAt, LIMITS);
  if (seal.format === 2 && !equal(writeZip(parts).subarray(0, -2), zip.subarray(0, -2)))
    throw refuse('DOSSIER_ARCHIVE_UNSOUND', {}, 'archive frame');
  return { parts, seal };
}

/** Whether somewhere in it an archive ends with its whole seal, and more follows. */
function goesOn(archive: Uint8Array): boolean {
  return endsIn(archive).some(({ from, to }) => readSeal(archive.subarray(from, to)) !== undefined);
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
