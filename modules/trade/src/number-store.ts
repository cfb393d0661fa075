import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';

/**
 * The next of an organisation's own numbers of a kind, such as `Q-000012`. Counts without gaps, because the count rolls back with
 * its transaction; so it is asked for late in a transaction, after the trade is locked.
 */
export async function nextNumber(
  tx: Tx,
  organisationId: OrganisationId,
  kind: string,
  prefix: string,
): Promise<string> {
  const count = () =>
    tx.one<{ last: bigint }>(
      `insert into trade.counter (organisation_id, kind, last) values ($1, $2, 1)
       on conflict (organisation_id, kind) do update set last = trade.counter.last + 1 returning last`,
      [organisationId, kind],
    );
  const isOwn = organisationId === tx.organisationId;
  const { last } = isOwn ? await count() : await tx.elevated('a number of the other side', count);
  return `${prefix}-${last.toString().padStart(6, '0')}`;
}
