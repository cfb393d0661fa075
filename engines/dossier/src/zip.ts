import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { refuse } from './refusals.ts';

/** PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
export const END_BYTES = 22;

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, 00:00: ZIP stores no zone, and packing has no clock. */
const DOS_DATE = 0x21;

/** A path that is the same on every system: no `..`, nothing hidden, no drive, nothing that is not printed. */
const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const MAX_PATH = 200;

export type Parts = ReadonlyMap<string, Uint8Array>;

interface ZipLimits {
  /** Of all parts together, unpacked. */
  readonly bytes: number;
  readonly parts: number;
}

const ascii = new TextDecoder('latin1');
const encoder = new TextEncoder();

/**
 * Writes parts as a ZIP without compression, in the order of their paths, up to its comment, whose length is left zero: the one
 * file that these parts make.
 */
export function writeZip(parts: Parts): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = ordered.map(([path, bytes]) => ({ path: encoder.encode(path), bytes, crc: crc32(bytes) }));
  const size = named.reduce((sum, { path, bytes }) => sum + LOCAL_BYTES + path.length + bytes.length, 0);
  const directory = named.reduce((sum, { path }) => sum + CENTRAL_BYTES + path.length, 0);
  const zip = new Uint8Array(size + directory + END_BYTES);
  const view = new DataView(zip.buffer);
  let at = 0;
  let entry = size;
  for (const { path, bytes, crc } of named) {
    view.setUint32(entry, CENTRAL, true);
    view.setUint16(entry + 4, VERSION, true);
    writeHeader(view, entry + 6, { crc, size: bytes.length, path: path.length });
    view.setUint32(entry + 42, at, true);
    zip.set(path, entry + CENTRAL_BYTES);
    entry += CENTRAL_BYTES + path.length;
    view.setUint32(at, LOCAL, true);
    writeHeader(view, at + 4, { crc, size: bytes.length, path: path.length });
    zip.set(path, at + LOCAL_BYTES);
    zip.set(bytes, at + LOCAL_BYTES + path.length);
    at += LOCAL_BYTES + path.length + bytes.length;
  }
  view.setUint32(entry, END, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, size, true);
  return zip;
}

/** What both headers of a part have, in this order: version, flags, method, time, date, checksum, sizes, length of its path. */
function writeHeader(view: DataView, at: number, part: { crc: number; size: number; path: number }): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.size, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.path, true);
}

/** Where the end record of a ZIP begins whose comment, without control characters, ends with the file; undefined without one. */
export function endRecordAt(zip: Uint8Array, commentMax: number): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - commentMax); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    return view.getUint16(at + 20, true) === zip.length - at - END_BYTES ? at : undefined;
  }
  return undefined;
}

/** Where the comments stand of all that may be the end of an archive before the end of the file, the last first; at most a few. */
export function endsIn(zip: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found: { from: number; to: number }[] = [];
  for (let at = zip.length - END_BYTES; at >= 0 && found.length < ENDS_MAX; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const from = at + END_BYTES;
    const to = from + view.getUint16(from - 2, true);
    if (to < zip.length) found.push({ from, to });
  }
  return found;
}

/** Signatures of an end that are looked at: what was added may hold archives of its own. */
const ENDS_MAX = 8;

/**
 * Reads a ZIP strictly: parts lie one after the other from the first byte, in the order of the directory, which follows at once,
 * and the end record after it; both headers of a part say the same; nothing is encrypted, commented, extended or hidden.
 * @param endAt where the end record begins.
 * @throws DOSSIER_ARCHIVE_UNSOUND, DOSSIER_BYTES_BETWEEN, DOSSIER_HEADERS_DIFFER, DOSSIER_PATH_UNSAFE, DOSSIER_PART_TWICE,
 *   DOSSIER_DAMAGED, DOSSIER_TOO_LARGE
 */
