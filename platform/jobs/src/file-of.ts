import type { IntegratedEntry } from '@tongshang/journal';

/** The file an entry belongs to, whose entries a consumer handles in their order; null: it belongs to none. */
export function fileOf({ entry }: IntegratedEntry): string | null {
  return entry.file?.fileId ?? null;
}
