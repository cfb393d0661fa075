import { setTimeout as pause } from 'node:timers/promises';
import { invariant } from '@tongshang/refusal';
import { Pool } from 'pg';
import { assertUrl, unreachable } from './address.ts';
import { Conversation } from './conversation.ts';
import { asRefusal, isConnectionFailure, isRepeatable, isStalePlan } from './failures.ts';
import { createShare, type Share } from './share.ts';
import { assertChannel, createSignals, type Hearing, type Signals } from './signals.ts';
import { type Caller, insideTransaction, type Role, Transaction, type Tx } from './tx.ts';
import { typeParsers } from './values.ts';

export interface Database {
  /**
   * Runs `fn` in one read-committed transaction as tongshang_app, under row-level security, for the caller's
   * organisation. Commits when `fn` and the `beforeCommit` hooks resolve; rolls back when anything throws.
   *
   * `fn` may run again, up to three times in all, after a deadlock, a serialization failure, or a migration that
   * outdated a prepared statement: PostgreSQL has then undone everything, so it is safe as long as `fn` changes nothing outside the transaction.
   *
   * Opening one inside another is a broken invariant: with as many callers as connections each would wait for all others.
   *
   * Errors: DATABASE_UNAVAILABLE (also when the connection breaks during the commit: the outcome is then unknown and
   * the idempotency key is what tells), DATABASE_TIMEOUT, DATABASE_CONTENDED, DATABASE_FULL, and whatever `fn` throws.
   */
  transaction<T>(caller: Caller, fn: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * As `transaction`, as tongshang_system, past row-level security: for work of the platform itself. Signing in and the
   * sequencer are such, so connections are kept for it that `transaction` never takes.
   */
  system<T>(reason: string, fn: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Tells every process on this database that something has changed. In a transaction of its own, after the one that changed it:
   * PostgreSQL commits what notifies one after the other, so nothing that is frequent may signal.
   */
  signal(channel: string): Promise<void>;
  /** Calls `fn` at every signal of any process, and whenever hearing begins anew. Takes one connection beside the others. */
  onSignal(channel: string, fn: () => void): Hearing;
  /** Waits for the transactions under way, then closes all connections. */
  close(): Promise<void>;
}

type ConnectOptions = {
  /** `postgresql://user:password@host:port/database`; `?host=/folder` for a Unix socket. */
  readonly url: string;
  /** Default: the system's clock. */
  readonly clock?: () => Temporal.Instant;
  /** Connections kept at most. Default 10. */
  readonly connectionsMax?: number;
  /** Of these, how many are kept for `system`. Default: a third, at most three. */
  readonly connectionsForSystem?: number;
  /** A statement is stopped after this. Default 30,000. */
  readonly statementTimeoutMs?: number;
  /** A transaction is ended by PostgreSQL, from version 17 on, after this: also that of a program that froze. Default 120,000. */
  readonly transactionMaxMs?: number;
  /** An idle connection broke; the next transaction opens another. For the log. */
  readonly onConnectionLost?: (error: Error) => void;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const attemptsMax = 3;
/** Four statements of the longest; the few transactions that take longer say so themselves (`transaction_timeout`). */
const TRANSACTION_MAX_MS = 120_000;
/** Of every transaction: what time it is, and how long it may last. */
type Terms = { readonly clock: () => Temporal.Instant; readonly transactionMaxMs: number };

/** How long a connection is waited for. */
const CONNECTION_WAIT_MS = 10_000;
const nobody: Caller = { organisationId: null, personId: null };

/**
 * Connects to PostgreSQL and makes sure that it answers.
 * Errors: DATABASE_URL_INVALID, DATABASE_UNREACHABLE.
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  assertUrl(options.url);
  const max = options.connectionsMax ?? 10;
  const forSystem = options.connectionsForSystem ?? Math.min(3, Math.floor(max / 3));
  invariant(
    forSystem >= 0 && forSystem < max,
    'there are connections for callers beside those for the system',
  );
  const pool = new Pool({
    connectionString: options.url,
    application_name: 'tongshang',
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: CONNECTION_WAIT_MS,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    lock_timeout: 10_000,
    keepAlive: true,
    types: typeParsers,
  });
  pool.on('error', (error) => options.onConnectionLost?.(error));
  // A server that goes away may say so in the very packet that completes a sign-in: before whoever asked for the connection
  // has it and listens. An 'error' nobody listens to ends the program; the next statement on the connection fails anyway.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw unreachable(options.url, error);
  }
  const share = createShare(max - forSystem, CONNECTION_WAIT_MS);
  const signals = createSignals(options.url, (error) => options.onConnectionLost?.(error));
  const { clock = Temporal.Now.instant, transactionMaxMs = TRANSACTION_MAX_MS } = options;
  return databaseOf(pool, share, signals, { clock, transactionMaxMs });
}

function databaseOf(pool: Pool, share: Share, signals: Signals, terms: Terms): Database {
  let closing: Promise<void> | undefined;
  const close = () => Promise.all([signals.close(), pool.end()]).then(() => {});
  return {
    transaction: (caller, fn) =>
      repeated(() => share.hold(() => once(pool, 'tongshang_app', caller, terms, fn))),
    system(reason, fn) {
      invariant(reason.trim() !== '', 'work of the system has a reason');
      return repeated(() => once(pool, 'tongshang_system', nobody, terms, fn));
    },
    async signal(channel) {
      assertChannel(channel);
      const notify = (tx: Tx) => tx.run("select pg_notify($1, '')", [channel]);
      await repeated(() => once(pool, 'tongshang_system', nobody, terms, notify));
    },
    onSignal: signals.onSignal,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function repeated<T>(attempt: () => Promise<T>): Promise<T> {
  invariant(!insideTransaction(), 'no transaction is opened inside another');
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRepeatable(error) || count >= attemptsMax) throw asRefusal(error);
      await pause(Math.random() * 20 * 2 ** count);
    }
  }
}

async function once<T>(
  pool: Pool,
  role: Role,
  caller: Caller,
  { clock, transactionMaxMs }: Terms,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { organisationId, personId } = caller;
  invariant(organisationId === null || uuid.test(organisationId), 'the organisation is a UUID');
  invariant(personId === null || uuid.test(personId), 'the person is a UUID');
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  const conversation = new Conversation(client);
  const tx = new Transaction(conversation, role, caller, clock(), { maxMs: transactionMaxMs });
  try {
    const result = await tx.surround(async () => {
      const made = await fn(tx);
      await tx.runHooks();
      return made;
    });
    await tx.commit();
    return result;
  } catch (thrown) {
    tx.end();
    const error = await tx.causeOf(thrown);
    if (isConnectionFailure(error) || isStalePlan(error)) broken ??= error as Error;
    else await conversation.rollback().catch((lost: Error) => (broken ??= lost));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
