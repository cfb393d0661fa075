-- Why a document was issued: the entry that caused it; and which documents are void, since when, by which entry.
alter table document.document add column caused_by uuid;

-- Until now it showed in nothing but the order of the entries: a document was issued right after its fact, in one transaction.
alter table document.document disable trigger documents_stay;
update document.document d set caused_by = cause.entry_id
  from journal.entry own
  join lateral (
    select e.entry_id from journal.entry e
    where e.file_id = own.file_id and e.sequence < own.sequence and e.recorded_at = own.recorded_at
      and e.kind not in ('document.issued', 'trace.observed', 'settlement.transferred')
    order by e.sequence desc limit 1) cause on true
  where own.entry_id = d.entry_id and d.origin = 'issued';
alter table document.document enable trigger documents_stay;

create table document.void (
  trade_id uuid not null,
  document_id uuid not null,
  organisation_id uuid not null,
  audience text[] not null,
  entry_id uuid not null,
  voided_at timestamptz not null,
  primary key (trade_id, document_id),
  foreign key (trade_id, document_id) references document.document
);
create trigger voids_stay before update or delete on document.void
  for each row execute function document.papers_stay();
alter table document.void enable row level security;
alter table document.void force row level security;
create policy audience on document.void for select
  using (organisation_id = access.current_organisation() or access.has_role(trade_id, variadic audience));
create policy parties on document.void for insert
  with check (access.is_party(trade_id));
grant select, insert on document.void to tongshang_app;
grant all on document.void to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.void'::regclass
-- check: select not has_table_privilege('tongshang_app', 'document.void', 'update, delete')
-- check: select tgenabled = 'O' from pg_trigger where tgname = 'documents_stay'
