import type { EntryId } from '@tongshang/identifier';
import { type DossierEntry, hashOf, PATHS } from './content.ts';
import { isObject, isText, isTexts } from './shape.ts';
import { VIEW_PATHS } from './views.ts';
import type { Parts } from './zip.ts';

/**
 * `inventory.json`: what was handed out, so that whoever passes on less of it can take out fields and papers, and nobody can do so
 * unseen. The log's key seals its hash. It names places only: the hash of a paper that is taken out would tell the rest to whoever tries all.
 */
export interface Inventory {
  /** SHA-256 of the parts that are never taken out. */
  readonly manifest: string;
  readonly checkpoint: string;
  /** Paths of documents, pages, signatures, and files that are evidence. */
  readonly papers: readonly string[];
  /** By entry, every field that was disclosed. */
  readonly disclosed: Readonly<Record<string, readonly string[]>>;
}

/** What of an inventory is not here: taken out where the file is an excerpt, lost or forged where it calls itself whole. */
export interface TakenOut {
  readonly papers: readonly string[];
  readonly fields: readonly { readonly entryId: EntryId; readonly fields: readonly string[] }[];
  /** Entries that stand beside the trade, such as keys that signed nothing any more. */
  readonly entries: readonly string[];
}

const UUID = /^[0-9a-f-]{36}$/;
const HASH = /^[0-9a-f]{64}$/;

export const isInventory = (value: unknown): value is Inventory =>
  isObject(value, ['manifest', 'checkpoint', 'papers', 'disclosed']) &&
  [value.manifest, value.checkpoint].every((hash) => isText(hash) && HASH.test(hash)) &&
  isTexts(value.papers) &&
  isObject(value.disclosed) &&
  Object.entries(value.disclosed).every(([entryId, fields]) => UUID.test(entryId) && isTexts(fields));

const FIXED: ReadonlySet<string> = new Set([...Object.values(PATHS), ...VIEW_PATHS]);

/** Documents, pages, signatures and evidence among the parts of a dossier. */
const papersAmong = (parts: Parts): readonly string[] =>
  [...parts.keys()].filter((path) => !FIXED.has(path)).sort();

/** The inventory of the parts of a dossier that is handed out whole. */
export function inventoryOf(parts: Parts, entries: readonly DossierEntry[]): Inventory {
  const hashAt = (path: string) => hashOf(parts.get(path) ?? new Uint8Array());
  return {
    manifest: hashAt(PATHS.manifest),
    checkpoint: hashAt(PATHS.checkpoint),
    papers: papersAmong(parts),
    disclosed: Object.fromEntries(
      entries.map(({ text, disclosures }) => [entryIdIn(text), Object.keys(disclosures).sort()]),
    ),
  };
}

/** What the inventory names and is not here. */
export function takenOutOf(
  { papers, disclosed }: Inventory,
  parts: Parts,
  entries: readonly DossierEntry[],
): TakenOut {
  const here = new Map(entries.map(({ text, disclosures }) => [entryIdIn(text), disclosures]));
  return {
    papers: papers.filter((path) => !parts.has(path)),
    fields: Object.entries(disclosed).flatMap(([entryId, fields]) => {
      const disclosures = here.get(entryId);
      const lacking = disclosures ? fields.filter((field) => !Object.hasOwn(disclosures, field)) : [];
      return lacking.length > 0 ? [{ entryId, fields: lacking }] : [];
    }),
    entries: Object.keys(disclosed).filter((entryId) => !here.has(entryId)),
  };
}

/** What is here and the inventory does not name: paths, entries, and `entry field`. */
export function addedTo(
  { papers, disclosed }: Inventory,
  parts: Parts,
  entries: readonly DossierEntry[],
): readonly string[] {
  const named = new Set(papers);
  return [
    ...papersAmong(parts).filter((path) => !named.has(path)),
    ...entries.flatMap(({ text, disclosures }) => {
      const entryId = entryIdIn(text);
      const fields = Object.hasOwn(disclosed, entryId) ? disclosed[entryId] : undefined;
      if (!fields) return [entryId];
      return Object.keys(disclosures)
        .filter((field) => !fields.includes(field))
        .map((field) => `${entryId} ${field}`);
    }),
  ];
}

/** Of an entry whose text may be anything: then it has none, and the check of entries says so. */
function entryIdIn(text: string): string {
  return /"entryId":"([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
}
