import { AsyncLocalStorage } from 'node:async_hooks';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { Aborted, codeOf, isConnectionFailure } from './failures.ts';
import { type Call, callsOf, opening, ROLE } from './opening.ts';
import type { Outcome } from './prepared.ts';
import { statementName } from './statements.ts';
import { toParameter } from './values.ts';

/** One transaction of the database, as the caller's role sees it. Useless once the transaction has ended. */
export interface Tx {
  readonly organisationId: OrganisationId | null;
  readonly personId: PersonId | null;
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
   * Makes a call of a function travel with the opening of the transaction: no statement has been sent yet. As the transaction's own
   * role and caller; several are made in the order in which they were asked for. Rejects like a statement: then all that was sent behind
   * it fails too.
   */
  atOpening(call: Call): Promise<unknown>;
  /**
   * Makes a call of a function travel with the commit, after all hooks, so that it costs no round trip of its own. As the
   * transaction's own role (but see `Call.asEither`); calls are made in order of registration, in one statement. When one fails, everything rolls back, and
   * what `refusal` makes of its error (default: the error itself) is what `transaction` rejects with.
   */
  atCommit(call: Call, refusal?: (error: unknown) => unknown): void;
  /**
   * Goes on without the answers to what was sent: it travels with whatever is sent next, at the latest with the commit, and costs no
   * round trip of its own. For work that has sent all its statements at once and makes nothing of their answers but, when one fails,
   * the refusal that `transaction` then rejects with, everything rolled back.
   */
  behind(work: Promise<unknown>): void;
  /**
   * Runs the statements of `fn`, in this same transaction, as tongshang_system, past row-level security. Only after
   * authorising the caller, and only where another organisation's row must be touched. `reason` is for readers.
   */
  elevated<T>(reason: string, fn: () => Promise<T>): Promise<T>;
}

export type Role = 'tongshang_app' | 'tongshang_system';

/** Who a transaction acts for; both null = nobody signed in. UUIDs. */
export type Caller = { readonly organisationId: OrganisationId | null; readonly personId: PersonId | null };

