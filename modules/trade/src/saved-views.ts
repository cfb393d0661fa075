import type { Tx } from '@tongshang/database';
import { refuseAtDesk } from './desk-refusals.ts';

type Search = Readonly<Record<string, string | boolean>>;
type SavedView = {
  readonly viewId: string;
  readonly name: string;
  readonly search: Search;
  readonly savedAt: string;
};

const VIEWS_MAX = 50;
const VIEW = `view_id as "viewId", name, search, to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt"`;

/** Those of the caller alone: the database shows no others. */
export const selectViews = (tx: Tx): Promise<SavedView[]> =>
  tx.rows<SavedView>(`select ${VIEW} from trade.saved_view order by lower(name)`);

/** Under a name that there is it takes the place of what was there. @throws VIEWS_TOO_MANY */
export async function saveView(
  tx: Tx,
  viewId: string,
  { name, search }: Pick<SavedView, 'name' | 'search'>,
): Promise<SavedView> {
  // One after the other for each person: two at once would both find room for one.
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('trade.saved_view ' || $1, 0))`, [tx.personId]);
  const { views } = await tx.one<{ views: bigint }>(
    'select count(*) as views from trade.saved_view where lower(name) <> lower($1)',
    [name.trim()],
  );
  if (views >= VIEWS_MAX) throw refuseAtDesk('VIEWS_TOO_MANY', { most: String(VIEWS_MAX) });
  return tx.one<SavedView>(
    `insert into trade.saved_view (view_id, organisation_id, person_id, name, search, saved_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, person_id, lower(name)) do update set name = excluded.name, search = excluded.search, saved_at = excluded.saved_at
     returning ${VIEW}`,
    [viewId, tx.organisationId, tx.personId, name.trim(), JSON.stringify(search), tx.now],
  );
}

/** @throws VIEW_NOT_FOUND also of another's */
export async function deleteView(tx: Tx, viewId: string): Promise<{ viewId: string }> {
  const deleted = await tx.run('delete from trade.saved_view where view_id = $1', [viewId]);
  if (deleted === 0) throw refuseAtDesk('VIEW_NOT_FOUND');
  return { viewId };
}
