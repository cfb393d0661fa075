import { migrations as blobsMigrations, blobsRefusals } from '@tongshang/blobs';
import { type TestBlobs, testBlobs } from '@tongshang/blobs/testing';
import type { Database, Tx } from '@tongshang/database';
import { testDatabase } from '@tongshang/database/testing';
import { migrations as httpMigrations, httpRefusals } from '@tongshang/http';
import { scopesOnStage, type TestHttp, testHttp } from '@tongshang/http/testing';
import { createSealer } from '@tongshang/identity';
import { createJobs, type Jobs, migrations as jobsMigrations, jobsRefusals } from '@tongshang/jobs';
import {
  createJournal,
  type Journal,
  migrations as journalMigrations,
  journalRefusals,
} from '@tongshang/journal';
import {
  createMail,
  type Mail,
  migrations as mailMigrations,
  mailRefusals,
  type SmtpSettings,
} from '@tongshang/mail';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { createWorkers, type Workers, workersRefusals } from '@tongshang/workers';
import { type AnyModule, compose, mailsOf, migrationsOf, refusalsOf, scopesOf } from './compose.ts';
import { type Capabilities, defineModule } from './define-module.ts';
import type { Reaction } from './reaction.ts';
import type { Reactions } from './reactions.ts';

export type StageOptions = {
  /** In the order of the platform's list: those under test, and stand-ins for those they need. */
  readonly modules: readonly AnyModule[];
  /** Default: the database's own time. */
  readonly clock?: () => Temporal.Instant;
  /** Puts something between the modules and the journal, for instance what remembers entries. */
  readonly journal?: (journal: Journal) => Journal;
  /** Hears of what jobs fail at, where a test starts them. Default: a failure fails the test. */
  readonly onJobError?: (error: unknown, where: string) => void;
  /** The mail server that letters are given to. Default: none is set up. */
  readonly smtp?: SmtpSettings;
  /** Performs what no module on the stage performs. Default: nothing. */
  readonly perform?: Reactions['perform'];
};

/** A few modules at work on a fresh database, with HTTP and without sign-in. */
export type Stage = {
  readonly database: Database;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly workers: Workers;
  readonly http: TestHttp;
  readonly capabilities: Capabilities;
  readonly stored: TestBlobs;
  readonly mail: Mail;
  close(): Promise<void>;
};

/** The one stage that the tests of modules play on: a fresh database, the journal, and the modules as they declare themselves. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { modules, clock, perform } = options;
  const opened = await testDatabase(
    [
      { module: 'http', folder: httpMigrations },
      { module: 'journal', folder: journalMigrations },
      { module: 'blobs', folder: blobsMigrations },
      { module: 'jobs', folder: jobsMigrations },
      { module: 'mail', folder: mailMigrations },
      ...migrationsOf(modules),
    ],
    clock ? { clock } : {},
  );
  const { database } = opened;
  const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
  const kept = createJournal({ database, signer });
  const journal = options.journal?.(kept) ?? kept;
  const nothing = async (_consequence: string, _tx: Tx, _occasion: unknown) => {};
  const sealer = createSealer([new Uint8Array(32).fill(3)]);
  const stored = await testBlobs(database);
  const jobs = createJobs({ database, journal, onError: options.onJobError ?? fail });
  const workers = createWorkers();
  const mail = createMail({
    ...{ database, jobs, sealer, blobs: stored.blobs },
    ...{ templates: mailsOf(modules), smtp: options.smtp },
  });
  const services = {
    database,
    journal,
    jobs,
    workers,
    mail,
    blobs: stored.blobs,
    scopes: scopesOnStage(scopesOf(modules)),
    sealer,
    publicUrl: 'http://localhost:8080',
  };
  const { capabilities, routes } = compose(modules, services, perform ?? nothing);
  const http = await testHttp({
    database,
    refusals: [
      httpRefusals,
      journalRefusals,
      blobsRefusals,
      jobsRefusals,
      mailRefusals,
      workersRefusals,
      ...refusalsOf(modules),
    ],
    routes(app) {
      routes(app);
      jobs.routes(app.ownedBy('jobs'), { scope: 'party:admin' });
    },
  });
  return {
    ...{ database, journal, jobs, workers, http, capabilities, stored, mail },
    async close() {
      await http.close();
      await workers.close();
      await opened.close();
      await stored.close();
    },
  };
}

/** Nothing runs on a stage by itself: whoever starts the jobs of one looks at their failures. */
function fail(error: unknown): void {
  throw error;
}

/** Stands in for a module that others need: offers what the test gives it, and nothing else. */
export function standIn<const Name extends keyof Capabilities & string>(
  name: Name,
  capability: Partial<Capabilities[Name]>,
  reactions: readonly Reaction[] = [],
): AnyModule {
  return defineModule({
    name,
    needs: [],
    refusals: [],
    create: () => ({ capability, reactions }) as never,
  });
}
