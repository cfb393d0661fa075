import type { Database, Tx } from '@tongshang/database';
import { newToken, tokenHash } from '@tongshang/identity';
import { refuse } from './refusals.ts';

/** How long a link is good for; every start of the platform prints a fresh one. */
const LINK_HOURS = 24;

const hasOperator = async (tx: Tx): Promise<boolean> =>
  (
    await tx.one<{ found: boolean }>(
      `select exists (select from party.organisation where 'operator' = any (kinds)) as found`,
    )
  ).found;

/** A token by which the first operator is founded, in the place of any before; undefined once there is an operator. */
export function offerOperatorLink(database: Database): Promise<string | undefined> {
  return database.system('offer the founding of the first operator', async (tx) => {
    if (await hasOperator(tx)) return undefined;
    const { token, hash } = newToken('invitation');
    await tx.run(
      `insert into party.operator_link (token_hash, expires_at) values ($1, $2)
       on conflict (single) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
      [hash, tx.now.add({ hours: LINK_HOURS })],
    );
    return token;
  });
}

/**
 * Uses a link up: whoever holds it founds the operator, once. Two at once wait for each other at the row.
 * Elevated callers only.
 * @throws OPERATOR_LINK_INVALID (unknown, used or run out), OPERATOR_THERE
 */
export async function useOperatorLink(tx: Tx, token: string): Promise<void> {
  const used = await tx.run('delete from party.operator_link where token_hash = $1 and expires_at > $2', [
    tokenHash(token),
    tx.now,
  ]);
  if (used === 0) throw refuse('OPERATOR_LINK_INVALID', {}, 'token');
  if (await hasOperator(tx)) throw refuse('OPERATOR_THERE');
}
