import { randomUUIDv7 } from 'node:crypto';
import { beginFile, type Database, type Tx } from '@tongshang/database';
import { makeSscc } from '@tongshang/epcis';
import { type TestCaller, type TestHttp, testPrincipal } from '@tongshang/http/testing';
import type { Principal } from '@tongshang/identity';
import type { NewEntry } from '@tongshang/journal';
import type { Reactions, Services } from '@tongshang/module';
import { openStage, standIn } from '@tongshang/module/testing';
import {
  type Fact,
  type FactDetails,
  ruleOf,
  type Trade,
  type TradeCapability,
  type TradeFact,
  type TradeOccasion,
  tradeModule,
} from '@tongshang/trade';
import { traceModule } from '../index.ts';

export const WAREHOUSE = randomUUIDv7();
/** A copy of a bill of lading that lies in every trade. */
export const BILL = randomUUIDv7();
export const shanghai = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
export const felixstowe = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };

const ROLES = ['seller', 'buyer', 'carrier', 'bank'] as const;
type Role = (typeof ROLES)[number];

export type TracedTrade = {
  readonly tradeId: string;
  readonly shipmentId: string;
  readonly ssccs: readonly string[];
  as(role: Role): TestCaller;
  readonly principals: Readonly<Record<Role, Principal>>;
  /** States a fact as its own module would, with all who listen. */
  state<F extends Fact>(role: Role, fact: F, details: FactDetails[F]): Promise<void>;
  /** Two handling units of line 1, one of line 2. */
  pack(): Promise<void>;
  facts(): readonly TradeFact[];
};

export type TraceFixture = {
  readonly database: Database;
  readonly http: TestHttp;
  readonly entries: NewEntry[];
  /** What was reported, with which evidence. */
  readonly reported: readonly { readonly details: unknown; readonly evidence: readonly string[] }[];
  trade(change?: Partial<Trade>): Promise<TracedTrade>;
  close(): Promise<void>;
};

let serial = 0n;

/** Trades that hold whatever is stated of them, each with an entry of its own; what follows is performed. */
class Trades {
  readonly #trades = new Map<string, Trade>();
  reactions: Reactions | undefined;
  enter: (tx: Tx, tradeId: string, fact: Fact) => string = () => randomUUIDv7();

  open(trade: Trade): void {
    this.#trades.set(trade.tradeId, trade);
  }

  read(tradeId: string): Trade {
    const trade = this.#trades.get(tradeId);
    if (!trade) throw new Error(`no trade ${tradeId}`);
    return trade;
  }

  readTrade = async (_tx: Tx, tradeId: string) => this.read(tradeId);
  lockTrade = async (_tx: Tx, tradeId: string) => this.read(tradeId);
  speakerOf = async (_tx: Tx, principal: Principal) => principal;

  async recordFact(tx: Tx, principal: Principal, tradeId: string, fact: Fact, details: unknown) {
    const packed = this.read(tradeId).facts.find((one) => one.fact === 'packed');
    const shipmentId = (packed?.details as { shipmentId?: string } | undefined)?.shipmentId;
    const entryId = await this.state(tx, principal, tradeId, fact, { ...(details as object), shipmentId });
    return { entryId, ...(shipmentId ? { shipmentId } : {}) };
  }

  /** What was reported, with which evidence. */
  readonly reported: { details: unknown; evidence: readonly string[] }[] = [];

  async reportFact(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: Fact,
    details: unknown,
    evidence: readonly string[],
  ) {
    this.reported.push({ details, evidence });
    return this.recordFact(tx, principal, tradeId, fact, details);
  }

  async state(tx: Tx, principal: Principal, tradeId: string, fact: Fact, details: unknown): Promise<string> {
    const { organisationId: byOrganisationId } = principal;
    const at = tx.now.toString();
    const entryId = this.enter(tx, tradeId, fact);
    const stated = { fact, at, byOrganisationId, entryId, details } as TradeFact;
    const trade = this.read(tradeId);
    const next = { ...trade, facts: [...trade.facts, stated] };
    this.open(next);
    const occasion: TradeOccasion = { trade: next, stated, principal };
    for (const consequence of ruleOf(fact).consequences)
      await this.reactions?.perform(consequence, tx, occasion);
    return entryId;
  }
}

