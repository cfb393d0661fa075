import { invariant } from '@tongshang/refusal';
import type { ClientBase, Submittable } from 'pg';
import { Aborted } from './failures.ts';
import { Packet } from './packet.ts';
import {
  type CommandComplete,
  type DataRow,
  type Outcome,
  type PgConnection,
  type RowDescription,
  Statement,
} from './prepared.ts';
import { apart } from './tx.ts';

/** Values of one statement are counted in two bytes. */
const VALUES_MAX = 65_535;

/** A transaction that sends nothing for so long is given up: somebody may be waiting for its locks. Milliseconds. */
const IDLE_MAX_MS = 60_000;

/** Which conversation a connection has now. */
const current = new WeakMap<PgConnection, Conversation>();

/**
 * One transaction on the wire. PostgreSQL takes what comes between two Syncs of the extended protocol for one transaction
 * (53.2.4, pipelining): no statement begins it, and the Sync that ends it commits it, unless a statement failed; then PostgreSQL
 * skips what follows and rolls back. Between them, Flush asks for answers. What is sent in one turn of the event loop leaves in one
 * write, because every write wakes a process of the server.
 *
 * For `pg`, the whole of it is one query.
 */
export class Conversation implements Submittable {
  readonly #client: ClientBase;
  readonly #connection: PgConnection;
  /** Sent and not answered yet, in their order. */
  #sent: Statement[] = [];
  readonly #outgoing = new Packet();
  #failure: Error | undefined;
  #state: 'silent' | 'open' | 'ending' | 'over' = 'silent';
  readonly #over = Promise.withResolvers<void>();
  #idle: NodeJS.Timeout | undefined;

  constructor(client: ClientBase) {
    this.#client = client;
    this.#connection = (client as unknown as { connection: PgConnection }).connection;
  }

  /** What made PostgreSQL abort the transaction. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Sends a statement; prepared, when it has a name. Behind one that failed, rejects with `Aborted`. */
  send(name: string | undefined, text: string, values: readonly unknown[]): Promise<Outcome> {
    if (this.#failure) return Promise.reject(new Aborted(this.#failure));
    invariant(values.length <= VALUES_MAX, 'many values go as one array');
    return new Promise((resolve, reject) => {
      const statement = new Statement(name, text, values, (error, outcome) =>
        error ? reject(error) : resolve(outcome as Outcome),
      );
      this.#open();
      this.#leaveSoon();
      statement.write(this.#outgoing, this.#connection);
      this.#sent.push(statement);
    });
  }

  /** Travels with what was sent in this turn. Rejects with what kept the transaction from being committed. */
  async commit(): Promise<void> {
    await this.#end();
    if (this.#failure) throw this.#failure;
  }

  async rollback(): Promise<void> {
    if (this.#state === 'open' && !this.#failure) {
      // Without a begin, PostgreSQL would warn in its log that there is no transaction to roll back.
      this.send('begin', 'begin', []).catch(() => {});
      this.send('rollback', 'rollback', []).catch(() => {});
    }
    await this.#end();
  }

  #open(): void {
    if (this.#state !== 'silent') return;
    this.#state = 'open';
    listen(this.#connection);
    current.set(this.#connection, this);
    this.#client.query(this);
    this.#idle = apart(() => setTimeout(() => this.#giveUpIdle(), IDLE_MAX_MS)).unref();
  }

  /** Goes ahead of what is written to the packet. */
  #leaveSoon(): void {
    if (this.#outgoing.isEmpty) process.nextTick(() => this.#leave());
    this.#idle?.refresh();
  }

  #leave(): void {
    const { stream } = this.#connection;
    if (this.#state === 'open') this.#outgoing.flush();
    const packet = this.#outgoing.take();
    if (stream.writable) stream.write(packet);
  }

  #end(): Promise<void> {
    if (this.#state === 'silent') return Promise.resolve();
    if (this.#state === 'open') {
      this.#state = 'ending';
      this.#leaveSoon();
      this.#outgoing.sync();
    }
    return this.#over.promise;
  }

  #giveUpIdle(): void {
    if (this.#sent.length > 0) this.#idle?.refresh();
    else
      this.#connection.stream.destroy(Object.assign(new Error('a transaction was idle'), { code: '25P03' }));
  }

  #rejectAll(error: Error): void {
    const waiting = this.#sent;
    this.#sent = [];
    for (const statement of waiting) {
      // PostgreSQL has not looked at it: it is prepared when it comes again.
      if (statement.name) delete this.#connection.submittedNamedStatements[statement.name];
      statement.handleError(error);
    }
  }

  /** PostgreSQL is ready for the next transaction. */
  ready(): void {
    this.#state = 'over';
    clearTimeout(this.#idle);
    current.delete(this.#connection);
    this.#over.resolve();
  }

  /** The connection is gone. */
  lost(): void {
    const error = new Error('Connection terminated unexpectedly');
    this.#failure ??= error;
    this.#rejectAll(error);
    this.ready();
  }

  // What `pg` asks of a query.

  get name(): string | undefined {
    return this.#sent[0]?.name;
  }
  get text(): string | undefined {
    return this.#sent[0]?.text;
  }
  submit(): void {}
  handleRowDescription(message: RowDescription): void {
    this.#sent[0]?.handleRowDescription(message);
  }
  handleDataRow(message: DataRow): void {
    this.#sent[0]?.handleDataRow(message);
  }
  handleCommandComplete(message: CommandComplete): void {
    this.#sent.shift()?.handleCommandComplete(message, this.#connection);
  }
  handleEmptyQuery(): void {
    this.#sent.shift()?.handleEmptyQuery();
  }
  handleError(error: Error): void {
    this.#failure ??= error;
    this.#sent.shift()?.handleError(error);
    this.#rejectAll(new Aborted(this.#failure));
    // Now, and not when whoever waits has been told: the locks of what is undone anyway are for others.
    void this.#end();
    if (!this.#connection.stream.writable) this.ready();
  }
  handleReadyForQuery(): void {}
}

const listening = new WeakSet<PgConnection>();

/** After an error `pg` no longer knows whose the end of the transaction is; the connection tells us itself. */
function listen(connection: PgConnection): void {
  if (listening.has(connection)) return;
  listening.add(connection);
  connection.on('readyForQuery', () => current.get(connection)?.ready());
  connection.on('end', () => current.get(connection)?.lost());
}
