import type { Database, Tx } from '@tongshang/database';

/** What was drawn in all in the present minute, and how long that lasts. */
type Drawn = { readonly drawn: number; readonly leftMs: number };

/** Adds to what is drawn in the minute of this name; the first of a minute begins it, by the clock of the database. */
export async function drawFrom(
  database: Database,
  name: string,
  amount: number,
  windowMs: number,
): Promise<Drawn> {
  const row = await database.system('requests are counted together', (tx) =>
    tx.one<{ drawn: bigint; leftMs: number }>(
      `insert into http.rate_count as c (name, ends_at, drawn)
       values ($1, statement_timestamp() + make_interval(secs => $3::float8 / 1000), $2)
       on conflict (name) do update set
         drawn = case when c.ends_at <= statement_timestamp() then excluded.drawn else c.drawn + excluded.drawn end,
         ends_at = case when c.ends_at <= statement_timestamp() then excluded.ends_at else c.ends_at end
       returning drawn, (extract(epoch from ends_at - statement_timestamp()) * 1000)::float8 as "leftMs"`,
      [name, amount, windowMs],
    ),
  );
  return { drawn: Number(row.drawn), leftMs: row.leftMs };
}

/** Forgets minutes that are over. As tongshang_system. Returns how many. */
export function forgetRateCounts(tx: Tx): Promise<number> {
  return tx.run("delete from http.rate_count where ends_at < statement_timestamp() - interval '1 minute'");
}
