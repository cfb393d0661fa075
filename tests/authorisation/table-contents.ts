import type { Database } from '@tongshang/database';

/**
 * Change by being called at all: when a key was last used, what a session last did, cosignatures that come in late, bytes that
 * were put before it was known whether anything may refer to them (`blobs.reference` is compared), whose turn it is to ask witnesses, when the clock
 * does something next.
 */
const IN_MOTION = [
  'party.api_key',
  'party.session',
  'journal.cosignature',
  'journal.asking',
  'blobs.blob',
  'jobs.schedule',
];

/** A hash of everything in every table, to be compared with itself later. */
export function tableContents(database: Database): Promise<Record<string, string>> {
  return database.system('authorisation: what there is', async (tx) => {
    const tables = await tx.rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname !~ '^(pg_|information_schema$)' and schemaname not in ('public', 'tongshang') order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables.filter((table) => !IN_MOTION.includes(table.name))) {
      const sql = `select md5(coalesce(string_agg(md5(t::text), '' order by t::text), '')) as hash from ${name} t`;
      contents[name] = (await tx.one<{ hash: string }>(sql)).hash;
    }
    return contents;
  });
}

/** Waits until every paper is printed in its languages, and the journal has taken in all that was appended. */
export async function journalAtRest(database: Database): Promise<void> {
  const sql = `select ((select count(*) from journal.pending) + (select coalesce(sum(cardinality(languages)), 0) from document.document)
    - (select count(*) from document.paper) + (select count(*) from jobs.job where state in ('waiting', 'running')))::int as waiting`;
  for (let count = 0; count < 200; count += 1) {
    const { waiting } = await database.system('authorisation: pending', (tx) =>
      tx.one<{ waiting: number }>(sql),
    );
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the journal does not come to rest');
}
