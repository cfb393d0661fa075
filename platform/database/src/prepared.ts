import type { Packet } from './packet.ts';
import { typeParsers } from './values.ts';

/** What a statement gives back. */
export type Outcome = { readonly rows: unknown[]; readonly rowCount: number | null };

/** The parts of `pg` that a query of one's own stands on. Looked at again with each new version of it. */
export type PgConnection = {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly stream: { writable: boolean; write(bytes: Uint8Array): void; destroy(error: Error): void };
  on(event: 'readyForQuery' | 'end', listener: () => void): void;
};
export type RowDescription = {
  readonly fields: readonly {
    readonly name: string;
    readonly dataTypeID: number;
    readonly format: 'text' | 'binary';
  }[];
};
export type DataRow = { readonly fields: readonly (string | null)[] };
export type CommandComplete = { readonly text: string };

/** How the rows of a statement read: one column a place, and a row in which all are null. */
type Shape = {
  readonly columns: readonly { readonly name: string; readonly read: (text: string) => unknown }[];
  readonly blank: Readonly<Record<string, null>>;
};
const NO_ROWS: Shape = { columns: [], blank: {} };

/** Shapes of what is prepared on a connection, by name. */
const shapes = new WeakMap<PgConnection, Map<string, Shape>>();

function shapesOf(connection: PgConnection): Map<string, Shape> {
  const known = shapes.get(connection);
  if (known) return known;
  const made = new Map<string, Shape>();
  shapes.set(connection, made);
  return made;
}

/**
 * A statement that asks PostgreSQL for the description of its rows once per connection instead of at every execution: describing
 * and reading the description cost more than most statements. Should a migration change the rows, PostgreSQL refuses the
 * outdated plan, and the connection is given up with what is known of it.
 */
export class Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly #values: readonly unknown[];
  readonly #settle: (error: Error | null, outcome?: Outcome) => void;
  readonly #rows: unknown[] = [];
  #shape: Shape | undefined;
  /** Why a row could not be read. */
  #unreadable: Error | undefined;

  constructor(
    name: string | undefined,
    text: string,
    values: readonly unknown[],
    settle: (error: Error | null, outcome?: Outcome) => void,
  ) {
    this.name = name;
    this.text = text;
    this.#values = values;
    this.#settle = settle;
  }

  write(packet: Packet, connection: PgConnection): void {
    const { name, text } = this;
    const isParsed =
      name !== undefined &&
      (connection.parsedStatements[name] !== undefined ||
        connection.submittedNamedStatements[name] !== undefined);
    if (!isParsed) packet.parse(name ?? '', text);
    if (!isParsed && name !== undefined) connection.submittedNamedStatements[name] = text;
    packet.bind(name ?? '', this.#values);
    this.#shape = name === undefined ? undefined : shapesOf(connection).get(name);
    if (this.#shape === undefined) packet.describe();
    packet.execute();
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.#shape = {
      columns: fields.map(({ name, dataTypeID, format }) => ({
        name,
        read: typeParsers.getTypeParser(dataTypeID, format) as (text: string) => unknown,
      })),
      blank: Object.fromEntries(fields.map(({ name }) => [name, null])),
    };
  }

  handleDataRow({ fields }: DataRow): void {
    if (this.#unreadable !== undefined) return;
    const { columns, blank } = this.#shape ?? NO_ROWS;
    const row: Record<string, unknown> = { ...blank };
    try {
      for (let index = 0; index < columns.length; index += 1) {
        const text = fields[index];
        const column = columns[index];
        if (column !== undefined && typeof text === 'string') row[column.name] = column.read(text);
      }
      this.#rows.push(row);
    } catch (error) {
      this.#unreadable = error as Error;
    }
  }

  handleCommandComplete({ text }: CommandComplete, connection: PgConnection): void {
    const { name } = this;
    if (name !== undefined && connection.parsedStatements[name] !== undefined) {
      const known = shapesOf(connection);
      if (!known.has(name)) known.set(name, this.#shape ?? NO_ROWS);
    }
    if (this.#unreadable !== undefined) this.#settle(this.#unreadable);
    else this.#settle(null, { rows: this.#rows, rowCount: rowCountOf(text) });
  }

  handleEmptyQuery(): void {
    this.#settle(null, { rows: this.#rows, rowCount: null });
  }

  handleError(error: Error): void {
    this.#settle(error);
  }
}

/** `SELECT 3`, `INSERT 0 5`: the number at the end; null for a command that has none, such as `CREATE TABLE`. */
function rowCountOf(tag: string): number | null {
  const count = Number(tag.slice(tag.lastIndexOf(' ') + 1));
  return Number.isNaN(count) ? null : count;
}
