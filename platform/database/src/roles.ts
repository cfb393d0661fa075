import type { Client } from 'pg';
import { codeOf } from './failures.ts';
import { refuse } from './refusals.ts';

const statements = [
  'create role tongshang_app nologin nobypassrls',
  'create role tongshang_system nologin bypassrls',
];

/**
 * Makes the two roles that transactions run as, where the server does not have them, and makes sure that our own
 * user may take them on. Roles belong to the server, not to one database. Errors: DATABASE_ROLES_MISSING.
 */
export async function ensureRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname in ('tongshang_app', 'tongshang_system')`,
  );
  const missing = statements.filter((statement) => !rows.some(({ name }) => statement.includes(` ${name} `)));
  try {
    for (const statement of missing) await createRole(client, statement);
    for (const role of ['tongshang_app', 'tongshang_system']) await takeOn(client, role);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    const { rows: users } = await client.query<{ name: string }>('select quote_ident(current_user) as name');
    const grant = `grant tongshang_app, tongshang_system to ${users[0]?.name}`;
    throw refuse('DATABASE_ROLES_MISSING', { sql: `${[...missing, grant].join('; ')};` });
  }
}

const oldestVersion = 16;

/** Memberships of roles are granted in the way of PostgreSQL 16. Errors: DATABASE_TOO_OLD. */
export async function ensureVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    `select current_setting('server_version_num')::int / 10000 as number`,
  );
  const found = rows[0]?.number ?? 0;
  if (found < oldestVersion) {
    throw refuse('DATABASE_TOO_OLD', { found: String(found), expected: String(oldestVersion) });
  }
}

/** Another program may make the same role at the same moment. */
async function createRole(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const code = codeOf(error);
    if (code !== '42710' && code !== '23505') throw error;
  }
}

async function takeOn(client: Client, role: string): Promise<void> {
  try {
    await client.query(`set role ${role}`);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    await client.query(`grant ${role} to current_user`);
    await client.query(`set role ${role}`);
  }
  await client.query('reset role');
}
