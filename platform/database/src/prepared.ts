import { Query } from 'pg';
import { typeParsers } from './values.ts';

/** What a statement gives back. */
export type Outcome = { readonly rows: unknown[]; readonly rowCount: number | null };

/** How the rows of a prepared statement read; the same for as long as it is prepared. */
type Shape = Pick<PgResult, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;

/** The parts of `pg` that a query class of one's own stands on. Looked at again with each new version of it. */
type PgResult = {
  _types: unknown;
  fields: unknown[];
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
};
export type PgConnection = {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly stream: { writable: boolean; write(bytes: Uint8Array): void; destroy(error: Error): void };
  on(event: 'readyForQuery' | 'end', listener: () => void): void;
};
interface PgQuery {
  name: string | undefined;
  text: string;
  values: readonly unknown[];
  callback: (error: Error | null, outcome?: Outcome) => void;
  _result: PgResult;
  _accumulateRows: boolean;
  prepare(connection: PgConnection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: PgConnection): void;
  handleError(error: Error, connection: PgConnection): void;
  handleReadyForQuery(connection: PgConnection): void;
}
const PgQuery = Query as unknown as new (text: string) => PgQuery;

const shapes = new WeakMap<PgConnection, Map<string, Shape>>();

/**
 * A statement that asks PostgreSQL for the description of its rows once per connection instead of at every execution: describing
 * and reading the description cost more than most statements. Should a migration change the rows, PostgreSQL refuses the
 * outdated plan, and the connection is given up with what is known of it.
 */
export class Statement extends PgQuery {
  #isRejected = false;

  constructor(
    name: string | undefined,
    text: string,
    values: readonly unknown[],
    callback: PgQuery['callback'],
  ) {
    super('');
    this.name = name;
    this.text = text;
    this.values = values;
    this.callback = callback;
    this._result._types = typeParsers;
  }

  /** What is to be sent; undefined, and rejected, when a value cannot be. */
  messages(connection: PgConnection): Buffer[] | undefined {
    const shape = this.name === undefined ? undefined : shapes.get(connection)?.get(this.name);
    if (shape) {
      Object.assign(this._result, shape);
      this._accumulateRows = true;
    }
    const wasSubmitted = this.name !== undefined && connection.submittedNamedStatements[this.name];
    const collector = collectorOf(connection);
    collector.messages = [];
    collector.isDescribed = shape !== undefined;
    this.prepare(collector.facade);
    if (!this.#isRejected) return collector.messages;
    if (this.name !== undefined && !wasSubmitted) delete connection.submittedNamedStatements[this.name];
    return undefined;
  }

  override handleError(error: Error, connection: PgConnection): void {
    this.#isRejected = true;
    super.handleError(error, connection);
  }

  override handleReadyForQuery(connection: PgConnection): void {
    const { name, _result: result } = this;
    if (name !== undefined && connection.parsedStatements[name] !== undefined) {
      const known = shapes.get(connection) ?? new Map<string, Shape>();
      shapes.set(connection, known);
      const { fields, _parsers, _prebuiltEmptyResultObject } = result;
      if (!known.has(name)) known.set(name, { fields, _parsers, _prebuiltEmptyResultObject });
    }
    super.handleReadyForQuery(connection);
  }
}

/** The connection as a statement sees it: messages are collected; where a transaction ends is none of its business. */
type Collector = { messages: Buffer[]; isDescribed: boolean; readonly facade: PgConnection };
const collectors = new WeakMap<PgConnection, Collector>();

function collectorOf(connection: PgConnection): Collector {
  const known = collectors.get(connection);
  if (known) return known;
  const facade = Object.create(connection) as PgConnection & Record<string, unknown>;
  const collector: Collector = { messages: [], isDescribed: false, facade };
  const { describe } = facade as unknown as { describe(message: unknown): void };
  Object.assign(facade, {
    _send: (message: Buffer) => void collector.messages.push(message),
    sync() {},
    describe: (message: unknown) => void (collector.isDescribed || describe.call(facade, message)),
  });
  collectors.set(connection, collector);
  return collector;
}
