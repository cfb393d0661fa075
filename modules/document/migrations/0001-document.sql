-- The papers of trades: what the platform issued and signed, and what parties brought from outside.
create schema document;
grant usage on schema document to tongshang_app, tongshang_system;

create table document.document (
  trade_id uuid not null,
  document_id uuid not null,
  -- UBL 2.4 document type
  type text not null,
  number text not null,
  -- who issued it; of a paper from outside, who brought it
  organisation_id uuid not null,
  origin text not null check (origin in ('issued', 'received')),
  shipment_id uuid,
  -- roles in the trade that may see it, besides organisation_id
  audience text[] not null,
  issue_date date,
  recorded_at timestamptz not null,
  entry_id uuid not null,
  file_name text,
  xml bytea not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  key_id text,
  -- detached JWS over xml
  jws text,
  primary key (trade_id, document_id),
  check ((origin = 'issued') = (key_id is not null)),
  check ((key_id is null) = (jws is null))
);
create unique index document_by_id on document.document (document_id);

-- Printable pages, made when first asked for and kept as they were signed.
create table document.paper (
  trade_id uuid not null,
  document_id uuid not null,
  language text not null check (language in ('en', 'zh-CN')),
  organisation_id uuid not null,
  audience text[] not null,
  pdf bytea not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  key_id text,
  jws text,
  made_at timestamptz not null,
  primary key (trade_id, document_id, language),
  foreign key (trade_id, document_id) references document.document,
  check ((key_id is null) = (jws is null))
);

create function document.papers_stay() returns trigger
  language plpgsql as $$
begin
  raise exception 'document: what was issued or received is never changed or removed';
end $$;
create trigger documents_stay before update or delete on document.document
  for each row execute function document.papers_stay();
create trigger papers_stay before update or delete on document.paper
  for each row execute function document.papers_stay();

alter table document.document enable row level security;
alter table document.document force row level security;
alter table document.paper enable row level security;
alter table document.paper force row level security;

create policy audience on document.document for select
  using (organisation_id = access.current_organisation() or access.has_role(trade_id, variadic audience));
-- A fact makes the papers of the other side too: the order of the buyer is confirmed by the seller.
create policy parties on document.document for insert
  with check (access.is_party(trade_id));
create policy audience on document.paper for select
  using (organisation_id = access.current_organisation() or access.has_role(trade_id, variadic audience));
create policy parties on document.paper for insert
  with check (access.is_party(trade_id));

grant select, insert on document.document, document.paper to tongshang_app;
grant all on document.document, document.paper to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.document'::regclass
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.paper'::regclass
-- check: select count(*) = 0 from document.document
