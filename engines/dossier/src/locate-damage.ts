import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { printable } from './zip.ts';

const CENTRAL_RECORD = 0x02014b50;
const CENTRAL_RECORD_BYTES = 46;
const LOCAL_RECORD_BYTES = 30;
const END_RECORD_BYTES = 22;
const DEFLATED = 8;
/** What is no part's content: headers, directory, padding, the seal. */
const FRAME = 'archive frame';

type CentralRecord = {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localAt: number;
  readonly next: number;
};

/**
 * Where an archive whose seal does not fit was changed: the path of the first part whose bytes are not those that its
 * checksum in the ZIP directory was taken of, else `archive frame`: then the content of every part is as it was.
 * Never unpacks a part beyond the size its record states, nor more than `limit` bytes in all.
 */
export function locateDamage(zip: Uint8Array, limit: number): string {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const endAt = zip.length - END_RECORD_BYTES;
  let at = view.getUint32(endAt + 16, true);
  let left = limit;
  while (at + CENTRAL_RECORD_BYTES <= endAt && view.getUint32(at, true) === CENTRAL_RECORD) {
    const record = centralRecord(zip, view, at);
    left -= record.bytes;
    if (left < 0 || !isWhole(zip, view, record)) return record.path;
    at = record.next;
  }
  return FRAME;
}

/** PKWARE APPNOTE 4.3.12. */
function centralRecord(zip: Uint8Array, view: DataView, at: number): CentralRecord {
  const pathBytes = view.getUint16(at + 28, true);
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const pathAt = at + CENTRAL_RECORD_BYTES;
  return {
    path: printable(new TextDecoder('latin1').decode(zip.subarray(pathAt, pathAt + pathBytes))),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
    next: pathAt + pathBytes + rest,
  };
}

function isWhole(zip: Uint8Array, view: DataView, record: CentralRecord): boolean {
  const { localAt, packedBytes, bytes, method, crc } = record;
  if (localAt + LOCAL_RECORD_BYTES > zip.length) return false;
  const pathBytes = view.getUint16(localAt + 26, true);
  const from = localAt + LOCAL_RECORD_BYTES + pathBytes + view.getUint16(localAt + 28, true);
  const packed = zip.subarray(from, from + packedBytes);
  try {
    return crc32(method === DEFLATED ? inflateSync(packed, { out: new Uint8Array(bytes) }) : packed) === crc;
  } catch {
    return false;
  }
}
