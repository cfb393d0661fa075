/** What a list of trades may be sorted by. */
const SORTS = ['changed', 'next', 'arrival', 'latest-shipment', 'partner', 'value', 'opened'] as const;

/** `next`, or `-next` for the last first. */
export type Sort = (typeof SORTS)[number] | `-${(typeof SORTS)[number]}`;

export const SORT_VALUES: readonly Sort[] = SORTS.flatMap((sort) => [sort, `-${sort}` as const]);

const DAY = 'YYYY-MM-DD';

/**
 * By what trades are sorted, as text that sorts byte for byte; whatever has no such value comes last, whichever way. Values are sorted within their
 * currency; a caller that does not see them sorts by nothing.
 */
export function sortKey(sort: Sort, language: string, name: (value: unknown) => string) {
  const isDescending = sort.startsWith('-');
  const by = (isDescending ? sort.slice(1) : sort) as (typeof SORTS)[number];
  const other = `case when t.seller_organisation_id = $1 then t.summary #> '{buyer,name}' else t.summary #> '{seller,name}' end`;
  const keys: Readonly<Record<typeof by, () => string>> = {
    changed: () => `to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
    opened: () => `to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
    next: () => `case when t.status = 'open' then to_char(t.next_on, '${DAY}') end`,
    arrival: () => `to_char(t.arrives_on, '${DAY}')`,
    'latest-shipment': () => `t.terms ->> 'latestShipmentDate'`,
    partner: () =>
      `lower(coalesce(${other} ->> ${name(language)}, ${other} ->> 'en', (select min(value) from jsonb_each_text(${other}))))`,
    value: () => `case when own.priced then t.currency || lpad(t.total_amount::text, 20, '0') end`,
  };
  return { isDescending, key: `coalesce(${keys[by]()}, '${isDescending ? '' : '\u{10ffff}'}') collate "C"` };
}
