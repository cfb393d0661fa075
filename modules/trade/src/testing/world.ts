import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { migrations as httpMigrations, httpRefusals } from '@tongshang/http';
import { type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import type { OrganisationKind, Principal } from '@tongshang/identity';
import { incotermsRefusals } from '@tongshang/incoterms';
import {
  createJournal,
  type Journal,
  migrations as journalMigrations,
  journalRefusals,
} from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import type { TradeRole } from '@tongshang/trade-facts';
import type { CataloguePort } from '../catalogue-port.ts';
import type { OrganisationRecord } from '../organisation-port.ts';
import { table as tradeRefusals } from '../refusals.ts';
import { createTradeModule, type TradeModule } from '../trade-module.ts';
import { ORGANISATIONS } from './sample-file.ts';

/** A database with the trade module over it, one organisation per role, and a caller for each. */
export type World = {
  readonly database: TestDatabase;
  readonly journal: Journal;
  readonly trade: TradeModule;
  readonly http: TestHttp;
  readonly as: Readonly<Record<TradeRole, ReturnType<TestHttp['as']>>>;
  readonly principals: Readonly<Record<TradeRole, Principal>>;
  /** Moves the clock. */
  setNow(instant: string): void;
  close(): Promise<void>;
};

const tradeMigrations = new URL('../../migrations/', import.meta.url);

/** Organisations of China, the buyer of Britain unless `domestic`. */
export function organisationsOf(buyerCountry = 'GB'): readonly OrganisationRecord[] {
  return Object.entries(ORGANISATIONS).map(([role, organisationId]) => {
    const kind = role === 'seller' || role === 'buyer' ? 'trader' : (role as OrganisationKind);
    const country = role === 'buyer' ? buyerCountry : 'CN';
    return {
      organisationId,
      name: { en: `The ${role}`, 'zh-CN': `${role} 公司` },
      kinds: [kind],
      country,
      address: { street: '1 Harbour Road', city: 'Somewhere', country },
      taxId: role === 'seller' ? '91310000MA1FL0000X' : null,
      legalId: null,
      demonstration: false,
    };
  });
}

export async function createWorld(
  change: { buyerCountry?: string; catalogue?: CataloguePort } = {},
): Promise<World> {
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const database = await testDatabase(
    [
      { module: 'http', folder: httpMigrations },
      { module: 'journal', folder: journalMigrations },
      { module: 'trade', folder: tradeMigrations },
    ],
    { clock: () => now },
  );
  const signer = noteSigner('test/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
  const journal = createJournal({ database: database.database, signer });
  const organisations = organisationsOf(change.buyerCountry);
  const trade = createTradeModule({
    journal,
    readOrganisations: async (_tx, ids) =>
      organisations.filter(({ organisationId }) => ids.includes(organisationId)),
    catalogue: change.catalogue,
  });
  const http = await testHttp({
    database: database.database,
    refusals: [
      httpRefusals,
      journalRefusals,
      moneyRefusals,
      quantityRefusals,
      incotermsRefusals,
      tradeRefusals,
    ],
    routes: trade.routes,
  });
  const perRole = <T>(make: (role: TradeRole) => T) =>
    Object.fromEntries(Object.keys(ORGANISATIONS).map((role) => [role, make(role as TradeRole)])) as Record<
      TradeRole,
      T
    >;
  const principals = perRole((role) => testPrincipal({ organisationId: ORGANISATIONS[role] }));
  return {
    database,
    journal,
    trade,
    http,
    principals,
    as: perRole((role) => http.as(principals[role])),
    setNow(instant) {
      now = Temporal.Instant.from(instant);
    },
    async close() {
      await http.close();
      await database.close();
    },
  };
}
