import type { Database, MigrationFolder, Tx } from '@tongshang/database';
import { testDatabase } from '@tongshang/database/testing';
import { type HttpApp, migrations as httpMigrations } from '@tongshang/http';
import { type TestCaller, type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import type { Principal } from '@tongshang/identity';
import { createJournal, type Journal, migrations as journalMigrations } from '@tongshang/journal';
import { ledgerRefusals } from '@tongshang/ledger';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { moneyRefusals } from '@tongshang/money';
import type { RefusalTable } from '@tongshang/refusal';
import {
  acceptStanding,
  answerCancel,
  cancel,
  createTradeModule,
  type Fact,
  type FactDetails,
  type OwnFact,
  placeOrder,
  type Trade,
  type TradeModule,
  type TradeTerms,
  migrations as tradeMigrations,
  tradeRefusals,
} from '@tongshang/trade';
import { createSettlementModule, migrations, type SettlementModule, settlementRefusals } from '../index.ts';
import { kindOf, ORGANISATIONS, recordsOf, type Who } from './organisations.ts';
import { details, LINES, type OrderLine, TERMS } from './sample-order.ts';

export type DeskParts = {
  readonly database: Database;
  readonly journal: Journal;
  readonly trades: TradeModule;
  readonly settlement: SettlementModule;
};

export type DeskOptions = {
  /** Further modules: their migrations, refusals and routes. */
  readonly more?: {
    readonly migrations: readonly MigrationFolder[];
    readonly refusals: readonly RefusalTable[];
    readonly routes: (parts: DeskParts) => (app: HttpApp) => void;
  };
  readonly demonstration?: boolean;
  readonly countries?: Readonly<Partial<Record<Who, string>>>;
};

/** A platform of trade and settlement on a fresh database, with one organisation per role and no sign-in. */
export type TradeDesk = DeskParts & {
  readonly http: TestHttp;
  /** HTTP as one of the organisations, with every scope. */
  as(who: Who): TestCaller;
  principal(who: Who): Principal;
  /** An ordered trade; the terms and lines are the sample's unless changed. */
  order(change?: { terms?: Partial<TradeTerms>; lines?: readonly OrderLine[] }): Promise<string>;
  state<F extends Exclude<Fact, OwnFact>>(
    who: Who,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<void>;
  read(tradeId: string): Promise<Trade>;
  /** Cancels: one side asks, the other agrees where it must. */
  cancel(tradeId: string): Promise<void>;
  /** Makes, packs and ships quantities per line in a trade at home. */
  ship(tradeId: string, amounts: Readonly<Record<string, string>>): Promise<void>;
  /** Opens a cash account at the bank and pays into it. */
  payIn(who: Who, amount: string, currency?: string): Promise<string>;
  /** What the books say is wrong with themselves: nothing. */
  unsound(): Promise<unknown[]>;
  close(): Promise<void>;
};

const MIGRATIONS: readonly MigrationFolder[] = [
  { module: 'http', folder: httpMigrations },
  { module: 'journal', folder: journalMigrations },
  { module: 'trade', folder: tradeMigrations },
  { module: 'settlement', folder: migrations },
];

export async function tradeDesk(options: DeskOptions = {}): Promise<TradeDesk> {
  const { more, demonstration = false, countries = { buyer: 'GB' } } = options;
  const t = await testDatabase([...MIGRATIONS, ...(more?.migrations ?? [])]);
  const { database } = t;
  const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
  const journal = createJournal({ database, signer });
  const records = recordsOf(demonstration, countries);
  const readOrganisations = async (_tx: Tx, ids: readonly string[]) =>
    records.filter((record) => ids.includes(record.organisationId));
  const trades = createTradeModule({ journal, readOrganisations });
  const settlement = createSettlementModule({
    journal,
    trades,
    readOrganisations,
  });
  const parts = { database, journal, trades, settlement };
  const addRoutes = more?.routes(parts);
  const http = await testHttp({
    database,
    refusals: [moneyRefusals, ledgerRefusals, tradeRefusals, settlementRefusals, ...(more?.refusals ?? [])],
    routes: (app) => {
      settlement.routes(app);
      addRoutes?.(app);
    },
  });
  return { ...parts, ...deskOf(parts, http), close: () => http.close().then(() => t.close()) };
}

function deskOf({ database, trades }: DeskParts, http: TestHttp): Omit<TradeDesk, keyof DeskParts | 'close'> {
  const principal = (who: Who) =>
    testPrincipal({ organisationId: ORGANISATIONS[who], kinds: [kindOf(who)], personId: null });
  const inTransaction = <T>(who: Who, work: (tx: Tx) => Promise<T>) =>
    database.transaction({ organisationId: ORGANISATIONS[who], personId: null }, work);
  const as = (who: Who) => http.as(principal(who));
  const state: TradeDesk['state'] = async (who, tradeId, fact, said) => {
    await inTransaction(who, (tx) => trades.recordFact(tx, principal(who), tradeId, fact, said));
  };
  return {
    http,
    principal,
    as,
    async order({ terms, lines } = {}) {
      const { file, offer } = await inTransaction('buyer', (tx) =>
        placeOrder(trades.context, tx, principal('buyer'), {
          sellerOrganisationId: ORGANISATIONS.seller,
          lines: lines ?? LINES,
          terms: { ...TERMS, ...terms },
          validUntil: '2999-12-31',
          parties: (['carrier', 'bank'] as const).map((role) => ({
            organisationId: ORGANISATIONS[role],
            role,
          })),
        }),
      );
      const { tradeId } = file.trade;
      await inTransaction('seller', (tx) =>
        acceptStanding(trades.context, tx, principal('seller'), tradeId, { quotationNumber: offer.number }),
      );
      return tradeId;
    },
    state,
    read: (tradeId) => inTransaction('seller', (tx) => trades.readTrade(tx, tradeId)),
    async payIn(who, amount, currency = 'USD') {
      const organisationId = ORGANISATIONS[who];
      const opened = await as('bank').send('POST', '/api/v1/accounts', { organisationId, currency });
      const { accountId } = opened.body;
      const url = `/api/v1/accounts/${accountId}/deposits`;
      const paid = await as('bank').send('POST', url, { amount: { amount, currency } });
      if (paid.status !== 201) throw new Error(`the deposit was refused: ${paid.text}`);
      return accountId;
    },
    async cancel(tradeId) {
      const { isCancelled } = await inTransaction('buyer', (tx) =>
        cancel(trades.context, tx, principal('buyer'), tradeId, { reason: 'No longer needed' }),
      );
      if (isCancelled) return;
      await inTransaction('seller', (tx) =>
        answerCancel(trades.context, tx, principal('seller'), tradeId, { answer: 'accepted' }),
      );
    },
    async ship(tradeId, amounts) {
      await state('seller', tradeId, 'produced', details.produced(amounts));
      await state('seller', tradeId, 'packed', details.packed(amounts));
      await state('carrier', tradeId, 'shipped', details.shipped());
    },
    unsound: () => database.system('look at the books', (tx) => tx.rows('select * from settlement.unsound')),
  };
}
