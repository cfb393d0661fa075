import { join } from 'node:path';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';
import type { BlobStore } from './store.ts';

/** Where blobs lie: a folder, or a bucket of an S3-compatible store. Holds a secret: never print it. */
export type BlobAddress =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      /** `https://host:port` */
      readonly origin: string;
      readonly bucket: string;
      /** Before every name in the bucket, without slashes at its ends; may be empty. */
      readonly prefix: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

/** What `readBlobAddress` reads, for messages. */
export const blobAddressForm = 's3://KEY:SECRET@host:port/bucket?region=us-east-1&tls=on';

/**
 * Reads `s3://KEY:SECRET@host:port/bucket/prefix?region=…&tls=on|off`, key and secret percent-encoded where they hold
 * what an address cannot; without it, the folder `blobs` of the home. Undefined when it is not understood.
 */
export function readBlobAddress(text: string | undefined, home: string): BlobAddress | undefined {
  if (!text) return { kind: 'folder', folder: join(home, 'blobs') };
  if (!text.startsWith('s3://') || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const known = ['region', 'tls'];
  const tls = url.searchParams.get('tls') ?? 'on';
  const region = url.searchParams.get('region') || 'us-east-1';
  const [bucket = '', ...prefix] = url.pathname.split('/').filter((part) => part !== '');
  const [accessKeyId, secretAccessKey] = [decoded(url.username), decoded(url.password)];
  const isSound =
    [...url.searchParams.keys()].every((name) => known.includes(name)) &&
    (tls === 'on' || tls === 'off') &&
    /^[\w-]+$/.test(region) &&
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) &&
    prefix.every((part) => /^[\w-][\w.-]*$/.test(part)) &&
    url.host !== '' &&
    url.hash === '';
  if (!isSound || !accessKeyId || !secretAccessKey) return undefined;
  const origin = `${tls === 'on' ? 'https' : 'http'}://${url.host}`;
  return { kind: 's3', origin, bucket, prefix: prefix.join('/'), region, accessKeyId, secretAccessKey };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The store at an address; nothing is looked at before `open`. */
export function blobStore(address: BlobAddress): BlobStore {
  return address.kind === 'folder' ? folderStore(address.folder) : s3Store(address);
}
