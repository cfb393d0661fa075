import { type ClientBase, Query } from 'pg';

/** What a statement gives back. */
export type Outcome = { readonly rows: unknown[]; readonly rowCount: number | null };

/** How the rows of a prepared statement read; the same for as long as it is prepared. */
type Shape = Pick<PgResult, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;

/** The parts of `pg` that a query class of one's own stands on. Looked at again with each new version of it. */
type PgResult = { fields: unknown[]; _parsers: unknown; _prebuiltEmptyResultObject: unknown };
type PgConnection = {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly stream: { cork(): void; uncork(): void };
};
interface PgQuery {
  name: string | undefined;
  text: string;
  values: readonly unknown[];
  callback: (error: Error | null, outcome?: Outcome) => void;
  _result: PgResult;
  _accumulateRows: boolean;
  prepare(connection: PgConnection): void;
  handleReadyForQuery(connection: PgConnection): void;
}
const PgQuery = Query as unknown as new (text: string) => PgQuery;

const shapes = new WeakMap<PgConnection, Map<string, Shape>>();
const facades = new WeakMap<PgConnection, PgConnection>();

/**
 * A statement that asks PostgreSQL for the description of its rows once per connection instead of at every execution: describing
 * and reading the description cost more than most statements. Should a migration change the rows, PostgreSQL refuses the
 * outdated plan, and the connection is given up with what is known of it.
 */
class Statement extends PgQuery {
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
  }

  override prepare(connection: PgConnection): void {
    const shape = this.name === undefined ? undefined : shapes.get(connection)?.get(this.name);
    if (!shape) {
      super.prepare(connection);
      return;
    }
    Object.assign(this._result, shape);
    this._accumulateRows = true;
    super.prepare(withoutDescribe(connection));
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

/** The connection, deaf to what would ask for a description. */
function withoutDescribe(connection: PgConnection): PgConnection {
  const facade =
    facades.get(connection) ?? (Object.create(connection, { describe: { value: () => {} } }) as PgConnection);
  facades.set(connection, facade);
  return facade;
}

/** Runs a statement; prepared, when it has a name. */
export function execute(
  client: ClientBase,
  name: string | undefined,
  text: string,
  values: readonly unknown[],
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const statement = new Statement(name, text, values, (error, outcome) =>
      error ? reject(error) : resolve(outcome as Outcome),
    );
    client.query(statement as unknown as Query);
  });
}

/** What is sent in one turn of the event loop leaves in one write: every write wakes a process of the server. */
export function gather(client: ClientBase): void {
  const { stream } = (client as unknown as { connection: PgConnection }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
