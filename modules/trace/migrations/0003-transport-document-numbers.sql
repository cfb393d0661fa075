-- A carrier gives each of its transport documents a number of its own, over all trades: who holds a bill must know which goods it stands for.
create table trace.transport_document (
  organisation_id uuid not null,
  -- Without spaces and in capitals: numbers that people read as the same are the same.
  number text not null check (number = upper(regexp_replace(number, '\s', '', 'g')) and number <> ''),
  trade_id uuid not null,
  primary key (organisation_id, number)
);

-- Where a number was given twice until now, it belongs to the trade that had it first.
insert into trace.transport_document (organisation_id, number, trade_id)
  select (consignment->>'carrierOrganisationId')::uuid,
    upper(regexp_replace(consignment->>'transportDocumentNumber', '\s', '', 'g')), trade_id
  from (select trade_id, stated_at, sequence, record->'details'->'consignment' as consignment
    from trade.fact where fact = 'shipped') shipped
  where regexp_replace(consignment->>'transportDocumentNumber', '\s', '', 'g') <> ''
  order by stated_at, sequence
  on conflict do nothing;

alter table trace.transport_document enable row level security;
alter table trace.transport_document force row level security;
create policy own on trace.transport_document
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));

grant select, insert on trace.transport_document to tongshang_app;
grant all on trace.transport_document to tongshang_system;

-- check: select count(*) = 5 from pg_class where relnamespace = 'trace'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'trace.transport_document', 'update') and not has_table_privilege('tongshang_app', 'trace.transport_document', 'delete')
