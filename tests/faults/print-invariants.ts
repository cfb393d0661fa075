import type { Database } from '@tongshang/database';
import { expect, vi } from 'vitest';

/** Past the lease of a process that died: then its prints are taken over. */
const PATIENCE_MS = 120_000;

/** Every document is printed in its languages in the end, whatever was killed; each page is entered once, and no closed chain grew. */
export async function expectPrintsWhole(database: Database): Promise<number> {
  const rows = (sql: string) => database.system('faults: prints', (tx) => tx.rows<{ id: string }>(sql));
  await vi.waitFor(
    async () => {
      const missing = await rows(
        `select d.document_id as id from document.document d
         where (select count(distinct p.language) from document.paper p where p.document_id = d.document_id) <> cardinality(d.languages)`,
      );
      expect(missing, 'documents that are not printed').toEqual([]);
    },
    { timeout: PATIENCE_MS, interval: 500 },
  );
  const twice = await rows(
    `select e.subject as id from journal.entry e where e.kind = 'document.printed'
     group by e.subject having count(*) <> (select count(*) from document.paper p where p.document_id = e.subject::uuid)
       or count(*) <> (select count(*) from document.paper p
                       where p.document_id = e.subject::uuid and p.entry_id = any (array_agg(e.entry_id)))`,
  );
  expect(twice, 'pages that are not entered once').toEqual([]);
  const late = await rows(
    `select e.entry_id as id from journal.entry e join journal.entry c on c.file_id = e.file_id and c.closes
     where e.sequence > c.sequence`,
  );
  expect(late, 'entries after the closing of their file').toEqual([]);
  const cases = await rows(
    `select e.file_id as id from journal.entry e where e.file_kind = 'case' and e.sequence = 1 and
       (e.kind <> 'trade.case-opened' or not exists (
         select from trade.follow_up f where f.case_id = e.file_id and f.trade_id = e.subject::uuid))`,
  );
  expect(cases, 'cases that name no trade').toEqual([]);
  return (await rows('select document_id as id from document.paper')).length;
}
