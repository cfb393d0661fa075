import type { Tx } from '@tongshang/database';
import type { DocumentId } from '@tongshang/identifier';
import type { JobState } from '@tongshang/jobs';
import type { DocumentDependencies } from './dependencies.ts';
import type { DocumentRow } from './document-store.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { type Standing, standingIn } from './paper-standing.ts';
import { type PrintedRow, selectPrinted } from './paper-store.ts';
import { PRINT, type Printable, printJob, printKey } from './printing.ts';
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
  readonly documentId: DocumentId;
  readonly standing: Standing;
  readonly papers: readonly Paper[];
  /** Whether there is a job that prints it, or was one. */
  readonly isAsked: boolean;
};

/** A document with the languages that it is printed in. */
type Printed = Printable & Pick<DocumentRow, 'languages' | 'type' | 'origin' | 'causedBy' | 'voidedAt'>;

const ENDED: ReadonlySet<JobState | undefined> = new Set(['dead', 'discarded', 'cancelled', 'undone']);

/** How the papers of documents of one trade stand, of each those that say how it stands itself, in the order given. The caller was shown the documents. */
export async function readPapers(
  deps: Pick<DocumentDependencies, 'jobs' | 'trades'>,
  tx: Tx,
  documents: readonly Printed[],
): Promise<Papers[]> {
  const [first] = documents;
  if (!first) return [];
  const ids = documents.map(({ documentId }) => documentId);
  const rows = await selectPrinted(tx, first.tradeId, ids);
  const standingOf = await standingIn(deps, tx, documents);
  const printedOf = (document: Printed, language: PaperLanguage) =>
    rows.find(
      (row) =>
        row.documentId === document.documentId &&
        row.language === language &&
        row.standing === standingOf(document),
    );
  const missing = documents.filter((one) => one.languages.some((language) => !printedOf(one, language)));
  const keys = missing.map((one) => jobKey(one, standingOf(one)));
  const states = await deps.jobs.states(tx, PRINT, keys);
  return documents.map((document) => {
    const { documentId, languages } = document;
    const standing = standingOf(document);
    const job = states.get(printKey(documentId, standing));
    const otherwise = ENDED.has(job) ? ('failed' as const) : ('pending' as const);
    const papers = languages.map((language): Paper => {
      const printed = printedOf(document, language);
      return { language, printed, state: printed ? 'printed' : otherwise };
    });
    return { documentId, standing, papers, isAsked: job !== undefined };
  });
}

const jobKey = ({ organisationId, documentId }: Printable, standing: Standing) => ({
  organisationId,
  key: printKey(documentId, standing),
});

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
  deps: Pick<DocumentDependencies, 'database' | 'jobs' | 'prints' | 'trades'>,
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
    const unasked = new Map(
      pending.flatMap((one) => (one.isAsked ? [] : [[one.documentId, one.standing] as const])),
    );
    const toAsk = documents.flatMap((document) => {
      const standing = unasked.get(document.documentId);
      return standing ? [printJob(document, standing)] : [];
    });
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
  printJobs: readonly ReturnType<typeof printJob>[],
): Promise<void> {
  await database.system('papers are asked for', async (tx) => {
    for (const job of printJobs) await jobs.enqueue(tx, job);
  });
}
