import { randomUUIDv7 } from 'node:crypto';
import { cleanFileName, type PutBlob } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { StoreUpload } from '@tongshang/http';
import { isKind, type Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { type OrderImportDeps, ownerOf } from './dependencies.ts';
import type { KeptReading, OrderFile } from './order-file.ts';
import { countDrafts, insertFile, selectFileOf } from './order-file-store.ts';
import { refuse } from './refusals.ts';

/** As much as a trade keeps of one paper from outside: the file becomes one. */
export const FILE_BYTES_MAX = 8 * 1024 * 1024;
/** Files of one organisation that wait to be carried. */
const DRAFTS_MAX = 100;
/** How long a draft stays that nobody carries. */
const DRAFT_LIFE = Temporal.Duration.from({ hours: 24 * 30 });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the browser or mail program says a file of orders is; what it is, its bytes say. */
export const FILE_TYPES = [
  'application/xml',
  'text/xml',
  'text/csv',
  'application/csv',
  'text/plain',
  'application/vnd.ms-excel',
  XLSX,
  'application/octet-stream',
];

/** @throws ORDER_FILE_NOT_FOR_KIND */
export function requireTrader(principal: Principal): void {
  if (!isKind(principal, 'trader', 'manufacturer')) throw refuse('ORDER_FILE_NOT_FOR_KIND');
}

/** Puts the bytes into the store, before the transaction that takes the file. @throws ORDER_FILE_NOT_FOR_KIND, and as `Blobs.put` */
export function storeFile({ blobs }: Pick<OrderImportDeps, 'blobs'>): StoreUpload {
  return ({ bytes }, principal) => {
    invariant(principal !== null, 'who brings a file is signed in');
    requireTrader(principal);
    const { organisationId } = principal;
    return blobs.put(bytes, { organisationId, mediaType: kindOf(bytes), bytesMax: FILE_BYTES_MAX });
  };
}

/** What the first bytes say a file is, as `readOrders` takes it. */
function kindOf(bytes: Uint8Array): 'application/xml' | 'application/json' | 'text/csv' | typeof XLSX {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return XLSX;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/[^!-~]/g, '');
  if (start.startsWith('<')) return 'application/xml';
  return /^[[{]/.test(start) ? 'application/json' : 'text/csv';
}

/**
 * Takes a file that has been read as a draft. The same bytes again are the draft there is, told as known, with its answers.
 * @throws ORDER_FILES_TOO_MANY
 */
export async function takeFile(
  { blobs }: Pick<OrderImportDeps, 'blobs'>,
  tx: Tx,
  blob: PutBlob,
  { fileName, reading }: { readonly fileName: string | null; readonly reading: KeptReading },
): Promise<{ file: OrderFile; isKnown: boolean }> {
  const known = await selectFileOf(tx, blob.sha256);
  if (known) return { file: known, isKnown: true };
  if ((await countDrafts(tx)) >= DRAFTS_MAX)
    throw refuse('ORDER_FILES_TOO_MANY', { limit: String(DRAFTS_MAX) });
  const { sha256, bytes, mediaType } = blob;
  const name = cleanFileName(fileName) ?? null;
  const file: OrderFile = {
    ...{ fileId: randomUUIDv7(), sha256, bytes, mediaType, fileName: name, version: 1, answers: {}, reading },
    ...{ createdAt: tx.now, expiresAt: tx.now.add(DRAFT_LIFE) },
  };
  await insertFile(tx, file);
  await blobs.refer(tx, ownerOf(file.fileId), blob, name === null ? {} : { fileName: name });
  return { file, isKnown: false };
}
