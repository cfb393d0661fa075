import type { Database } from '@tongshang/database';
import type { EntryId, FileId, OrganisationId } from '@tongshang/identifier';

/** News of an entry that has become part of the log: enough to know whom it concerns, nothing of what it says. */
export type EntryNews = {
  readonly entryId: EntryId;
  readonly leafIndex: number;
  readonly kind: string;
  /** The file it belongs to, if any. */
  readonly fileId: FileId | null;
  readonly organisationId: OrganisationId | null;
  /** Id of what the entry is about. */
  readonly subject: string | null;
};

export type Listener = (news: readonly EntryNews[]) => void;

/** Tells listeners in this process of every entry integrated by any process, in order of the log. */
type Feed = {
  subscribe(listener: Listener): () => void;
  /** Reads what is new up to a size of the log and tells it. */
  advance(size: number): Promise<void>;
};

const NEWS_MAX = 1_000;

type NewsRow = {
  entry_id: string;
  leaf_index: bigint;
  kind: string;
  file_id: string | null;
  organisation_id: string | null;
  subject: string | null;
};

export function createFeed(database: Database, onError: (error: unknown) => void): Feed {
  const listeners = new Set<Listener>();
  let told: number | undefined;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async advance(size) {
      // Whoever subscribes hears of what comes after; with nobody listening there is nothing to read.
      if (told === undefined || listeners.size === 0) told = size;
      while (told < size) {
        const news = await readNews(database, told);
        const last = news.at(-1);
        if (last === undefined) return;
        told = last.leafIndex + 1;
        for (const listener of listeners) tell(listener, news, onError);
      }
    },
  };
}

function tell(listener: Listener, news: readonly EntryNews[], onError: (error: unknown) => void): void {
  try {
    listener(news);
  } catch (error) {
    onError(error);
  }
}

async function readNews(database: Database, from: number): Promise<EntryNews[]> {
  const rows = await database.system('tell what the log has taken in', (tx) =>
    tx.rows<NewsRow>(
      `select l.leaf_index, entry_id, e.kind, e.file_id, e.organisation_id, e.subject
       from journal.leaf l join journal.entry e using (entry_id)
       where l.leaf_index >= $1 order by l.leaf_index limit $2`,
      [from, NEWS_MAX],
    ),
  );
  return rows.map((row) => ({
    entryId: row.entry_id,
    leafIndex: Number(row.leaf_index),
    kind: row.kind,
    fileId: row.file_id,
    organisationId: row.organisation_id,
    subject: row.subject,
  }));
}
