-- Why money moves: the entry that caused a transfer, and by which entry an amount became due.
alter table settlement.transfer add column caused_by uuid;
alter table settlement.payable add column caused_by uuid;

-- Until now it showed in nothing but the order of the entries: what a fact released or made due was written with it, in one
-- transaction; what a funding held right before it.
update settlement.payable p set caused_by = cause.entry_id
  from (
    select distinct on (e.file_id, e.recorded_at) e.file_id, e.recorded_at, e.entry_id from journal.entry e
    where e.file_id is not null and e.kind not in ('document.issued', 'trace.observed', 'settlement.transferred')
    order by e.file_id, e.recorded_at, e.sequence) cause
  where cause.file_id = p.trade_id and cause.recorded_at = p.created_at;

-- What a party paid by itself answers what made it due: an amount of the terms, or duties and taxes of a declaration.
alter table settlement.transfer disable trigger only_completes;
update settlement.transfer t set caused_by = coalesce(
    (select e.entry_id from journal.entry e
     where e.file_id = own.file_id and e.sequence < own.sequence and e.recorded_at = own.recorded_at
       and e.kind not in ('document.issued', 'trace.observed', 'settlement.transferred')
     order by e.sequence desc limit 1),
    (select e.entry_id from journal.entry e
     where e.file_id = own.file_id and e.sequence > own.sequence and e.recorded_at = own.recorded_at
       and e.kind = 'settlement.funded' limit 1),
    (select p.caused_by from settlement.payable p where p.paid_by_transfer_id = t.transfer_id limit 1),
    (select e.entry_id from journal.entry e
     where e.file_id = own.file_id and e.sequence < own.sequence and t.kind like 'duty-%'
       and e.kind in ('clearance.export-declared', 'clearance.import-declared')
     order by e.sequence desc limit 1))
  from journal.entry own
  where own.entry_id = t.entry_id and own.file_id is not null;
alter table settlement.transfer enable trigger only_completes;

-- check: select count(*) = 2 from information_schema.columns where table_schema = 'settlement' and column_name = 'caused_by'
-- check: select tgenabled = 'O' from pg_trigger where tgname = 'only_completes'
