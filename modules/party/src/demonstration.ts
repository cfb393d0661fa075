import type { Database, Tx } from '@tongshang/database';

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

/** How a party of an order was described when an organisation was founded to stand in for it. */
export type StandIn = {
  readonly name: Readonly<Record<string, string>>;
  readonly country: string;
  readonly taxId?: string;
  readonly legalId?: string;
  /** Of the key it was given. */
  readonly keyName: string;
};

/** Who was founded for this party before: an order number is its buyer's once, however often the order is carried. */
export async function findStandIn(
  tx: Tx,
  { name, country, taxId, legalId, keyName }: StandIn,
): Promise<string | undefined> {
  const row = await tx.maybe<{ organisation_id: string }>(
    `select o.organisation_id from party.organisation o join party.organisation_detail d using (organisation_id)
     where o.demonstration and o.name = $1 and o.country = $2 and d.tax_id is not distinct from $3
       and d.legal_id is not distinct from $4 and o.kinds = '{trader}'
       and exists (select from party.api_key k where k.organisation_id = o.organisation_id and k.name = $5)
     order by o.created_at limit 1`,
    [JSON.stringify(name), country, taxId ?? null, legalId ?? null, keyName],
  );
  return row?.organisation_id;
}
