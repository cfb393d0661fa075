import type { Database } from '../database.ts';

/** Somebody who calls the composed platform. What is no success is thrown, but by `call`. */
export type SeedCaller = {
  // biome-ignore-start lint/suspicious/noExplicitAny: seeds look into replies of every form
  call(
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ body: any }>;
  get(url: string): Promise<any>;
  post(url: string, body?: unknown): Promise<any>;
  put(url: string, body?: unknown): Promise<any>;
  // biome-ignore-end lint/suspicious/noExplicitAny: as above
};

/** What a seed finds: a composed platform on which a seller and a buyer have finished a trade. */
export type SeededWorld = {
  readonly database: Database;
  /** Stands in every private text: whoever else is shown it has been shown too much. */
  readonly mark: string;
  readonly seller: SeedCaller;
  readonly buyer: SeedCaller;
  readonly sellerId: string;
  readonly buyerId: string;
  /** Authorities, carrier, bank and others who serve everyone, by role. */
  readonly shared: Readonly<Record<string, SeedCaller>>;
  /** A person, signed in, and the firm it acts for. */
  readonly person: SeedCaller;
  readonly personsFirmId: string;
  readonly tradeId: string;
  /** A further trade of both, which is still on its way. */
  readonly openTradeId: string;
};

/**
 * What a package with tables brings to the test that tries every table against every foreign organisation: rows of the seller's in
 * each of its tables, and of every table that is open on purpose the reason. Exported as `./isolation-seed`; never by `src/index.ts`.
 */
export type IsolationSeed = {
  /** Tables, views and functions open to more than their owner, by name (`party.organisation`, `function x.y`), with the reason. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Of these, tables of whose rows that `fill` made nobody else sees any: by name, the column with the seller's id. */
  readonly unopened?: Readonly<Record<string, string>>;
  /** Tables that tell no organisations apart and are no trade's, by name, with the reason why that is right. */
  readonly untold?: Readonly<Record<string, string>>;
  /** Fills what a trade alone leaves empty; ids of what is the seller's, by the name of the path parameter that asks for it. */
  fill?(world: SeededWorld): Promise<Readonly<Record<string, string>>>;
};
