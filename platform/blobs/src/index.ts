export { type BlobAddress, blobAddressForm, blobStore, readBlobAddress } from './address.ts';
export { backedUpBlobs, restoredBlobs } from './backup.ts';
export {
  type Blobs,
  type BlobsDeps,
  createBlobs,
  type OwnedBlob,
  type Owner,
  type PutBlob,
  type PutOptions,
} from './blobs.ts';
export type { Collected, CollectOptions } from './collect.ts';
export { table as blobsRefusals } from './refusals.ts';
export type { BlobStore, ByteRange, Content, StoredBlob } from './store.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