/** The trace module over such trades. */
export async function traceFixture(): Promise<TraceFixture> {
  const entries: NewEntry[] = [];
  const trades = new Trades();
  const place = { ...shanghai, latitude: 31.2, longitude: 121.5, timeZone: 'Asia/Shanghai' };
  const { database, http, close } = await openStage({
    modules: [
      {
        ...tradeModule,
        needs: [],
        create(given: never) {
          const { reactions, journal } = given as Services;
          trades.reactions = reactions;
          trades.enter = (tx, tradeId, fact) =>
            journal.append(tx, { kind: `trade.${fact}`, file: { fileId: tradeId, kind: 'trade' } }).entryId;
          return { capability: trades as unknown as TradeCapability };
        },
      },
      standIn('stock', {
        readWarehousePlace: async (_tx, warehouseId) => (warehouseId === WAREHOUSE ? place : undefined),
      }),
      standIn('document', {
        readBrought: async (_tx, _tradeId, ids) =>
          ids.includes(BILL) ? [{ documentId: BILL, type: 'BillOfLading', sha256: 'b'.repeat(64) }] : [],
      }),
      traceModule,
    ],
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
      appendConsequence(tx, consequence) {
        entries.push(consequence);
        return journal.appendConsequence(tx, consequence);
      },
    }),
  });
  return {
    ...{ database, http, entries, close },
    reported: trades.reported,
    trade: (change = {}) => openTrade({ database, http, trades }, change),
  };
}

type World = { database: Database; http: TestHttp; trades: Trades };

async function openTrade({ database, http, trades }: World, change: Partial<Trade>): Promise<TracedTrade> {
  const [tradeId, shipmentId] = [randomUUIDv7(), randomUUIDv7()];
  const principals = Object.fromEntries(ROLES.map((role) => [role, testPrincipal({})])) as Record<
    Role,
    Principal
  >;
  trades.open({ ...tradeOf(tradeId, principals), ...change });
  await database.system('a trade for a test', async (tx) => {
    const parties = ROLES.map((role) => ({ organisationId: principals[role].organisationId, role }));
    await beginFile(tx, { fileId: tradeId, kind: 'trade' }, parties);
  });
  const state: TracedTrade['state'] = (role, fact, details) =>
    database.transaction(principals[role], async (tx) => {
      await trades.state(tx, principals[role], tradeId, fact, details);
    });
  const ssccs = [0, 1, 2].map(() => makeSscc('9521234', serial++));
  const contents = [
    { lineId: '1', quantity: '60' },
    { lineId: '1', quantity: '40' },
    { lineId: '2', quantity: '12.5' },
  ];
  const handlingUnits = ssccs.map((sscc, index) => ({
    ...{ sscc, packageType: 'CT', netWeightKg: '5', grossWeightKg: '6' },
    contents: contents.slice(index, index + 1),
  }));
  return {
    tradeId,
    shipmentId,
    ssccs,
    principals,
    as: (role) => http.as(principals[role]),
    state,
    pack: () => state('seller', 'packed', { shipmentId, handlingUnits }),
    facts: () => trades.read(tradeId).facts,
  };
}

function tradeOf(tradeId: string, principals: Readonly<Record<Role, Principal>>): Trade {
  const line = (lineId: string, value: string, unit: string) => ({
    ...{ lineId, name: { en: 'Lamp' }, originCountry: 'CN' },
    quantity: { value, unit },
  });
  return {
    tradeId,
    status: 'open',
    demonstration: false,
    orderNumber: 'PO 1/2',
    parties: ROLES.map((role) => ({
      role,
      organisationId: principals[role].organisationId,
      joinedAt: '2026-01-01T00:00:00Z',
    })),
    terms: { modeOfTransport: 'sea' },
    lines: [line('1', '100', 'C62'), line('2', '12.5', 'KGM')],
    facts: [],
    createdAt: '2026-01-01T00:00:00Z',
  } as unknown as Trade;
}

export const consignment = (change: Record<string, unknown> = {}) => ({
  transportDocumentType: 'BillOfLading',
  transportDocumentNumber: 'BL-1',
  meansOfTransport: 'MV Hai Tong',
  voyage: '012W',
  portOfLoading: shanghai,
  portOfDischarge: felixstowe,
  ...change,
});
