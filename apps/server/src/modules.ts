import { migrations as blobsMigrations, blobsRefusals } from '@tongshang/blobs';
import { canonicalJsonRefusals } from '@tongshang/canonical-json';
import { databaseRefusals, type MigrationFolder } from '@tongshang/database';
import { migrations as httpMigrations } from '@tongshang/http';
import { scopeList } from '@tongshang/identity';
import { migrations as jobsMigrations, jobsRefusals } from '@tongshang/jobs';
import { migrations as journalMigrations, journalRefusals, journalScopes } from '@tongshang/journal';
import { migrations as mailMigrations, mailRefusals } from '@tongshang/mail';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import {
  type AnyModule,
  inOrderOfNeed,
  mailsOf,
  migrationsOf,
  refusalsOf,
  scopesOf,
} from '@tongshang/module';
import type { RefusalTable } from '@tongshang/refusal';
import { workersRefusals } from '@tongshang/workers';
import * as modules from './module-list.ts';
import { table as serverRefusals } from './refusals.ts';

/** Each after those it needs. */
export const MODULES: readonly AnyModule[] = inOrderOfNeed(Object.values(modules));

/** Every schema, in the order in which one stands on another. */
export const MIGRATIONS: readonly MigrationFolder[] = [
  { module: 'http', folder: httpMigrations },
  { module: 'journal', folder: journalMigrations },
  { module: 'blobs', folder: blobsMigrations },
  { module: 'jobs', folder: jobsMigrations },
  { module: 'mail', folder: mailMigrations },
  ...migrationsOf(MODULES),
];

/** Everything that callers may be allowed to do. */
export const SCOPES = scopeList([...scopesOf(MODULES), ...journalScopes]);

/** Every letter that modules write. */
export const MAILS = mailsOf(MODULES);

/** Everything that may be refused over HTTP, with status and texts. */
export const REFUSALS: readonly RefusalTable[] = [
  blobsRefusals,
  canonicalJsonRefusals,
  databaseRefusals,
  jobsRefusals,
  journalRefusals,
  mailRefusals,
  merkleLogRefusals,
  serverRefusals,
  workersRefusals,
  ...refusalsOf(MODULES),
];