export function readZip(zip: Uint8Array, endAt: number, limits: ZipLimits): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const count = view.getUint16(endAt + 10, true);
  const directoryAt = view.getUint32(endAt + 16, true);
  const isWhole = view.getUint32(endAt + 4, true) === 0 && view.getUint16(endAt + 8, true) === count;
  if (!isWhole) throw refuse('DOSSIER_ARCHIVE_UNSOUND', {}, FRAME);
  if (directoryAt + view.getUint32(endAt + 12, true) !== endAt)
    throw refuse('DOSSIER_BYTES_BETWEEN', {}, FRAME);
  if (count > limits.parts) throw refuse('DOSSIER_TOO_LARGE', { limit: `${limits.parts} parts` });
  const parts = new Map<string, Uint8Array>();
  let [entry, at, left] = [directoryAt, 0, limits.bytes];
  for (let index = 0; index < count; index += 1) {
    const part = headersOf(zip, view, { entry, at, directoryAt, endAt });
    if (parts.has(part.path)) throw refuse('DOSSIER_PART_TWICE', {}, part.path);
    left -= part.size;
    if (left < 0) throw refuse('DOSSIER_TOO_LARGE', { limit: `${limits.bytes / 2 ** 20} MiB` });
    parts.set(part.path, unpack(zip, part));
    entry = part.nextEntry;
    at = part.end;
  }
  if (entry !== endAt || at !== directoryAt) throw refuse('DOSSIER_BYTES_BETWEEN', {}, FRAME);
  return parts;
}

const FRAME = 'archive frame';

interface ZipPart {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly from: number;
  readonly end: number;
  readonly nextEntry: number;
}

interface Cursor {
  readonly entry: number;
  readonly at: number;
  readonly directoryAt: number;
  readonly endAt: number;
}

function headersOf(zip: Uint8Array, view: DataView, { entry, at, directoryAt, endAt }: Cursor): ZipPart {
  if (entry + CENTRAL_BYTES > endAt || view.getUint32(entry, true) !== CENTRAL)
    throw refuse('DOSSIER_BYTES_BETWEEN', {}, FRAME);
  const pathBytes = view.getUint16(entry + 28, true);
  const path = ascii.decode(zip.subarray(entry + CENTRAL_BYTES, entry + CENTRAL_BYTES + pathBytes));
  if (pathBytes > MAX_PATH || !SAFE_PATH.test(path)) throw refuse('DOSSIER_PATH_UNSAFE', {}, printable(path));
  // Extra fields, a comment, a disk, attributes: lengths and values that are all zero.
  for (let zero = entry + 30; zero < entry + 42; zero += 1) {
    if (zip[zero] !== 0) throw refuse('DOSSIER_ARCHIVE_UNSOUND', {}, path);
  }
  const [flags, method] = [view.getUint16(entry + 8, true), view.getUint16(entry + 10, true)];
  if (flags !== 0 || (method !== STORED && method !== DEFLATED))
    throw refuse('DOSSIER_ARCHIVE_UNSOUND', {}, path);
  const nextEntry = entry + CENTRAL_BYTES + pathBytes;
  if (view.getUint32(entry + 42, true) !== at) throw refuse('DOSSIER_BYTES_BETWEEN', {}, path);
  const from = at + LOCAL_BYTES + pathBytes;
  const end = from + view.getUint32(entry + 20, true);
  const isSame =
    end <= directoryAt &&
    view.getUint32(at, true) === LOCAL &&
    equal(zip.subarray(at + 4, at + 28), zip.subarray(entry + 6, entry + 30)) &&
    view.getUint16(at + 28, true) === 0 &&
    equal(zip.subarray(at + LOCAL_BYTES, from), zip.subarray(entry + CENTRAL_BYTES, nextEntry));
  if (!isSame) throw refuse('DOSSIER_HEADERS_DIFFER', {}, path);
  const [crc, size] = [view.getUint32(entry + 16, true), view.getUint32(entry + 24, true)];
  return { path, method, crc, size, from, end, nextEntry };
}

function unpack(zip: Uint8Array, { path, method, crc, size, from, end }: ZipPart): Uint8Array {
  const packed = zip.subarray(from, end);
  const bytes = method === STORED ? packed.slice() : inflate(packed, size);
  if (bytes?.length !== size || crc32(bytes) !== crc) throw refuse('DOSSIER_DAMAGED', {}, path);
  return bytes;
}

/** Exactly so many bytes, and nothing behind the stream's end; undefined otherwise. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return isWholeWithout(packed, size) ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** Whether the stream ends before its last byte. */
function isWholeWithout(packed: Uint8Array, size: number): boolean {
  try {
    inflateSync(packed.subarray(0, -1), { out: new Uint8Array(size + 1) });
    return true;
  } catch {
    return false;
  }
}

/** A path that is not a safe one, as it can be shown. */
export function printable(path: string): string {
  return path.replace(/[^\x20-\x7e]/g, '?').slice(0, MAX_PATH);
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
