/**
 * Keeps the PostgreSQL that all tests of a checkout share: started by the first test process, it outlives it, and
 * ends when nobody has used it for some minutes. `node keeper.ts FOLDER [UNUSED_SECONDS]`.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@tongshang/refusal';
import { Client } from 'pg';
import { startEmbedded } from '../embedded/launch.ts';
import { announce } from './server.ts';

const unusedMaxMs = Number(process.argv[3] ?? 300) * 1_000;
const lookEveryMs = Math.min(15_000, unusedMaxMs / 4);
/** A test database nobody is connected to, this long after it was made, was left behind by a killed test. */
const abandonedMs = 10 * 60_000;

const folder = process.argv[2];
if (folder === undefined) throw new Error('keeper.ts needs a folder');
await keep(folder).catch((error) => {
  // Another keeper won; its server is the one to use.
  if (error instanceof Refusal && error.code === 'DATABASE_IN_USE') return;
  throw error;
});

async function keep(home: string): Promise<void> {
  const server = await startEmbedded({
    home,
    // Tests lose nothing that matters when the machine stops.
    settings: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=300',
      'max_wal_size=2GB',
      'checkpoint_timeout=30min',
    ],
  });
  const stop = async () => {
    await rm(join(home, 'server.json'), { force: true });
    await server.stop();
    // The data may lie elsewhere, where PostgreSQL's account can get to it.
    for (const folder of [server.folder, home]) await rm(folder, { recursive: true, force: true });
  };
  process.once('SIGTERM', () => void stop().then(() => process.exit()));
  await announce(home, { adminUrl: server.adminUrl, ownerUrl: server.url });
  await rm(join(home, 'starting'), { force: true });
  for (;;) {
    while (await used(home, server.adminUrl)) await pause(lookEveryMs);
    // Nobody new finds it from here on; whoever has found it just now keeps it.
    await rm(join(home, 'server.json'), { force: true });
    await pause(300);
    if (!(await connected(server.adminUrl))) break;
    await announce(home, { adminUrl: server.adminUrl, ownerUrl: server.url });
  }
  await stop();
}

async function used(home: string, adminUrl: string): Promise<boolean> {
  const { mtimeMs } = await stat(join(home, 'server.json'));
  return Date.now() - mtimeMs < unusedMaxMs || (await connected(adminUrl));
}

/** Whether anybody but us is connected; clears away what killed tests left. */
async function connected(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await dropAbandoned(client);
    const { rows } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows.length > 0;
  } finally {
    await client.end();
  }
}

async function dropAbandoned(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database d where datname ~ '^test_[0-9]+_'
     and split_part(datname, '_', 2)::bigint < $1
     and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
    [Date.now() - abandonedMs],
  );
  for (const { name } of rows) await client.query(`drop database if exists "${name}"`);
}
