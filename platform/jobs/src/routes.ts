import {
  type Access as AnyAccess,
  command,
  decodeCursor,
  type HttpApp,
  pageOf,
  query,
} from '@tongshang/http';
import { isKind } from '@tongshang/identity';
import { type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import type { Failure, JobProgress } from './capability.ts';
import {
  DeadLetterPage,
  DeadLetterParams,
  DeadLetterQuery,
  DeadLetterReply,
  DiscardBody,
  JobParams,
  JobReply,
} from './contract.ts';
import type { DeadLetter } from './dead-letter-store.ts';
import { cancelJob, readJob } from './progress-store.ts';
import { refuse, table } from './refusals.ts';
import { asReader, deadLetter, deadLetters, discardDeadLetter, retryDeadLetter } from './repair.ts';
import type { Works } from './works.ts';

type Access = Exclude<AnyAccess, 'public'>;

/** @param access who repairs what failed, within the organisation it was done for: which scope that takes, the platform says */
export function jobRoutes(app: HttpApp, access: Access, works: Works, hurry: () => void): void {
  jobs(app, access, works);
  reading(app, access);
  repairing(app, access, works, hurry);
}

function jobs(app: HttpApp, access: Access, works: Works): void {
  query(app, {
    url: '/api/v1/jobs/:jobId',
    operationId: 'readJob',
    summary: 'How far work in the background has come',
    tags: ['jobs'],
    access: 'person',
    params: JobParams,
    response: JobReply,
    refusals: ['JOB_NOT_FOUND'],
    async handler({ tx, principal, params, exchange }) {
      const job = await asReader(tx, principal, () => readJob(tx, params.jobId));
      if (job === undefined) throw refuse('JOB_NOT_FOUND');
      return jobReply(job, app.refusals, exchange.language);
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/jobs/:jobId/cancel',
    operationId: 'cancelJob',
    summary: 'Cancel work in the background',
    description:
      'At once where it waits; where it runs, as soon as it heeds. What steps have done is undone.',
    tags: ['jobs'],
    access,
    params: JobParams,
    response: JobReply,
    refusals: ['JOB_NOT_FOUND', 'JOB_ENDED', 'JOBS_OPERATOR_NEEDED'],
    async handler({ tx, principal, params: { jobId }, exchange }) {
      const job = await asReader(tx, principal, () => readJob(tx, jobId));
      if (job === undefined) throw refuse('JOB_NOT_FOUND');
      const { task: name } = job;
      if (!isKind(principal, 'operator') && !works.isOwnersToDiscard(name)) {
        throw refuse('JOBS_OPERATOR_NEEDED', { name });
      }
      await tx.elevated('who may give up a job cancels it', async () => {
        if (!(await cancelJob(tx, jobId, works.isUndoable(name)))) throw refuse('JOB_ENDED');
      });
      const after = await asReader(tx, principal, () => readJob(tx, jobId));
      return jobReply(after ?? job, app.refusals, exchange.language);
    },
  });
}

function reading(app: HttpApp, access: Access): void {
  query(app, {
    url: '/api/v1/dead-letters',
    operationId: 'listDeadLetters',
    summary: 'Work that failed for good, newest first',
    description: 'Of one’s own organisation; of everyone for the operator of the platform.',
    tags: ['jobs'],
    access,
    querystring: DeadLetterQuery,
    response: DeadLetterPage,
    async handler({ tx, principal, query: { limit, cursor, state = 'open' }, exchange }) {
      const after = decodeCursor(cursor, ['uuid']);
      const found = await deadLetters(tx, principal, state, after?.[0] ?? null, limit + 1);
      const page = pageOf(found, limit, (letter) => [letter.deadLetterId]);
      const items = page.items.map((letter) => deadLetterReply(letter, app.refusals, exchange.language));
      return { ...page, items };
    },
  });

  query(app, {
    url: '/api/v1/dead-letters/:deadLetterId',
    operationId: 'readDeadLetter',
    summary: 'One piece of work that failed for good',
    tags: ['jobs'],
    access,
    params: DeadLetterParams,
    response: DeadLetterReply,
    refusals: ['DEAD_LETTER_NOT_FOUND'],
    async handler({ tx, principal, params, exchange }) {
      const letter = await deadLetter(tx, principal, params.deadLetterId);
      return deadLetterReply(letter, app.refusals, exchange.language);
    },
  });
}

function repairing(app: HttpApp, access: Access, works: Works, hurry: () => void): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/dead-letters/:deadLetterId/retry',
    operationId: 'retryDeadLetter',
    summary: 'Have failed work tried again',
    tags: ['jobs'],
    access,
    params: DeadLetterParams,
    response: DeadLetterReply,
    refusals: ['DEAD_LETTER_NOT_FOUND', 'DEAD_LETTER_RESOLVED'],
    async handler({ tx, principal, params, exchange, afterCommit }) {
      const letter = await retryDeadLetter(tx, principal, params.deadLetterId);
      afterCommit(hurry);
      return deadLetterReply(letter, app.refusals, exchange.language);
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/dead-letters/:deadLetterId/discard',
    operationId: 'discardDeadLetter',
    summary: 'Give failed work up, with the reason',
    tags: ['jobs'],
    access,
    params: DeadLetterParams,
    body: DiscardBody,
    response: DeadLetterReply,
    refusals: ['DEAD_LETTER_NOT_FOUND', 'DEAD_LETTER_RESOLVED', 'JOBS_OPERATOR_NEEDED'],
    async handler({ tx, principal, params, body, exchange, afterCommit }) {
      const { deadLetterId } = params;
      const letter = await discardDeadLetter(
        tx,
        principal,
        deadLetterId,
        body.reason,
        works.isOwnersToDiscard,
      );
      afterCommit(hurry);
      return deadLetterReply(letter, app.refusals, exchange.language);
    },
  });
}

function errorText({ code, params }: Failure, refusals: RefusalTable, language: Language) {
  return { code, text: refusalText(refusals[code] ?? table.JOB_FAILED, language, params) };
}

function jobReply(job: JobProgress, refusals: RefusalTable, language: Language) {
  return {
    ...job,
    runAt: job.runAt.toString(),
    enqueuedAt: job.enqueuedAt.toString(),
    startedAt: job.startedAt?.toString() ?? null,
    finishedAt: job.finishedAt?.toString() ?? null,
    error: job.error && errorText(job.error, refusals, language),
  };
}

function deadLetterReply(letter: DeadLetter, refusals: RefusalTable, language: Language) {
  const { errorCode, errorParams, leafIndex: _, ...shown } = letter;
  return {
    ...shown,
    dueAt: letter.dueAt?.toString() ?? null,
    since: letter.since.toString(),
    diedAt: letter.diedAt.toString(),
    resolvedAt: letter.resolvedAt?.toString() ?? null,
    error: errorText({ code: errorCode, params: JSON.parse(errorParams) }, refusals, language),
  };
}
