import { hash } from 'node:crypto';
import type { DocumentId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Consumer, JobRun, Schedule, Task } from '@tongshang/jobs';
import type { DocumentDependencies } from './dependencies.ts';
import { keepModel } from './model-store.ts';
import { partOf } from './paper/catalogue/languages.ts';
import { type Standing, standingIn } from './paper-standing.ts';
import {
  insertPaper,
  lockPrinted,
  printedIn,
  selectToPrint,
  selectToPrintAnew,
  selectVoidUnsaid,
  type ToPrint,
} from './paper-store.ts';
import { printPapersWork } from './paper-work.ts';
import type { Printed } from './print-papers.work.ts';
import { refuse } from './refusals.ts';

/** The task's name; its key is the id of the document, and how it stands where that is printed on it. */
export const PRINT = 'document.print';

type PrintPayload = { readonly tradeId: TradeId; readonly documentId: DocumentId };

/** What a job prints. */
export type Printable = PrintPayload & { readonly organisationId: OrganisationId };

export const printKey = (documentId: DocumentId, standing: Standing): string =>
  standing === 'standing' ? documentId : `${documentId}/${standing}`;

/** The job that prints a document, as it stands then, in every language that it is not printed in yet. */
export function printJob({ tradeId, documentId, organisationId }: Printable, standing: Standing) {
  return {
    ...{ task: PRINT, key: printKey(documentId, standing), organisationId, fileId: tradeId },
    payload: { tradeId, documentId },
  };
}

/** What is this old when it is first heard of comes from a log that was begun before documents were printed after the fact. */
const OLD = Temporal.Duration.from({ hours: 7 * 24 });

/** Hears of every document that is issued or brought, and has it printed; anew, once it is void, what it proposes is agreed, or what it says is contested. What is old by then is printed when it is asked for. */
export function printingConsumer(deps: Pick<DocumentDependencies, 'jobs' | 'trades'>): Consumer {
  const { jobs } = deps;
  return {
    name: 'document.print-what-is-new',
    kinds: ['document.issued', 'document.received', 'document.voided', 'trade.amended', 'trade.contested'],
    async handle(tx, { entry }) {
      const { file, subject: documentId, public: said, organisationId: acted } = entry;
      // A page that somebody brought as one is on paper already.
      if (said.mediaType !== undefined) return;
      if (Temporal.Instant.compare(Temporal.Instant.from(entry.at).add(OLD), tx.now) < 0) return;
      if (file?.kind !== 'trade') return;
      const tradeId = file.fileId as TradeId;
      if (entry.kind !== 'document.issued' && entry.kind !== 'document.received') {
        const isVoid = entry.kind === 'document.voided';
        const of = isVoid ? { documentId: documentId ?? '' } : { causedBy: entry.causedBy ?? '' };
        if (Object.values(of).includes('')) return;
        const standing = isVoid ? 'void' : entry.kind === 'trade.contested' ? 'contested' : 'standing';
        for (const one of await selectToPrintAnew(tx, tradeId, of)) {
          await jobs.enqueue(tx, printJob(one, standing));
        }
        return;
      }
      const organisationId = said.issuerOrganisationId ?? acted;
      if (!documentId || typeof organisationId !== 'string') return;
      const document = await selectToPrint(tx, { tradeId, documentId });
      const standing = document ? (await standingIn(deps, tx, [document]))(document) : 'standing';
      await jobs.enqueue(tx, printJob({ tradeId, documentId, organisationId }, standing));
    },
  };
}

const VOID_AT_ONCE = 500;

/** Has printed anew what became void before pages said how their document stands: the journal tells of it no more. */
export function voidPagesSchedule({ jobs }: Pick<DocumentDependencies, 'jobs'>): Schedule {
  return {
    name: 'document.print-what-is-void',
    every: Temporal.Duration.from({ minutes: 10 }),
    async run(tx) {
      for (const one of await selectVoidUnsaid(tx, VOID_AT_ONCE))
        await jobs.enqueue(tx, printJob(one, 'void'));
    },
  };
}