/** What a transaction needs of its connection. */
type Wire = {
  /** What made PostgreSQL abort the transaction. */
  readonly failure?: Error | undefined;
  send(name: string | undefined, text: string, values: readonly unknown[]): Promise<Outcome>;
  commit(): Promise<void>;
};

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
  readonly organisationId: OrganisationId | null;
  readonly personId: PersonId | null;
  readonly now: Temporal.Instant;
  readonly #wire: Wire;
  readonly #role: Role;
  readonly #hooks: (() => Promise<void>)[] = [];
  readonly #last: { call: Call; refusal: (error: unknown) => unknown }[] = [];
  readonly #behind: Promise<unknown>[] = [];
  /** What work behind failed with. */
  #failedBehind: { readonly error: unknown } | undefined;
  readonly #maxMs: number;
  #wireRole: Role | undefined;
  /** Calls that wait for the opening. */
  readonly #atOpening: { readonly call: Call; settle(opened: Promise<Outcome>): void }[] = [];
  #ended = false;

  /** @param opened how long it may last; or what the connection's role is already, in a transaction that somebody else opened */
  constructor(
    wire: Wire,
    role: Role,
    caller: Caller,
    now: Temporal.Instant,
    opened: { readonly maxMs: number } | { readonly wireRole: Role },
  ) {
    this.#wire = wire;
    this.#wireRole = 'wireRole' in opened ? opened.wireRole : undefined;
    this.#maxMs = 'maxMs' in opened ? opened.maxMs : 0;
    this.#role = role;
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

  async atOpening(call: Call): Promise<unknown> {
    invariant(this.#wireRole === undefined, 'the transaction has not been opened');
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const place = this.#atOpening.push({ call, settle: resolve }) - 1;
    // Whatever is sent first in this turn opens it; when nothing is, this does.
    process.nextTick(() => this.#openWith(this.#role));
    const { rows } = await promise;
    return (rows[0] as Record<string, unknown>)[`call${place}`];
  }

  atCommit(call: Call, refusal: (error: unknown) => unknown = (error) => error): void {
    invariant(!this.#ended, 'the transaction has not ended');
    this.#last.push({ call, refusal });
  }

  behind(work: Promise<unknown>): void {
    invariant(!this.#ended, 'the transaction has not ended');
    const settled = work.catch((error: unknown) => {
      if (!(error instanceof Aborted)) this.#failedBehind ??= { error };
    });
    this.#behind.push(settled);
  }

  /** What a failure of the transaction is due to, in the words of whoever sent the statement that failed. */
  async causeOf(thrown: unknown): Promise<unknown> {
    if (!(thrown instanceof Aborted)) return thrown;
    await Promise.all(this.#behind);
    return this.#failedBehind ? this.#failedBehind.error : thrown.cause;
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

  /** Commits, with the last calls; both leave in one packet. */
  async commit(): Promise<void> {
    const { failure } = this.#wire;
    // Lost when every statement had been answered: nobody was there to be told.
    if (isConnectionFailure(failure)) throw failure;
    if (failure !== undefined) await Promise.all(this.#behind);
    if (this.#failedBehind) throw this.#failedBehind.error;
    invariant(failure === undefined, 'a statement of the transaction failed, and its error was swallowed');
    const { text, values } = callsOf(this.#last.map(({ call }) => call));
    const asEither = this.#last.every(({ call }) => call.asEither);
    const role = asEither ? (this.#wireRole ?? this.#role) : this.#role;
    if (this.#atOpening.length > 0) this.#openWith(role);
    const calls = this.#last.length > 0 ? this.#send(text, values, role) : undefined;
    calls?.catch(() => {});
    this.end();
    await this.#wire.commit().catch((error) => this.#refuse(error, calls));
  }

  end(): void {
    this.#ended = true;
  }

  /** An error of a last call in the words of whoever asked for it; every other as it is. */
  async #refuse(error: unknown, calls: Promise<unknown> | undefined): Promise<never> {
    await Promise.all(this.#behind);
    if (this.#failedBehind) throw this.#failedBehind.error;
    const isOfCalls = (await calls?.catch((failed: unknown) => failed === error)) === true;
    if (isOfCalls && codeOf(error) !== undefined) {
      for (const { refusal } of this.#last) {
        const refused = refusal(error);
        if (refused !== error) throw refused;
      }
    }
    throw error;
  }

  #roleNow(): Role {
    for (let at = elevations.getStore(); at !== undefined; at = at.outer) {
      if (at.tx === this) return 'tongshang_system';
    }
    return this.#role;
  }

  /**
   * The statement that sets role and caller: ahead of the first, in one packet with it, and as that one's role, so that none is changed
   * at once. Once only.
   */
  #openWith(first: Role): void {
    if (this.#wireRole !== undefined) return;
    const waiting = this.#atOpening.splice(0);
    const calls = waiting.map(({ call }) => call);
    this.#wireRole = calls.every(({ asEither }) => asEither) ? first : this.#role;
    const { text, values } = opening(this.#wireRole, this, this.#maxMs, calls);
    const opened = this.#execute('opening', text, values);
    // When it fails, the statement behind it fails too, and the transaction rejects with the cause.
    opened.catch(() => {});
    for (const { settle } of waiting) settle(opened);
  }

  async #send(sql: string, values: readonly unknown[], role = this.#roleNow()): Promise<Outcome> {
    invariant(!this.#ended, `the transaction has ended, yet this came: ${sql}`);
    const parameters = values.length === 0 ? values : values.map(toParameter);
    this.#openWith(role);
    if (role !== this.#wireRole) {
      this.#wireRole = role;
      // As with the opening.
      this.#execute('role', ROLE, [role]).catch(() => {});
    }
    return this.#execute(role, sql, parameters);
  }

  async #execute(role: string, sql: string, parameters: readonly unknown[]): Promise<Outcome> {
    try {
      return await this.#wire.send(statementName(role, sql), sql, parameters);
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
