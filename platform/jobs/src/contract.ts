import { Instant, Nullable, Page, PageQuery, SHOWN, Uuid } from '@tongshang/http';
import { Type } from 'typebox';

const ErrorText = Type.Object(
  {
    code: Type.String({ description: 'Literal code; programs decide by it' }),
    text: Type.String({ description: "In the caller's language" }),
  },
  { title: 'JobError' },
);

export const JobParams = Type.Object({ jobId: Uuid });

export const JobReply = Type.Object(
  {
    jobId: Uuid,
    task: Type.String(),
    fileId: Nullable(Uuid),
    state: Type.Union([
      Type.Literal('waiting'),
      Type.Literal('running'),
      Type.Literal('done'),
      Type.Literal('undone'),
      Type.Literal('cancelled'),
      Type.Literal('dead'),
      Type.Literal('discarded'),
    ]),
    done: Type.Integer({ minimum: 0 }),
    total: Nullable(
      Type.Integer({ minimum: 0, description: 'Null until the work has told how much there is' }),
    ),
    attempts: Type.Integer({ minimum: 0 }),
    runAt: Instant,
    enqueuedAt: Instant,
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
    result: Type.Unknown({ description: 'What the work gave; null while there is nothing' }),
    error: Nullable(ErrorText),
  },
  { title: 'Job' },
);

export const DeadLetterParams = Type.Object({ deadLetterId: Uuid });

const DeadLetterState = Type.Union([
  Type.Literal('open'),
  Type.Literal('retried'),
  Type.Literal('discarded'),
]);

export const DeadLetterQuery = Type.Object({
  ...PageQuery.properties,
  state: Type.Optional(DeadLetterState),
});

export const DeadLetterReply = Type.Object(
  {
    deadLetterId: Uuid,
    source: Type.Union([Type.Literal('job'), Type.Literal('entry'), Type.Literal('schedule')]),
    name: Type.String({ description: 'Of the task, saga, consumer or schedule' }),
    step: Nullable(Type.String({ description: 'Of the saga, where it failed' })),
    jobId: Nullable(Uuid),
    entryId: Nullable(Uuid),
    dueAt: Nullable(Instant),
    organisationId: Nullable(Uuid),
    fileId: Nullable(Uuid),
    error: ErrorText,
    attempts: Type.Integer({ minimum: 1 }),
    since: Instant,
    diedAt: Instant,
    state: DeadLetterState,
    resolvedAt: Nullable(Instant),
    reason: Nullable(Type.String()),
  },
  { title: 'DeadLetter' },
);

export const DeadLetterPage = Page(DeadLetterReply);

export const DiscardBody = Type.Object({
  reason: Type.String({ minLength: 1, maxLength: 1000, pattern: SHOWN }),
});
