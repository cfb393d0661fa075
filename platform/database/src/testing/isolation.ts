import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '../database.ts';
import { codeOf } from '../failures.ts';
import type { Caller, Tx } from '../tx.ts';
import { type GuardedTable, guardedTables, passages } from './isolation-catalogue.ts';

export type IsolationOptions = {
  /**
   * What is open to more than its owner on purpose, by name, with the reason: a table whose rows everyone may read
   * (`party.organisation`; writing is still checked), or a view or function (`view x.y`, `function x.y`).
   */
  readonly shared?: Readonly<Record<string, string>>;
  /** Looks at these schemas alone; default: at everything. */
  readonly schemas?: readonly string[];
  /** Tables that may be without rows, so that nothing could be tried on them. */
  readonly empty?: readonly string[];
};

export type IsolationReport = {
  /** The tables whose rows belong to an organisation or a file. */
  readonly tables: readonly string[];
  /** How many attempts of a foreign organisation were made: table × operation × organisation. */
  readonly attempts: number;
  /** What is wrong, each in a line that says what to do. Empty = isolated. */
  readonly findings: readonly string[];
};

/** An organisation as it goes about the database: what is its own, so that the rest is foreign. */
type Visitor = { readonly label: string; readonly caller: Caller; readonly files: readonly string[] };

const stranger = 'a stranger';

type Operation = 'select' | 'insert' | 'update' | 'delete' | 'hand over';
const operations: readonly Operation[] = ['select', 'insert', 'update', 'delete', 'hand over'];

/**
 * Tries, on a seeded database, whether any organisation can get at rows that are not its own: every table with an
 * organisation or a trade × select, insert, update, delete, and handing a row of its own over to another × every
 * organisation in the data, a stranger, and nobody. A row is foreign when none of its organisations is the visitor
 * and the visitor is no party (access.file_party) of its file. Nothing is changed: every attempt is rolled back.
 */
export async function isolationReport(
  database: Database,
  options: IsolationOptions = {},
): Promise<IsolationReport> {
  const shared = options.shared ?? {};
  const empty = options.empty ?? [];
  const { schemas } = options;
  const isMeant = (name: string) =>
    schemas === undefined || schemas.some((schema) => name.includes(`${schema}.`));
  const tables = (await database.system('isolation: catalogue', guardedTables)).filter(({ name }) =>
    isMeant(name),
  );
  const scoped = tables.filter(isScoped);
  const findings = tables.flatMap((table) => standing(table, shared));
  for (const passage of await database.system('isolation: catalogue', passages)) {
    if (!(passage in shared) && isMeant(passage)) {
      findings.push(
        `${passage} acts with its owner's rights: make it security_invoker, or declare it shared with its reason`,
      );
    }
  }
  const reachable = scoped.filter(({ readBySystem }) => readBySystem);
  const visitors = await database.system('isolation: organisations', (tx) => visitorsOf(tx, reachable));
  let attempts = 0;
  for (const table of reachable) {
    let seeded = false;
    for (const visitor of visitors) {
      const sample = await database.system('isolation: sample', (tx) => foreignRow(tx, table, visitor));
      if (sample === undefined) continue;
      seeded = true;
      for (const operation of operations) {
        if (operation === 'select' && table.name in shared) continue;
        const finding = await attempted({ database, table, visitor, operation, sample });
        attempts += 1;
        if (finding !== undefined) findings.push(`${table.name}: ${visitor.label} ${finding}`);
      }
    }
    if (!seeded && !empty.includes(table.name)) {
      findings.push(
        `${table.name}: has no row to try on: seed one, of an organisation that others are no party to`,
      );
    }
  }
  return { tables: scoped.map(({ name }) => name), attempts, findings };
}

/** As `isolationReport`; throws with all findings, one a line. */
export async function expectIsolation(
  database: Database,
  options: IsolationOptions = {},
): Promise<IsolationReport> {
  const report = await isolationReport(database, options);
  if (report.findings.length > 0) throw new Error(`isolation is broken:\n${report.findings.join('\n')}`);
  return report;
}