/**
 * Prints one document: reads and draws it in a thread, then signs, keeps and enters the pages in one short transaction. Done again,
 * by whichever process, it prints what is missing, and enters nothing twice.
 */
export function printingTask(deps: DocumentDependencies): Task<PrintPayload> {
  return {
    name: PRINT,
    // So many threads as a process has at most; of one organisation never so many that its own waiting work would be refused.
    concurrency: 8,
    concurrencyPerOrganisation: 4,
    deadlineMs: 180_000,
    isPermanent: (error) => PERMANENT.has((error as { code?: unknown }).code),
    run: (job) => print(deps, job),
  };
}

const PERMANENT: ReadonlySet<unknown> = new Set([
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_UNPRINTABLE',
  'WORK_TOO_SLOW',
  'WORK_TOO_LARGE',
]);

async function print(deps: DocumentDependencies, { payload, signal }: JobRun<PrintPayload>) {
  const read = await deps.database.system('read what is to be printed', async (tx) => {
    const document = await selectToPrint(tx, payload);
    if (!document) return undefined;
    const standing = (await standingIn(deps, tx, [document]))(document);
    const isSigned = document.keyId !== null;
    const pictures = isSigned ? await deps.findPictures(tx, document.organisationId) : [];
    return { document, standing, pictures, printed: await printedIn(tx, document, standing) };
  });
  if (!read) throw refuse('DOCUMENT_NOT_FOUND');
  const { document, standing, printed } = read;
  const { organisationId, documentId, xml, keyId, sha256, voidedAt } = document;
  const languages = document.languages.filter((language) => !printed.has(language));
  if (languages.length === 0) return undefined;
  const signedWith = keyId === null ? undefined : { keyId, sha256: sha256.toString('hex') };
  const input = {
    ...{ xml, languages },
    ...(signedWith ? { signedWith, pictures: await deps.readPictures(read.pictures) } : {}),
    ...{ isProposed: standing === 'proposed', isContested: standing === 'contested' },
    ...(voidedAt ? { voidedAt: voidedAt.toString() } : {}),
  };
  const drawn = await deps.workers.run(printPapersWork, input, { organisationId, signal });
  if (drawn.pages.length < languages.length) throw refuse('DOCUMENT_UNPRINTABLE');
  await deps.database.system('keep and enter what was printed', async (tx) => {
    const file = await deps.trades.openFileOf(tx, document.tradeId, document.entryId);
    const others = await lockPrinted(tx, document, standing);
    for (const page of drawn.pages) {
      if (!others.has(page.language)) await keepPage(deps, tx, { document, standing, file }, page);
    }
    if (drawn.paper.ok) await keepModel(tx, document, drawn.paper.model);
  });
  deps.prints.finished(documentId);
  return { pages: drawn.pages.length };
}

type Tx = Parameters<typeof insertPaper>[0];
type Into = {
  readonly document: ToPrint;
  readonly standing: Standing;
  readonly file: Awaited<ReturnType<DocumentDependencies['trades']['openFileOf']>>;
};

/** What was issued here is signed by its issuer's key in use, `part` naming the language; what came from outside is not. */
async function keepPage(
  deps: DocumentDependencies,
  tx: Tx,
  { document, standing, file }: Into,
  { language, pdf }: Printed['pages'][number],
): Promise<void> {
  const { documentId, organisationId, audience, entryId: causedBy } = document;
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const sha256 = hash('sha256', bytes, 'buffer');
  const fields = { doc: documentId, part: partOf(language) };
  const { jws, keyId } =
    document.keyId === null
      ? { jws: null, keyId: null }
      : await deps.signDetached(tx, organisationId, bytes, fields);
  const { entryId } = deps.journal.appendConsequence(tx, {
    kind: 'document.printed',
    ...{ file, causedBy, subject: documentId, audience },
    public: { documentId, language, ...(keyId === null ? {} : { keyId }) },
    private: {
      sha256: sha256.toString('hex'),
      ...(jws === null ? {} : { jwsSha256: hash('sha256', jws, 'hex') }),
    },
  });
  await insertPaper(tx, document, { pdf: bytes, language, standing, sha256, keyId, jws, entryId });
}
