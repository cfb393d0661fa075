import type { Database } from '@tongshang/database';

/**
 * Whether somebody can still sign in with a password that is printed for everyone. A server that would answer a public
 * address asks this at its start, and refuses.
 */
export function hasDemonstrationCredentials(database: Database): Promise<boolean> {
  return database.system('look for demonstration passwords', async (tx) => {
    const sql = 'select exists (select from party.password where demonstration) as found';
    return (await tx.one<{ found: boolean }>(sql)).found;
  });
}
