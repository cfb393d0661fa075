import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP, as its central directory has it. */
export type ZipEntry = {
  /** Its bytes as Latin-1: to be compared, not shown. */
  readonly name: string;
  readonly isStored: boolean;
  /** As it is packed. */
  readonly data: Buffer;
};

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_LENGTH = 22;
/** A workbook of a thousand sheets has some thousands of parts. */
const ENTRIES_MAX = 10_000;
/** A data descriptor behind a file: with or without its signature, of 32 or 64 bits (APPNOTE 6.3.10, 4.3.9). */
const DESCRIPTORS: readonly number[] = [12, 16, 20, 24];

/**
 * The files of a ZIP (APPNOTE 6.3.10) that is nothing but they, one behind the other, each named twice alike; undefined for any other, for what is
 * encrypted, split, or packed otherwise than by DEFLATE. A reader that goes by the local headers finds in it what one finds that goes by the directory.
 */
export function zipEntries(given: Uint8Array): readonly ZipEntry[] | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const end = bytes.length - END_LENGTH;
  // A comment behind the directory could hold another directory; no program that writes workbooks writes one.
  if (end < 0 || bytes.readUInt32LE(end) !== END || bytes.readUInt16LE(end + 20) !== 0) return undefined;
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (count > ENTRIES_MAX || start + size !== end) return undefined;
  const listed = listedIn(bytes.subarray(start, end), count);
  if (!listed) return undefined;
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  if (names.size !== listed.length) return undefined;
  return packed(bytes, listed, start);
}

type Listed = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly at: number;
};

/** 4.3.12 */
function listedIn(directory: Buffer, count: number): Listed[] | undefined {
  const listed: Listed[] = [];
  let at = 0;
  for (; listed.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) return undefined;
    const read = (offset: number) => directory.readUInt16LE(at + offset);
    const ends = at + 46 + read(28);
    listed.push({
      ...{ name: directory.toString('latin1', at + 46, ends), flags: read(8), method: read(10) },
      ...{ size: directory.readUInt32LE(at + 20), at: directory.readUInt32LE(at + 42) },
    });
    at = ends + read(30) + read(32);
  }
  return at === directory.length ? listed : undefined;
}

/** 4.3.7 */
function packed(bytes: Buffer, listed: readonly Listed[], end: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let expected = 0;
  const inOrder = listed.toSorted((one, other) => one.at - other.at);
  for (const { name, flags, method, size, at } of inOrder) {
    if (at !== expected && !(entries.length > 0 && DESCRIPTORS.includes(at - expected))) return undefined;
    if (at + 30 > end || bytes.readUInt32LE(at) !== LOCAL) return undefined;
    const from = at + 30 + bytes.readUInt16LE(at + 26);
    const data = from + bytes.readUInt16LE(at + 28);
    expected = data + size;
    const isEncrypted = (flags & 1) === 1;
    if (expected > end || bytes.toString('latin1', at + 30, from) !== name) return undefined;
    if (isEncrypted || (method !== 0 && method !== 8) || bytes.readUInt16LE(at + 8) !== method)
      return undefined;
    entries.push({ name, isStored: method === 0, data: bytes.subarray(data, expected) });
  }
  return end === expected || DESCRIPTORS.includes(end - expected) ? entries : undefined;
}

/** What a file is unpacked; undefined where it is more than `bytesMax` or damaged. */
export function unpacked({ isStored, data }: ZipEntry, bytesMax: number): Uint8Array | undefined {
  if (isStored) return data.length > bytesMax ? undefined : data;
  try {
    return inflateRawSync(data, { maxOutputLength: bytesMax });
  } catch {
    return undefined;
  }
}
