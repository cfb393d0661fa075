import { refuse } from './refusals.ts';

/** A picture without what it says of where, when and with what it was taken; which way up it is stays. */
export function stripPicture(bytes: Uint8Array, kind: 'image/png' | 'image/jpeg'): Uint8Array {
  return kind === 'image/png' ? stripPng(bytes) : stripJpeg(bytes);
}

const damaged = () => refuse('ATTACHMENT_DAMAGED');

/** Chunks without which a picture looks the same: Exif, words, times (PNG 3, 11.3). */
const PNG_TOLD: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function stripPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw damaged();
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    if (!PNG_TOLD.has(type)) kept.push(bytes.subarray(at, end));
    // What follows the end is no picture.
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

const [APP0, APP1, APP2, APP14, APP15, COM, SOS, EOI] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe, 0xda, 0xd9];

/** Segments that change how it looks: JFIF, colour profile, Adobe's transform (ITU-T T.81, B.1.1.3 and what use it). */
const JPEG_SHOWN: ReadonlySet<number> = new Set([APP0, APP2, APP14]);

function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation: number | undefined;
  for (let at = 2; ; ) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw damaged();
    // Behind the end phones put further pictures and films, with their own particulars.
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      if (orientation !== undefined && orientation !== 1) kept.splice(1, 0, orientationOnly(orientation));
      return Buffer.concat(kept);
    }
    if (at + 4 > bytes.length) throw damaged();
    const ends = at + 2 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(at + 2);
    if (ends > bytes.length || ends < at + 4) throw damaged();
    const segment = bytes.subarray(at, ends);
    if (marker === APP1) orientation ??= orientationIn(segment);
    const isTold = (marker >= APP0 && marker <= APP15 && !isShown(marker, segment)) || marker === COM;
    const next = marker === SOS ? endOfScan(bytes, ends) : ends;
    if (!isTold) kept.push(bytes.subarray(at, next));
    at = next;
  }
}

/** Where the next marker stands that is no restart of the scan (ITU-T T.81, B.1.1.2). @throws ATTACHMENT_DAMAGED */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at;
  }
  throw damaged();
}

/** Of APP2 the colour profile alone: a phone keeps further pictures, with their own words, in others. */
function isShown(marker: number, segment: Uint8Array): boolean {
  if (!JPEG_SHOWN.has(marker)) return false;
  return marker !== APP2 || new TextDecoder('latin1').decode(segment.subarray(4, 15)) === 'ICC_PROFILE';
}

/** Which way up a picture is: tag 0x0112 of the first directory (Exif 3.0, 4.6.4). */
function orientationIn(segment: Uint8Array): number | undefined {
  if (new TextDecoder('latin1').decode(segment.subarray(4, 10)) !== 'Exif\0\0' || segment.length < 18)
    return undefined;
  const tiff = segment.subarray(10);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return undefined;
  for (let index = 0; index < view.getUint16(first, isLittle); index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > tiff.length) return undefined;
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A segment that says nothing else. */
function orientationOnly(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, APP1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ]);
}
