import { type StoredBlob, sha256Pattern } from './store.ts';

/**
 * The blobs of one page of S3's ListObjectsV2, and the token that asks for the next; what bears no hash is not ours and left out.
 * The names we look for need no escaping, so the elements are found as text.
 */
export function listPage(xml: string): { blobs: StoredBlob[]; next: string | undefined } {
  const blobs: StoredBlob[] = [];
  for (const [, entry = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const sha256 = elementOf(entry, 'Key')?.split('/').at(-1) ?? '';
    const storedAt = elementOf(entry, 'LastModified');
    if (!sha256Pattern.test(sha256) || storedAt === undefined) continue;
    blobs.push({
      sha256,
      bytes: Number(elementOf(entry, 'Size')),
      storedAt: Temporal.Instant.from(storedAt),
    });
  }
  const isMore = elementOf(xml, 'IsTruncated') === 'true';
  return { blobs, next: isMore ? elementOf(xml, 'NextContinuationToken') : undefined };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}
