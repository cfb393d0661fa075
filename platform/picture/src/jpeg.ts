import { areHuffmanTables, areQuantisations, isFrame, isScanHead } from './jpeg-lengths.ts';
import { orientationIn, orientationOnly } from './orientation.ts';
import { joined, NO_PICTURE, type Picture, type PictureLimits, type Unread, unfitSides } from './picture.ts';

/** Markers of ITU-T T.81, table B.1. */
const [SOI, EOI, SOS, DQT, DHT, DRI, DNL] = [0xd8, 0xd9, 0xda, 0xdb, 0xc4, 0xdd, 0xdc];
const [APP0, APP1, APP14, APP15, COM] = [0xe0, 0xe1, 0xee, 0xef, 0xfe];
/** Frames of Huffman-coded DCT: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** Scans included. A picture has some dozens, and some hundreds where an application keeps megabytes in segments of 64 KiB. */
const SEGMENTS_MAX = 1_000;

/** What was found on the way to the end. */
type Found = {
  readonly pixels: Uint8Array[];
  sides: { readonly width: number; readonly height: number } | undefined;
  hasScan: boolean;
  hasJfif: boolean;
  transform: number | undefined;
  orientation: number | undefined;
};

/** Undefined where the bytes do not begin as a JPEG does. */
export function readJpeg(given: Uint8Array, limits: PictureLimits): Picture | Unread | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return undefined;
  const found: Found = {
    ...{ pixels: [], sides: undefined, hasScan: false, hasJfif: false },
    ...{ transform: undefined, orientation: undefined },
  };
  let at = 2;
  for (let segments = 0; segments <= SEGMENTS_MAX; segments += 1) {
    if (bytes[at] !== 0xff) return NO_PICTURE;
    // Fill bytes may stand before any marker (B.1.1.2).
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) return pictureOf(found, limits);
    if (at + 4 > bytes.length) return NO_PICTURE;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return NO_PICTURE;
    const data = bytes.subarray(at + 4, end);
    const next = marker === SOS ? endOfScan(bytes, end) : end;
    if (!take(found, marker, data, bytes.subarray(at, next))) return NO_PICTURE;
    const unfit = found.sides && unfitSides(found.sides.width, found.sides.height, limits);
    if (unfit) return unfit;
    at = next;
  }
  return NO_PICTURE;
}

/** Takes of a segment what is needed; false where it cannot stand there, or is not as long as what it holds. */
function take(found: Found, marker: number, data: Buffer, whole: Buffer): boolean {
  const keep = (isRight: boolean): boolean => {
    found.pixels.push(whole);
    return isRight;
  };
  if (FRAMES.includes(marker)) {
    if (found.sides || !isFrame(data)) return false;
    found.sides = { height: data.readUInt16BE(1), width: data.readUInt16BE(3) };
    return keep(true);
  }
  if (marker === SOS) {
    const isSecond = found.hasScan;
    found.hasScan = true;
    return keep(
      found.sides !== undefined && isScanHead(data) && (isSecond || whole.length > data.length + 4),
    );
  }
  if (marker === DQT) return keep(areQuantisations(data));
  if (marker === DHT) return keep(areHuffmanTables(data));
  if (marker === DRI) return keep(data.length === 2);
  if (marker === APP0) found.hasJfif ||= data.toString('latin1', 0, 5) === 'JFIF\0';
  if (marker === APP1) found.orientation ??= orientationIn(data);
  if (marker === APP14 && data.length === 12 && data.toString('latin1', 0, 5) === 'Adobe')
    found.transform = data[11];
  // What applications add; and lines told after the first scan, which the frame has told already.
  return (marker >= APP0 && marker <= APP15) || marker === COM || (marker === DNL && data.length === 2);
}

function pictureOf(
  { sides, hasScan, hasJfif, transform, orientation, pixels }: Found,
  { keepsOrientation }: PictureLimits,
): Picture | Unread {
  if (!sides || !hasScan) return NO_PICTURE;
  const isTurned = keepsOrientation && orientation !== undefined && orientation !== 1;
  const parts = [
    ...[Buffer.from([0xff, SOI]), ...(hasJfif ? [JFIF] : [])],
    ...(isTurned ? [orientationOnly(orientation)] : []),
    ...(transform === undefined ? [] : [adobe(transform)]),
    ...[...pixels, Buffer.from([0xff, EOI])],
  ];
  return { mediaType: 'image/jpeg', ...sides, bytes: joined(parts) };
}

/** That the colours are luminance and chrominance (JFIF 1.02): no density, no thumbnail. */
const JFIF = Buffer.from([0xff, APP0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

/** How colours are coded (Adobe TN 5116, 18), and nothing else. */
const adobe = (transform: number): Uint8Array =>
  Buffer.from([0xff, APP14, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform]);

/** Where the coded data of a scan ends: before the next marker that is neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}
