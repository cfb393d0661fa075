import { randomUUIDv7 } from 'node:crypto';
import { migrations as blobsMigrations } from '@tongshang/blobs';
import { type TestBlobs, testBlobs } from '@tongshang/blobs/testing';
import type { Database } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { createSealer, type Principal } from '@tongshang/identity';
import { createJobs, type Jobs, migrations as jobsMigrations } from '@tongshang/jobs';
import type { MailDeps } from '../capability.ts';
import type { LetterRow, LetterState } from '../letter-store.ts';
import { createMail } from '../mail.ts';
import type { SendingLimits } from '../sending-store.ts';
import type { SmtpSettings } from '../smtp-settings.ts';
import { defineMails } from '../template.ts';

export const { letter, table } = defineMails({
  'test.notice': {
    name: { en: 'Notice', 'zh-CN': '通知' },
    hoursOfUse: 48,
    en: { subject: 'About {matter}', body: 'Dear reader,\n{matter} is done.\n\nRegards' },
    'zh-CN': { subject: '关于{matter}', body: '您好：\n{matter}已办妥。\n\n此致' },
  },
  'test.secret': {
    name: { en: 'Secret', 'zh-CN': '密函' },
    links: ['link'],
    linksShownTo: 'party:admin' as never,
    hoursOfUse: 1,
    en: { subject: 'A link', body: 'For you until {end}:\n\n[Open it]({link})' },
    'zh-CN': { subject: '链接', body: '有效期至 {end}：\n\n[打开]({link})' },
  },
});

export const organisationId = randomUUIDv7();
export const caller = { organisationId, personId: randomUUIDv7() };

export const reader = (...scopes: string[]): Principal => ({
  ...{ ...caller, scopes: new Set(scopes) as never, organisationKinds: ['trader'] },
  ...{ via: 'session', language: null },
});

export type MailFixture = {
  readonly t: TestDatabase;
  readonly stored: TestBlobs;
  /** Moves the clock on. */
  later(duration: Temporal.DurationLike): void;
  /** A server process of its own, sending through `smtp`; `start` begins its jobs. */
  process(
    smtp: SmtpSettings | undefined,
    limits?: SendingLimits,
    mayWrite?: MailDeps['mayWrite'],
  ): TestProcess;
  read(mailId: string): Promise<LetterRow>;
  /** Waits until a letter is in one of these states; moves the clock so that due times come. */
  reached(mailId: string, ...states: LetterState[]): Promise<LetterRow>;
  /** Waits until nobody has the work of sending this letter in hand any more. */
  laidDown(mailId: string): Promise<void>;
  close(): Promise<void>;
};

export type TestProcess = {
  readonly mail: ReturnType<typeof createMail>;
  readonly jobs: Jobs;
  readonly errors: { error: unknown; where: string }[];
};

export async function mailFixture(): Promise<MailFixture> {
  let offset = Temporal.Duration.from({ seconds: 0 });
  const clock = () => Temporal.Now.instant().add(offset);
  const t = await testDatabase(
    [
      { module: 'blobs', folder: blobsMigrations },
      { module: 'jobs', folder: jobsMigrations },
      { module: 'mail', folder: new URL('../../migrations/', import.meta.url) },
    ],
    { clock, connectionsMax: 10 },
  );
  const stored = await testBlobs(t.database);
  const sealer = createSealer([new Uint8Array(32).fill(5)]);
  const made: Jobs[] = [];
  const later = (duration: Temporal.DurationLike) => {
    offset = offset.add(duration);
  };
  const read = (mailId: string) => readRow(t.database, mailId);
  return {
    ...{ t, stored, later, read },
    process(smtp, limits, mayWrite) {
      const errors: TestProcess['errors'] = [];
      const onError = (error: unknown, where: string) => void errors.push({ error, where });
      const journal = {
        consume: () => Promise.reject(new Error('no consumers here')),
        subscribe: () => () => {},
      };
      const jobs = createJobs({
        database: t.database,
        journal: journal as never,
        onError,
        clock,
        leaseMs: 1_000,
        idleMs: 50,
      });
      made.push(jobs);
      const mail = createMail({
        ...{ database: t.database, blobs: stored.blobs, jobs, sealer, templates: table, smtp },
        ...(limits ? { limits } : {}),
        ...(mayWrite ? { mayWrite } : {}),
      });
      return { mail, jobs, errors };
    },
    async reached(mailId, ...states) {
      for (;;) {
        const row = await read(mailId);
        if (states.includes(row.state)) return row;
        later({ seconds: 40 });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async laidDown(mailId) {
      const running = `select 1 from jobs.job where task = 'mail.send' and starts_with(key, $1) and state = 'running'`;
      const isInHand = () => t.database.system('see who sends a letter', (tx) => tx.rows(running, [mailId]));
      while ((await isInHand()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async close() {
      await Promise.all(made.map((jobs) => jobs.stop(0)));
      await t.close();
      await stored.close();
    },
  };
}

function readRow(database: Database, mailId: string): Promise<LetterRow> {
  return database.system('a letter, for a test', (tx) =>
    tx.one<LetterRow>(
      `select state, attempts, failure, failure_reply as "failureReply", links_sealed is not null as "keepsLinks", due_at as "dueAt"
       from mail.letter where mail_id = $1`,
      [mailId],
    ),
  );
}