function isScoped({ organisationColumns, fileColumns }: GuardedTable): boolean {
  return organisationColumns.length + fileColumns.length > 0;
}

/** What the catalogue alone shows to be wrong with a table. */
function standing(table: GuardedTable, shared: Readonly<Record<string, string>>): string[] {
  const { name, privileges } = table;
  const found: string[] = [];
  if (!table.readBySystem)
    found.push(`${name}: add "grant all on ${name} to tongshang_system", else backups miss it`);
  if (privileges.includes('truncate')) found.push(`${name}: tongshang_app may truncate it: revoke that`);
  const mustGuard = isScoped(table) || (privileges.length > 0 && !(name in shared));
  if (!mustGuard || (isScoped(table) && name in shared && table.enabled && table.forced)) return found;
  if (!table.enabled) {
    const why = isScoped(table) ? '' : ' (tongshang_app may touch it; or declare it shared with its reason)';
    found.push(`${name}: add "alter table ${name} enable row level security"${why}`);
  }
  if (!table.forced) found.push(`${name}: add "alter table ${name} force row level security"`);
  return found;
}

async function visitorsOf(tx: Tx, tables: readonly GuardedTable[]): Promise<Visitor[]> {
  const ids = new Set<string>();
  for (const { name, organisationColumns } of tables) {
    for (const column of organisationColumns) {
      const rows = await tx.rows<{ id: string }>(
        `select distinct ${column} as id from ${name} where ${column} is not null order by 1 limit 25`,
      );
      for (const { id } of rows) ids.add(id);
    }
  }
  const visitors: Visitor[] = [
    { label: stranger, caller: { organisationId: randomUUIDv7(), personId: null }, files: [] },
    { label: 'nobody', caller: { organisationId: null, personId: null }, files: [] },
  ];
  for (const id of ids) {
    const rows = await tx.rows<{ id: string }>(
      'select distinct file_id as id from access.file_party where organisation_id = $1',
      [id],
    );
    const caller = { organisationId: id, personId: null };
    visitors.push({ label: `organisation ${id}`, caller, files: rows.map((row) => row.id) });
  }
  return visitors;
}

/** True for a row of `table` that is none of the visitor's; $1 its organisation, $2 its files. */
function foreign({ organisationColumns, fileColumns }: GuardedTable): string {
  const own = [
    ...organisationColumns.map(
      (column) => `(${column} is not null and ${column} is not distinct from $1::uuid)`,
    ),
    ...fileColumns.map((column) => `(${column} is not null and ${column} = any ($2::uuid[]))`),
  ];
  const owned = [...organisationColumns, ...fileColumns].map((column) => `${column} is not null`);
  return `(${owned.join(' or ')}) and not (${own.join(' or ')})`;
}

const scopeOf = ({ caller, files }: Visitor): unknown[] => [caller.organisationId, files];

/** A foreign row, as JSON text. */
async function foreignRow(tx: Tx, table: GuardedTable, visitor: Visitor): Promise<string | undefined> {
  const sql = `select to_jsonb(t)::text as row from ${table.name} t where ${scoped(foreign(table))} limit 1`;
  return (await tx.maybe<{ row: string }>(sql, scopeOf(visitor)))?.row;
}

/** Thrown to undo an attempt; carries how many foreign rows it reached. */
class Undo extends Error {
  readonly reached: number;
  constructor(reached: number) {
    super('undone');
    this.reached = reached;
  }
}

type Attempt = {
  readonly database: Database;
  readonly table: GuardedTable;
  readonly visitor: Visitor;
  readonly operation: Operation;
  /** A foreign row, as JSON. */
  readonly sample: string;
};

