import type { Json } from '@tongshang/canonical-json';
import type { EntryId } from '@tongshang/identifier';
import { type JournalEntry, readEntry } from '@tongshang/journal-entry';
import type { DossierEntry } from './content.ts';

/** One record of a view: what an entry says, in the clear where it is disclosed. */
interface ViewRecord {
  readonly entryId: EntryId;
  readonly kind: string;
  readonly at: string;
  readonly [field: string]: Json;
}

/** Which entries make which extract, by the module that wrote them. */
const VIEWS: Readonly<Record<string, (kind: string) => boolean>> = {
  'views/trade.json': (kind) => kind.startsWith('trade.'),
  'views/events.json': (kind) => kind.startsWith('trace.') || kind.startsWith('stock.'),
  'views/assessments.json': (kind) => kind.startsWith('clearance.'),
  'views/payments.json': (kind) => kind.startsWith('settlement.'),
};

export const VIEW_PATHS: readonly string[] = Object.keys(VIEWS);

/**
 * The readable extracts of a dossier. They are nothing but the entries, sorted by subject: a reader needs no format of
 * ours to find the events and payments, and the verifier can make them again and compare.
 */
export function viewsOf(entries: readonly DossierEntry[]): ReadonlyMap<string, readonly ViewRecord[]> {
  const read = entries.map((one) => ({ one, entry: readEntry(one.text).entry }));
  return new Map(
    Object.entries(VIEWS).map(([path, belongs]) => [
      path,
      read.filter(({ entry }) => belongs(entry.kind)).map(({ one, entry }) => recordOf(entry, one)),
    ]),
  );
}

function recordOf(entry: JournalEntry, { disclosures }: DossierEntry): ViewRecord {
  const disclosed = Object.fromEntries(
    Object.entries(disclosures).map(([field, { value }]) => [field, value]),
  );
  return { entryId: entry.entryId, kind: entry.kind, at: entry.at, public: entry.public, disclosed };
}
