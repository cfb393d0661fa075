-- Files of orders that an organisation has brought and not carried into trades yet, and which trades came of them.
create schema order_import;
grant usage on schema order_import to tongshang_app, tongshang_system;

create table order_import.file (
  file_id uuid primary key,
  organisation_id uuid not null,
  -- Of the bytes, which lie in the store of files. The same file of one organisation is one draft.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  media_type text not null,
  file_name text,
  -- Counts readings: whoever carries names the one it has seen.
  version integer not null default 1 check (version >= 1),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  -- What was read with these answers.
  reading jsonb not null check (jsonb_typeof(reading) = 'object'),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- A draft goes then; null once an order of it is a trade.
  expires_at timestamptz,
  unique (organisation_id, sha256)
);
create index files_of_organisation on order_import.file (organisation_id, created_at desc, file_id desc);
create index drafts_to_expire on order_import.file (expires_at) where expires_at is not null;

-- Which trade an order of a file became: once.
create table order_import.carried (
  file_id uuid not null references order_import.file,
  order_number text not null,
  buyer_name text not null,
  organisation_id uuid not null,
  trade_id uuid not null unique,
  number text not null,
  carried_at timestamptz not null,
  primary key (file_id, order_number, buyer_name)
);

alter table order_import.file enable row level security;
alter table order_import.file force row level security;
create policy own on order_import.file
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table order_import.carried enable row level security;
alter table order_import.carried force row level security;
create policy own on order_import.carried
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert, update, delete on order_import.file to tongshang_app;
grant select, insert on order_import.carried to tongshang_app;
grant all on all tables in schema order_import to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relnamespace = 'order_import'::regnamespace and relkind = 'r'
-- check: select count(*) = 2 from pg_policies where schemaname = 'order_import'
-- check: select not has_table_privilege('tongshang_app', 'order_import.carried', 'delete')
