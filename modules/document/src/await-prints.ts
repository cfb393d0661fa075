import type { Tx } from '@tongshang/database';
import type { JobState } from '@tongshang/jobs';
import type { DocumentDependencies } from './dependencies.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { type PrintedRow, selectPrinted } from './paper-store.ts';
import { PRINT, type Printable, printJob } from './printing.ts';
import type { Transaction } from './read-models.ts';

/** How long another process's print may be there before it is noticed. */
const LOOK_MS = 500;

/** A document on paper in one language. `failed`: it was tried until the end; a person can have it tried again. */
type Paper = {
  readonly language: PaperLanguage;
  readonly state: 'printed' | 'pending' | 'failed';
  readonly printed: PrintedRow | undefined;
};

/** How the papers of a document stand. */
type Papers = {
  readonly documentId: string;
  readonly papers: readonly Paper[];
  /** Whether there is a job that prints it, or was one. */
  readonly isAsked: boolean;
};

/** A document with the languages that it is printed in. */
type Printed = Printable & { readonly languages: readonly PaperLanguage[] };

const ENDED: ReadonlySet<JobState | undefined> = new Set(['dead', 'discarded', 'cancelled', 'undone']);

/** How the papers of documents of one trade stand, in the order given. The caller was shown the documents. */
export async function readPapers(
  { jobs }: Pick<DocumentDependencies, 'jobs'>,
  tx: Tx,
  documents: readonly Printed[],
): Promise<Papers[]> {
  const [first] = documents;
  if (!first) return [];
  const ids = documents.map(({ documentId }) => documentId);
  const rows = await selectPrinted(tx, first.tradeId, ids);
  const printedOf = (id: string, language: PaperLanguage) =>
    rows.find((row) => row.documentId === id && row.language === language);
  const missing = documents.filter(({ documentId, languages }) =>
    languages.some((language) => !printedOf(documentId, language)),
  );
  const states = await jobs.states(tx, PRINT, missing.map(jobKey));
  return documents.map(({ documentId, languages }) => {
    const job = states.get(documentId);
    const otherwise = ENDED.has(job) ? ('failed' as const) : ('pending' as const);
    const papers = languages.map((language): Paper => {
      const printed = printedOf(documentId, language);
      return { language, printed, state: printed ? 'printed' : otherwise };
    });
    return { documentId, papers, isAsked: job !== undefined };
  });
}

const jobKey = ({ organisationId, documentId }: Printable) => ({ organisationId, key: documentId });

export type Awaiting = {
  readonly transaction: Transaction;
  /** Nobody waits any more. */
  readonly signal?: AbortSignal;
};

/**
 * Waits until documents of one trade are printed in these languages, or cannot be, for a bounded time and outside any transaction.
 * What nobody has asked to print yet is asked for.
 * @returns how they stand at the end
 */
export async function awaitPapers(
  deps: Pick<DocumentDependencies, 'database' | 'jobs' | 'prints'>,
  { transaction, signal }: Awaiting,
  documents: readonly Printed[],
  languages: readonly PaperLanguage[],
  withinMs: number,
): Promise<Papers[]> {
  const until = performance.now() + withinMs;
  for (let isFirst = true; ; isFirst = false) {
    const papers = await transaction((tx) => readPapers(deps, tx, documents));
    const pending = papers.filter((one) => isPending(one, languages));
    const restMs = until - performance.now();
    if (pending.length === 0 || restMs <= 0 || signal?.aborted) return papers;
    const unasked = new Set(pending.flatMap((one) => (one.isAsked ? [] : [one.documentId])));
    const toAsk = documents.filter(({ documentId }) => unasked.has(documentId));
    if (isFirst && toAsk.length > 0) await ask(deps, toAsk);
    const ids = pending.map(({ documentId }) => documentId);
    await deps.prints.next(ids, Math.min(restMs, LOOK_MS), signal);
  }
}

function isPending({ papers }: Papers, languages: readonly PaperLanguage[]): boolean {
  return papers.some(({ language, state }) => state === 'pending' && languages.includes(language));
}

/** In the name of whoever issued them: there is one job, whoever asks. */
async function ask(
  { database, jobs }: Pick<DocumentDependencies, 'database' | 'jobs'>,
  documents: readonly Printable[],
): Promise<void> {
  await database.system('papers are asked for', async (tx) => {
    for (const document of documents) await jobs.enqueue(tx, printJob(document));
  });
}
