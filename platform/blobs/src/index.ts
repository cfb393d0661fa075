export { type BlobAddress, blobAddressForm, blobStore, readBlobAddress } from './address.ts';
export { backedUpBlobs, restoredBlobs } from './backup.ts';
export { type Blobs, createBlobs, type Owner, type PutBlob } from './blobs.ts';
export { cleanFileName } from './file-name.ts';
export { table as blobsRefusals } from './refusals.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