/** What the visitor managed to do to rows that are not its own; undefined = nothing, as it should be. */
async function attempted(attempt: Attempt, sighted = false): Promise<string | undefined> {
  const { database, visitor, operation } = attempt;
  try {
    await database.transaction(visitor.caller, async (tx) => {
      throw new Undo(await reach(tx, attempt, sighted));
    });
  } catch (error) {
    if (error instanceof Undo) {
      return error.reached > 0 ? `could ${operation} ${error.reached} foreign rows` : undefined;
    }
    const code = codeOf(error) ?? '';
    // 42501: no privilege, or against a policy. P0001: a trigger of ours said no.
    if (code === '42501' || code === 'P0001') return undefined;
    const touchesOwnRows = operation === 'update' || operation === 'delete';
    const hasOwnRows = visitor.caller.organisationId !== null && visitor.label !== stranger;
    if (code.startsWith('23') && touchesOwnRows && hasOwnRows && !sighted) return attempted(attempt, true);
    return `got past the policies with ${operation}: ${(error as Error).message}`;
  }
  return undefined;
}

/**
 * Makes the attempt; how many foreign rows it reached. Changes are made blindly, without a `where` and without
 * reading a column, because PostgreSQL asks the policies for `select` only when a statement reads: a policy for
 * `update` that is too wide shows in no other way. A blind change also takes the visitor's own rows, which a
 * constraint may forbid; then the attempt is repeated with a `where` (`sighted`).
 */
async function reach(tx: Tx, attempt: Attempt, sighted: boolean): Promise<number> {
  const { table, visitor, operation, sample } = attempt;
  const { name, updateColumns, organisationColumns, fileColumns } = table;
  const scopes = [...organisationColumns, ...fileColumns];
  const where = sighted ? ` where ${scoped(foreign(table))}` : '';
  const parameters = sighted ? scopeOf(visitor) : [];
  const value = (column: string) =>
    `${column} = (jsonb_populate_record(null::${name}, $${parameters.length + 1}::jsonb)).${column}`;
  switch (operation) {
    case 'select':
      return count(tx, name, scoped(foreign(table)), visitor);
    case 'insert': {
      const columns = table.insertColumns.join(', ');
      return tx.run(
        `insert into ${name} (${columns}) overriding system value
         select ${columns} from jsonb_populate_record(null::${name}, $1::jsonb)`,
        [sample],
      );
    }
    case 'update': {
      const column = updateColumns.find((candidate) => !scopes.includes(candidate)) ?? updateColumns[0];
      if (column === undefined) return 0;
      await tx.run(`update ${name} set ${value(column)}${where}`, [...parameters, sample]);
      return changed(tx, table, visitor);
    }
    case 'delete': {
      const before = await tx.elevated('isolation: count', () =>
        count(tx, name, scoped(foreign(table)), visitor),
      );
      await tx.run(`delete from ${name}${where}`, parameters);
      const after = await tx.elevated('isolation: count', () =>
        count(tx, name, scoped(foreign(table)), visitor),
      );
      return before - after;
    }
    case 'hand over': {
      // Whatever says whose a row is gets the values of the foreign row, on rows of the visitor's own.
      const columns = scopes.filter((column) => updateColumns.includes(column));
      if (columns.length === 0) return 0;
      await tx.run(`update ${name} set ${columns.map(value).join(', ')}`, [sample]);
      return changed(tx, table, visitor);
    }
  }
}

/** `condition`, in a statement that always has both of its parameters. */
function scoped(condition: string): string {
  return `$1::uuid is not distinct from $1::uuid and $2::uuid[] is not null and ${condition}`;
}

async function count(tx: Tx, name: string, condition: string, visitor: Visitor): Promise<number> {
  const sql = `select count(*) as rows from ${name} where ${condition}`;
  return Number((await tx.one<{ rows: bigint }>(sql, scopeOf(visitor))).rows);
}

/** Foreign rows that this transaction wrote. */
function changed(tx: Tx, table: GuardedTable, visitor: Visitor): Promise<number> {
  const condition = `${scoped(foreign(table))} and xmin = pg_current_xact_id()::xid`;
  return tx.elevated('isolation: count', () => count(tx, table.name, condition, visitor));
}
