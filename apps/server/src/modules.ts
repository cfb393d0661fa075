import { canonicalJsonRefusals } from '@tongshang/canonical-json';
import {
  migrations as catalogueMigrations,
  catalogueRefusals,
  createCatalogueModule,
} from '@tongshang/catalogue';
import {
  migrations as clearanceMigrations,
  clearanceRefusals,
  createClearanceModule,
} from '@tongshang/clearance';
import { csvRefusals } from '@tongshang/csv';
import { type Database, databaseRefusals, type MigrationFolder } from '@tongshang/database';
import {
  createDocumentModule,
  migrations as documentMigrations,
  documentRefusals,
} from '@tongshang/document';
import { createDossierExportModule, dossierExportRefusals } from '@tongshang/dossier-export';
import { dutyRefusals } from '@tongshang/duty';
import { epcisRefusals } from '@tongshang/epcis';
import { type HttpApp, migrations as httpMigrations } from '@tongshang/http';
import { identityRefusals, type Sealer } from '@tongshang/identity';
import { incotermsRefusals } from '@tongshang/incoterms';
import {
  type Journal,
  migrations as journalMigrations,
  journalRefusals,
  journalRoutes,
} from '@tongshang/journal';
import { ledgerRefusals } from '@tongshang/ledger';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import { moneyRefusals } from '@tongshang/money';
import {
  createPartyModule,
  type PartyModule,
  migrations as partyMigrations,
  partyRefusals,
} from '@tongshang/party';
import { quantityRefusals } from '@tongshang/quantity';
import type { RefusalTable } from '@tongshang/refusal';
import {
  createSettlementModule,
  migrations as settlementMigrations,
  settlementRefusals,
} from '@tongshang/settlement';
import {
  createStockModule,
  readWarehousePlace,
  migrations as stockMigrations,
  stockRefusals,
} from '@tongshang/stock';
import { createTraceModule, migrations as traceMigrations, traceRefusals } from '@tongshang/trace';
import { createTradeModule, migrations as tradeMigrations, tradeRefusals } from '@tongshang/trade';
import { ublRefusals } from '@tongshang/ubl';
import { type Workers, workersRefusals } from '@tongshang/workers';
import { catalogueFor, productReader } from './product-facts.ts';
import { table as serverRefusals } from './refusals.ts';

/** Every schema, in the order in which one stands on another. */
export const MIGRATIONS: readonly MigrationFolder[] = [
  { module: 'http', folder: httpMigrations },
  { module: 'journal', folder: journalMigrations },
  { module: 'party', folder: partyMigrations },
  { module: 'catalogue', folder: catalogueMigrations },
  { module: 'trade', folder: tradeMigrations },
  { module: 'document', folder: documentMigrations },
  { module: 'stock', folder: stockMigrations },
  { module: 'trace', folder: traceMigrations },
  { module: 'settlement', folder: settlementMigrations },
  { module: 'clearance', folder: clearanceMigrations },
];

/** Everything that may be refused over HTTP, with status and texts. */
export const REFUSALS: readonly RefusalTable[] = [
  canonicalJsonRefusals,
  catalogueRefusals,
  clearanceRefusals,
  csvRefusals,
  databaseRefusals,
  documentRefusals,
  dossierExportRefusals,
  dutyRefusals,
  epcisRefusals,
  identityRefusals,
  incotermsRefusals,
  journalRefusals,
  ledgerRefusals,
  merkleLogRefusals,
  moneyRefusals,
  partyRefusals,
  quantityRefusals,
  serverRefusals,
  settlementRefusals,
  stockRefusals,
  traceRefusals,
  tradeRefusals,
  ublRefusals,
  workersRefusals,
];

export type Composition = {
  readonly party: PartyModule;
  /** Declares every endpoint. */
  routes(app: HttpApp): void;
};

export type CompositionDeps = {
  readonly database: Database;
  readonly journal: Journal;
  readonly workers: Workers;
  readonly sealer: Sealer;
  readonly publicUrl: string;
};

/** Connects the modules: who asks whom, and who listens to the facts of a trade. */
export function compose({ database, journal, workers, sealer, publicUrl }: CompositionDeps): Composition {
  const party = createPartyModule({ database, journal, sealer, publicUrl });
  const { readOrganisations, signDetached, findAuthorities } = party;
  const catalogue = createCatalogueModule({ journal, workers });
  const trades = createTradeModule({ journal, readOrganisations, catalogue: catalogueFor(catalogue) });
  const document = createDocumentModule({ journal, trades, signDetached, workers });
  const trace = createTraceModule({ journal, trades, readWarehousePlace, workers });
  const settlement = createSettlementModule({ journal, trades, readOrganisations });
  const clearance = createClearanceModule({
    journal,
    trades,
    settlement,
    readOrganisations,
    findAuthorities,
  });
  const stock = createStockModule({ journal, trades, readProduct: productReader(catalogue) });
  const dossier = createDossierExportModule({
    journal,
    workers,
    operatorKeys: [],
    readTrade: trades.readTrade,
    readDocuments: document.readDocuments,
  });
  return {
    party,
    routes(app) {
      for (const one of [party, catalogue, trades, document, trace, settlement, clearance, stock, dossier]) {
        one.routes(app);
      }
      journalRoutes(app, { journal });
    },
  };
}
