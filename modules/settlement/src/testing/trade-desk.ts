import type { CatalogueCapability } from '@tongshang/catalogue';
import type { Database, Tx } from '@tongshang/database';
import { type TestCaller, type TestHttp, testPrincipal } from '@tongshang/http/testing';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { AnyModule } from '@tongshang/module';
import { openStage, type Stage, standIn } from '@tongshang/module/testing';
import type { PartyCapability } from '@tongshang/party';
import type { Fact, FactDetails, Trade, TradeCapability, TradeTerms } from '@tongshang/trade';
import { tradeModule } from '@tongshang/trade';
import type { SettlementCapability } from '../capability.ts';
import { settlementModule } from '../module.ts';
import { kindOf, ORGANISATIONS, recordsOf, type Who } from './organisations.ts';
import { details, LINES, type OrderLine, TERMS } from './sample-order.ts';

export type DeskParts = {
  readonly database: Database;
  readonly journal: Journal;
  readonly trades: TradeCapability;
  readonly settlement: SettlementCapability;
};

export type DeskOptions = {
  /** Further modules, which may need those of the desk. */
  readonly more?: readonly AnyModule[];
  readonly demonstration?: boolean;
  /** What the party module would say of people; nothing without it. */
  readonly people?: Partial<Pick<PartyCapability, 'readScopes' | 'readNames'>>;
  /** Who says itself whether it takes part where it is named; everybody else takes part at once. */
  readonly asked?: readonly Who[];
  /** Default: the database's own time. */
  readonly clock?: () => Temporal.Instant;
  readonly countries?: Readonly<Partial<Record<Who, string>>>;
  /** Authorities that come on board later, and of which countries: asked each time. */
  readonly jurisdictions?: () => Readonly<Partial<Record<Who, readonly string[]>>>;
};

/** A platform of trade and settlement on a fresh database, with one organisation per role and no sign-in. */
export type TradeDesk = DeskParts & {
  /** What it stands on, with the further modules. */
  readonly stage: Stage;
  readonly http: TestHttp;
  /** HTTP as one of the organisations, with every scope. */
  as(who: Who): TestCaller;
  principal(who: Who): Principal;
  /** An ordered trade; the terms and lines are the sample's unless changed. */
  order(change?: { terms?: Partial<TradeTerms>; lines?: readonly OrderLine[] }): Promise<string>;
  state<F extends Fact>(who: Who, tradeId: string, fact: F, details: FactDetails[F]): Promise<void>;
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

/** A catalogue that knows no product. */
const productParticulars: CatalogueCapability['productParticulars'] = async (
  _tx,
  _seller,
  _currency,
  references,
) => references.map(() => undefined);

export async function tradeDesk(options: DeskOptions = {}): Promise<TradeDesk> {
  const { more = [], clock, demonstration = false, countries = { buyer: 'GB' } } = options;
  const known = recordsOf(demonstration, countries);
  const asked = new Set<string>((options.asked ?? []).map((who) => ORGANISATIONS[who]));
  const records = () => {
    const later = new Map(
      Object.entries(options.jurisdictions?.() ?? {}).map(([who, of]) => [ORGANISATIONS[who as Who], of]),
    );
    return known.map((record) => ({
      ...record,
      jurisdictions: [...(later.get(record.organisationId) ?? record.jurisdictions)],
      joinsAtOnce: !asked.has(record.organisationId),
    }));
  };
  const party = standIn('party', {
    ...options.people,
    readOrganisations: async (_tx, ids) =>
      records().filter(({ organisationId }) => ids.includes(organisationId)),
    findAuthorities: async (_tx, country) =>
      records().filter(({ jurisdictions }) => jurisdictions.includes(country)),
  });
  const stage = await openStage({
    modules: [
      party,
      standIn('catalogue', { productParticulars }),
      standIn('contact', { readContacts: async () => [] }),
      tradeModule,
      settlementModule,
      ...more,
    ],
    ...(clock ? { clock } : {}),
  });
  const { database, journal, http } = stage;
  const { trade: trades, settlement } = stage.capabilities;
  const parts = { database, journal, trades, settlement };
  return { ...parts, stage, ...deskOf(parts, http), close: () => stage.close() };
}

function deskOf(
  { database, trades }: DeskParts,
  http: TestHttp,
): Omit<TradeDesk, keyof DeskParts | 'stage' | 'close'> {
  const principal = (who: Who) =>
    testPrincipal({ organisationId: ORGANISATIONS[who], kinds: [kindOf(who)], personId: null });
  const inTransaction = <T>(who: Who, work: (tx: Tx) => Promise<T>) =>
    database.transaction({ organisationId: ORGANISATIONS[who], personId: null }, work);
  const as = (who: Who) => http.as(principal(who));
  const sent = async (who: Who, url: string, body: object) => {
    const reply = await as(who).send('POST', url, body);
    if (reply.status >= 300) throw Object.assign(new Error(reply.text), { code: reply.body.code });
    return reply.body;
  };
  const state: TradeDesk['state'] = async (who, tradeId, fact, said) => {
    await inTransaction(who, (tx) =>
      trades.recordFact(tx, principal(who), tradeId, fact as 'packed', said as FactDetails['packed']),
    );
  };
  return {
    http,
    principal,
    as,
    async order({ terms, lines } = {}) {
      const placed = await sent('buyer', '/api/v1/trades/orders', {
        sellerOrganisationId: ORGANISATIONS.seller,
        lines: lines ?? LINES,
        terms: { ...TERMS, ...terms },
        // The sample's port is meant whichever countries the sides are of.
        meant: ['place', 'insurance'],
        validUntil: '2999-12-31',
        // The goods of the sample are loaded on a day of their own, whatever the clock says.
        particulars: { orderDate: '2026-03-01' },
        parties: (['carrier', 'bank'] as const).map((role) => ({
          organisationId: ORGANISATIONS[role],
          role,
        })),
      });
      const { tradeId, orderNumber } = placed;
      await sent('seller', `/api/v1/trades/${tradeId}/order`, { quotationNumber: orderNumber });
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
      const url = `/api/v1/trades/${tradeId}/cancellation`;
      const { isCancelled } = await sent('buyer', url, { reason: 'No longer needed' });
      if (!isCancelled) await sent('seller', `${url}/answer`, { answer: 'accepted' });
    },
    async ship(tradeId, amounts) {
      await state('seller', tradeId, 'produced', details.produced(amounts));
      await state('seller', tradeId, 'packed', details.packed(amounts));
      await state('carrier', tradeId, 'shipped', details.shipped());
    },
    unsound: () => database.system('look at the books', (tx) => tx.rows('select * from settlement.unsound')),
  };
}
