import { AsyncLocalStorage } from 'node:async_hooks';
import { invariant } from '@tongshang/refusal';
import type { ClientBase } from 'pg';
import { execute, gather, type Outcome } from './prepared.ts';
import { statementName } from './statements.ts';
import { toParameter } from './values.ts';

/** One transaction of the database, as the caller's role sees it. Useless once the transaction has ended. */
export interface Tx {
  readonly organisationId: string | null;
  readonly personId: string | null;
  /** Time of the transaction, by the clock given to `connect`. */
  readonly now: Temporal.Instant;
  /** All rows of a statement. `values` fill `$1 …`; Temporal, bigint, bytes and arrays are understood. */
  rows<R = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** The row, or undefined; more than one row is a broken invariant. */
  maybe<R = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R | undefined>;
  /** Exactly one row; else a broken invariant. */
  one<R = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R>;
  /** Runs a statement; how many rows it touched. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Runs `fn` just before the commit, in order of registration; when it throws, everything rolls back. */
  beforeCommit(fn: () => Promise<void>): void;
  /**
   * Runs the statements of `fn`, in this same transaction, as tongshang_system, past row-level security. Only after
   * authorising the caller, and only where another organisation's row must be touched. `reason` is for readers.
   */
  elevated<T>(reason: string, fn: () => Promise<T>): Promise<T>;
}

export type Role = 'tongshang_app' | 'tongshang_system';

/** Who a transaction acts for; both null = nobody signed in. UUIDs. */
export type Caller = { readonly organisationId: string | null; readonly personId: string | null };

/** The transactions that are elevated in the present asynchronous context, innermost first. */
type Elevation = { readonly tx: Transaction; readonly outer: Elevation | undefined };
const elevations = new AsyncLocalStorage<Elevation>();

/** Transactions that the present asynchronous context is inside of. */
const surrounding = new AsyncLocalStorage<Transaction>();

/** Whether a transaction is open around the code that asks: then nothing slow is waited for, and no other is opened. */
export function insideTransaction(): boolean {
  return surrounding.getStore()?.isOpen ?? false;
}

/** Begins what goes on by itself and is not waited for, such as a timer: it is not inside the transaction that begins it. */
export function apart<T>(fn: () => T): T {
  return surrounding.exit(fn);
}

/**
 * The role is a property of each statement, not of the moment: a statement sent from within `elevated` runs elevated
 * and one sent beside it does not, even when both are under way at once. On the wire, statements keep their order,
 * so a change of role goes just ahead of the statement that needs it, without a round trip of its own.
 */
export class Transaction implements Tx {
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly now: Temporal.Instant;
  readonly #client: ClientBase;
  readonly #role: Role;
  readonly #hooks: (() => Promise<void>)[] = [];
  #wireRole: Role;
  #ended = false;

  constructor(client: ClientBase, role: Role, caller: Caller, now: Temporal.Instant) {
    this.#client = client;
    this.#role = role;
    this.#wireRole = role;
    this.organisationId = caller.organisationId;
    this.personId = caller.personId;
    this.now = now;
  }

  async rows<R>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.#send(sql, values)).rows as R[];
  }

  async maybe<R>(sql: string, values: readonly unknown[] = []): Promise<R | undefined> {
    const { rows } = await this.#send(sql, values);
    invariant(rows.length <= 1, `at most one row, not ${rows.length}: ${sql}`);
    return rows[0] as R | undefined;
  }

  async one<R>(sql: string, values: readonly unknown[] = []): Promise<R> {
    const { rows } = await this.#send(sql, values);
    invariant(rows.length === 1, `exactly one row, not ${rows.length}: ${sql}`);
    return rows[0] as R;
  }

  async run(sql: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.#send(sql, values)).rowCount ?? 0;
  }

  beforeCommit(fn: () => Promise<void>): void {
    invariant(!this.#ended, 'the transaction has not ended');
    this.#hooks.push(fn);
  }

  async elevated<T>(reason: string, fn: () => Promise<T>): Promise<T> {
    invariant(reason.trim() !== '', 'an elevation has a reason');
    return elevations.run({ tx: this, outer: elevations.getStore() }, fn);
  }

  get isOpen(): boolean {
    return !this.#ended;
  }

  /** Runs what happens in this transaction. */
  surround<T>(fn: () => Promise<T>): Promise<T> {
    return surrounding.run(this, fn);
  }

  /** Runs the hooks; a hook may register further ones. */
  async runHooks(): Promise<void> {
    for (let index = 0; index < this.#hooks.length; index += 1) await this.#hooks[index]?.();
  }

  end(): void {
    this.#ended = true;
  }

  #roleNow(): Role {
    for (let at = elevations.getStore(); at !== undefined; at = at.outer) {
      if (at.tx === this) return 'tongshang_system';
    }
    return this.#role;
  }

  async #send(sql: string, values: readonly unknown[]): Promise<Outcome> {
    invariant(!this.#ended, `the transaction has ended, yet this came: ${sql}`);
    const role = this.#roleNow();
    const parameters = values.map(toParameter);
    const name = statementName(role, sql);
    gather(this.#client);
    if (role !== this.#wireRole) {
      this.#wireRole = role;
      // When this fails, the transaction is aborted and the statement behind it fails too, with the same cause.
      this.#client.query(`set local role ${role}`).catch(() => {});
    }
    try {
      return await execute(this.#client, name, sql, parameters);
    } catch (error) {
      if (error instanceof Error) {
        Object.assign(error, { statement: sql });
        // The trace that leads here, not the one that leads to the socket.
        Error.captureStackTrace(error);
      }
      throw error;
    }
  }
}
