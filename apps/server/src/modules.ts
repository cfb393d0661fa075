import { migrations as blobsMigrations, blobsRefusals } from '@tongshang/blobs';
import { canonicalJsonRefusals } from '@tongshang/canonical-json';
import { catalogueModule } from '@tongshang/catalogue';
import { claimsModule } from '@tongshang/claims';
import { clearanceModule } from '@tongshang/clearance';
import { contactModule } from '@tongshang/contact';
import { databaseRefusals, type MigrationFolder } from '@tongshang/database';
import { documentModule } from '@tongshang/document';
import { dossierExportModule } from '@tongshang/dossier-export';
import { migrations as httpMigrations } from '@tongshang/http';
import { scopeList } from '@tongshang/identity';
import { migrations as jobsMigrations, jobsRefusals } from '@tongshang/jobs';
import { migrations as journalMigrations, journalRefusals, journalScopes } from '@tongshang/journal';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import { type AnyModule, migrationsOf, refusalsOf, scopesOf } from '@tongshang/module';
import { orderImportModule } from '@tongshang/order-import';
import { partyModule } from '@tongshang/party';
import type { RefusalTable } from '@tongshang/refusal';
import { settlementModule } from '@tongshang/settlement';
import { stockModule } from '@tongshang/stock';
import { traceModule } from '@tongshang/trace';
import { tradeModule } from '@tongshang/trade';
import { workersRefusals } from '@tongshang/workers';
import { table as serverRefusals } from './refusals.ts';

/** What the platform is made of, one line a module, each after those it needs. */
export const MODULES: readonly AnyModule[] = [
  partyModule,
  contactModule,
  catalogueModule,
  tradeModule,
  documentModule,
  orderImportModule,
  stockModule,
  traceModule,
  settlementModule,
  claimsModule,
  clearanceModule,
  dossierExportModule,
];

/** Every schema, in the order in which one stands on another. */
export const MIGRATIONS: readonly MigrationFolder[] = [
  { module: 'http', folder: httpMigrations },
  { module: 'journal', folder: journalMigrations },
  { module: 'blobs', folder: blobsMigrations },
  { module: 'jobs', folder: jobsMigrations },
  ...migrationsOf(MODULES),
];

/** Everything that callers may be allowed to do. */
export const SCOPES = scopeList([...scopesOf(MODULES), ...journalScopes]);

/** Everything that may be refused over HTTP, with status and texts. */
export const REFUSALS: readonly RefusalTable[] = [
  blobsRefusals,
  canonicalJsonRefusals,
  databaseRefusals,
  jobsRefusals,
  journalRefusals,
  merkleLogRefusals,
  serverRefusals,
  workersRefusals,
  ...refusalsOf(MODULES),
];
