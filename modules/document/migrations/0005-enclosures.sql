-- Papers from outside that are no data: a scan or a page, as a party brought it. Nobody reads, prints or signs them here.
create table document.enclosure (
  trade_id uuid not null,
  document_id uuid not null,
  -- what the party says it is: a UBL 2.4 document type
  type text not null,
  number text,
  -- who brought it
  organisation_id uuid not null,
  -- roles in the trade that may see it, besides organisation_id
  audience text[] not null,
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes bytea not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  file_name text,
  recorded_at timestamptz not null,
  entry_id uuid not null,
  primary key (trade_id, document_id),
  -- the same bytes from one party are kept once
  unique (trade_id, organisation_id, sha256)
);
create unique index enclosure_by_id on document.enclosure (document_id);

create trigger enclosures_stay before update or delete on document.enclosure
  for each row execute function document.papers_stay();

alter table document.enclosure enable row level security;
alter table document.enclosure force row level security;

create policy audience on document.enclosure for select
  using (organisation_id = access.current_organisation() or access.has_role(trade_id, variadic audience));
create policy parties on document.enclosure for insert
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));

grant select, insert on document.enclosure to tongshang_app;
grant all on document.enclosure to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.enclosure'::regclass
-- check: select count(*) = 0 from document.enclosure
-- check: select tgenabled = 'O' from pg_trigger where tgname = 'enclosures_stay' and tgrelid = 'document.enclosure'::regclass
