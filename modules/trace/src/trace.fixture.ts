import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { epcisRefusals, makeSscc } from '@tongshang/epcis';
import { migrations as httpMigrations } from '@tongshang/http';
import { type TestCaller, type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import type { Principal } from '@tongshang/identity';
import type { NewEntry } from '@tongshang/journal';
import {
  type Fact,
  type FactDetails,
  type FactListener,
  type Trade,
  type TradeFact,
  migrations as tradeMigrations,
  tradeRefusals,
} from '@tongshang/trade';
import { createWorkers, workersRefusals } from '@tongshang/workers';
import { createTraceModule, migrations, type TradeAccess, traceRefusals } from './index.ts';

export const WAREHOUSE = randomUUIDv7();
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
  readonly database: TestDatabase['database'];
  readonly http: TestHttp;
  readonly entries: NewEntry[];
  trade(change?: Partial<Trade>): Promise<TracedTrade>;
  close(): Promise<void>;
};

let serial = 0n;

/** Trades that hold whatever is stated of them, and tell who listens. */
class Trades implements TradeAccess {
  readonly #trades = new Map<string, Trade>();
  readonly #listeners: [Fact | '*', FactListener][] = [];

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

  async recordFact(tx: Tx, principal: Principal, tradeId: string, fact: Fact, details: unknown) {
    const packed = this.read(tradeId).facts.find((one) => one.fact === 'packed');
    const shipmentId = (packed?.details as { shipmentId?: string } | undefined)?.shipmentId;
    await this.state(tx, principal, tradeId, fact, { ...(details as object), shipmentId });
    return { entryId: randomUUIDv7(), ...(shipmentId ? { shipmentId } : {}) };
  }

  onFact(fact: Fact | '*', listener: FactListener): void {
    this.#listeners.push([fact, listener]);
  }

  async state(tx: Tx, principal: Principal, tradeId: string, fact: Fact, details: unknown): Promise<void> {
    const { organisationId: byOrganisationId } = principal;
    const at = tx.now.toString();
    const stated = { fact, at, byOrganisationId, entryId: randomUUIDv7(), details } as TradeFact;
    const trade = this.read(tradeId);
    const next = { ...trade, facts: [...trade.facts, stated] };
    this.open(next);
    for (const [wanted, listener] of this.#listeners) {
      if (wanted === fact || wanted === '*') await listener(tx, next, stated, principal);
    }
  }
}

/** The trace module over such trades; the journal is a list. */
export async function traceFixture(): Promise<TraceFixture> {
  const opened = await testDatabase([
    { module: 'http', folder: httpMigrations },
    { module: 'trade', folder: tradeMigrations },
    { module: 'trace', folder: migrations },
  ]);
  const { database } = opened;
  const entries: NewEntry[] = [];
  const trades = new Trades();
  const place = { ...shanghai, latitude: 31.2, longitude: 121.5, timeZone: 'Asia/Shanghai' };
  const workers = createWorkers();
  const trace = createTraceModule({
    workers,
    trades,
    journal: {
      append(_tx, entry) {
        entries.push(entry);
        return { entryId: randomUUIDv7() };
      },
    },
    readWarehousePlace: async (_tx, warehouseId) => (warehouseId === WAREHOUSE ? place : undefined),
  });
  const http = await testHttp({
    database,
    refusals: [traceRefusals, epcisRefusals, tradeRefusals, workersRefusals],
    routes: trace.routes,
  });
  return {
    database,
    http,
    entries,
    trade: (change = {}) => openTrade({ database, http, trades }, change),
    async close() {
      await http.close();
      await workers.close();
      await opened.close();
    },
  };
}

type World = { database: TestDatabase['database']; http: TestHttp; trades: Trades };

async function openTrade({ database, http, trades }: World, change: Partial<Trade>): Promise<TracedTrade> {
  const [tradeId, shipmentId] = [randomUUIDv7(), randomUUIDv7()];
  const principals = Object.fromEntries(ROLES.map((role) => [role, testPrincipal({})])) as Record<
    Role,
    Principal
  >;
  trades.open({ ...tradeOf(tradeId, principals), ...change });
  await database.system('a trade for a test', async (tx) => {
    for (const role of ROLES) {
      await tx.run('insert into access.trade_party (trade_id, organisation_id, role) values ($1, $2, $3)', [
        tradeId,
        principals[role].organisationId,
        role,
      ]);
    }
  });
  const state: TracedTrade['state'] = (role, fact, details) =>
    database.transaction(principals[role], (tx) =>
      trades.state(tx, principals[role], tradeId, fact, details),
    );
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
    parties: ROLES.map((role) => ({ role, organisationId: principals[role].organisationId })),
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
