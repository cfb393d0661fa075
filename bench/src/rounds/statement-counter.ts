import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveNothing } from '../tidy.ts';

export type Counts = {
  /** What PostgreSQL would log with `log_statement = all`: simple queries and executions. */
  readonly statements: number;
  readonly transactions: number;
  /** Times that a client waited for PostgreSQL: simple queries and synchronisations. */
  readonly roundTrips: number;
};

export type StatementCounter = {
  /** The address to give to the platform in place of the server's own. */
  readonly url: string;
  /** Since it was opened. */
  counts(): Counts;
  close(): Promise<void>;
};

/** Of PostgreSQL's frontend messages, protocol 3: Query, Execute, Sync, Parse, Bind. */
const [QUERY, EXECUTE, SYNC, PARSE, BIND] = ['Q', 'E', 'S', 'P', 'B'];
const BEGIN = /^\s*(begin|start transaction)\b/i;
/** What a socket of PostgreSQL is called where the port is 5432. */
const SOCKET = '.s.PGSQL.5432';

/** Stands between a platform and its PostgreSQL and counts what is asked, whatever the revision asks it with. */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const url = new URL(databaseUrl);
  const upstream = join(url.searchParams.get('host') ?? '', SOCKET);
  const folder = await mkdtemp(join(tmpdir(), 'tongshang-bench-count-'));
  const counts = { statements: 0, transactions: 0, roundTrips: 0 };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(upstream);
    const watch = watchMessages(counts);
    client.on('data', watch).pipe(database).pipe(client);
    const endBoth = () => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      open.add(socket);
      // Either end's failure is the other's; the platform says what it makes of it.
      socket.on('error', endBoth).once('close', () => {
        open.delete(socket);
        endBoth();
      });
    }
  }).listen(join(folder, SOCKET));
  await once(server, 'listening');
  url.searchParams.set('host', folder);
  const close = leaveNothing(async () => {
    server.close();
    for (const socket of open) socket.destroy();
    await rm(folder, { recursive: true, force: true });
  });
  return { url: url.href, counts: () => ({ ...counts }), close };
}

/** Follows one connection's messages across the chunks they come in. */
export function watchMessages(counts: { -readonly [Name in keyof Counts]: number }) {
  let rest: Buffer = Buffer.alloc(0);
  let hasStarted = false;
  const texts = new Map<string, string>();
  const portals = new Map<string, string>();
  const run = (text: string) => {
    counts.statements += 1;
    if (BEGIN.test(text)) counts.transactions += 1;
  };
  function see(type: string, body: Buffer): void {
    const [first, second] = stringsOf(body);
    if (type === PARSE) texts.set(first, second);
    if (type === BIND) portals.set(first, texts.get(second) ?? '');
    if (type === QUERY) run(first);
    if (type === EXECUTE) run(portals.get(first) ?? '');
    if (type === QUERY || type === SYNC) counts.roundTrips += 1;
  }
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message, which opens the session, has no type.
      const head = hasStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (hasStarted) see(String.fromCharCode(rest[0] ?? 0), rest.subarray(head + 4, end));
      hasStarted = true;
      rest = rest.subarray(end);
    }
  };
}

/** The two zero-terminated texts that most messages begin with. */
function stringsOf(body: Buffer): [string, string] {
  const first = body.indexOf(0);
  if (first < 0) return ['', ''];
  const second = body.indexOf(0, first + 1);
  return [body.toString('utf8', 0, first), second < 0 ? '' : body.toString('utf8', first + 1, second)];
}
