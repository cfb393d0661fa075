import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { formatNote, type NoteSigner, signNote } from '@tongshang/merkle-log';

/** A part as a forger writes it: what its two headers say may differ, and bytes may stand where none belong. */
export type Forged = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The path that the directory says; default: the same. */
  readonly listedPath?: string;
  /** Bytes before the part, after it, and in its fields for extensions. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly extra?: Uint8Array;
  readonly comment?: string;
  readonly deflated?: boolean;
  readonly flags?: number;
  /** Of the directory: what it says of the size, and whether it lists the part at all. */
  readonly listedSize?: number;
  readonly isUnlisted?: boolean;
  readonly attributes?: number;
  /** DOS date. */
  readonly date?: number;
};

export type Frame = {
  /** Bytes between the directory and its end record. */
  readonly beforeEnd?: Uint8Array;
  /** Added to how many parts the end record says there are. */
  readonly countOff?: number;
};

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** A ZIP as whoever forges one may write it (PKWARE APPNOTE 4.3), up to its comment, whose length is zero. */
export function zipOf(parts: readonly Forged[], frame: Frame = {}): Buffer {
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { path, bytes, before = Buffer.alloc(0), after = Buffer.alloc(0), extra = Buffer.alloc(0) } = part;
    const packed: Buffer = part.deflated ? deflateRawSync(bytes) : Buffer.from(bytes);
    const sizes = (size: number) => [u32(crc32(bytes)), u32(packed.length), u32(size)];
    const common = [
      u16(20),
      u16(part.flags ?? 0),
      u16(part.deflated ? 8 : 0),
      u16(0),
      u16(part.date ?? 0x21),
    ];
    const name = Buffer.from(path);
    const local = [u32(0x04034b50), ...common, ...sizes(bytes.length), u16(name.length), u16(extra.length)];
    const head = Buffer.concat([...local, name, extra]);
    const listed = Buffer.from(part.listedPath ?? path);
    const comment = Buffer.from(part.comment ?? '');
    if (!part.isUnlisted) {
      directory.push(
        ...[u32(0x02014b50), u16(20), ...common, ...sizes(part.listedSize ?? bytes.length)],
        ...[u16(listed.length), u16(extra.length), u16(comment.length), u16(0), u16(0)],
        ...[u32(part.attributes ?? 0), u32(at + before.length), listed, extra, comment],
      );
    }
    written.push(Buffer.from(before), head, packed, Buffer.from(after));
    at += before.length + head.length + packed.length + after.length;
  }
  const listing = Buffer.concat(directory);
  const count = u16(parts.filter((part) => !part.isUnlisted).length + (frame.countOff ?? 0));
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(listing.length), u32(at), u16(0)];
  return Buffer.concat([...written, listing, Buffer.from(frame.beforeEnd ?? []), ...end]);
}

/** Seals a ZIP as format 2 does, with whatever key the forger has. */
export function sealedBy(signer: NoteSigner, zip: Buffer, origin = signer.key.name): Buffer {
  const inventory = inventoryIn(zip);
  const length = noteOf(signer, origin, '0'.repeat(64), inventory).length;
  const open = Buffer.from(zip);
  open.writeUInt16LE(length, open.length - 2);
  const digest = createHash('sha256').update(open).digest('hex');
  return Buffer.concat([open, noteOf(signer, origin, digest, inventory)]);
}

function noteOf(signer: NoteSigner, origin: string, digest: string, inventory: string | undefined): Buffer {
  const listed = inventory === undefined ? '' : `inventory ${inventory}\n`;
  const text = `tongshang.dossier-seal.v2\norigin ${origin}\nsha256 ${digest}\n${listed}`;
  return Buffer.from(formatNote(signNote(text, signer)));
}

const INVENTORY = 'inventory.json';

/** Hash of the list of what a dossier holds, which its seal names; undefined where there is none to be found. */
function inventoryIn(zip: Buffer): string | undefined {
  const named = zip.indexOf(INVENTORY);
  const header = named - 30;
  if (header < 0 || zip.readUInt32LE(header) !== 0x04034b50) return undefined;
  const from = named + INVENTORY.length + zip.readUInt16LE(header + 28);
  const listed = zip.subarray(from, from + zip.readUInt32LE(header + 18));
  return createHash('sha256').update(listed).digest('hex');
}

/** Seals a ZIP as format 1 did, which anybody can. */
export function sealedAsFormat1(zip: Buffer): Buffer {
  const open = Buffer.from(zip);
  open.writeUInt16LE('tongshang-seal sha256:'.length + 64, open.length - 2);
  const digest = createHash('sha256').update(open).digest('hex');
  return Buffer.concat([open, Buffer.from(`tongshang-seal sha256:${digest}`)]);
}
