-- Why an event is kept: the entry that caused it.
alter table trace.event add column caused_by uuid;

-- Until now it showed in nothing but the order of the entries: what the platform saw in a fact it wrote right after it, in the
-- same transaction.
update trace.event v set caused_by = cause.entry_id
  from journal.entry own
  join lateral (
    select e.entry_id from journal.entry e
    where e.file_id = own.file_id and e.sequence < own.sequence and e.recorded_at = own.recorded_at
      and e.kind in ('stock.produced', 'stock.packed', 'stock.delivered', 'trace.shipped', 'trace.in-transit')
    order by e.sequence desc limit 1) cause on true
  where own.entry_id = v.entry_id;

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'trace' and table_name = 'event' and column_name = 'caused_by'
