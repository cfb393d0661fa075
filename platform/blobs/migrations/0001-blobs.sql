-- What stands outside the database: which bytes there are, by their SHA-256, and what refers to them.
create schema blobs;
grant usage on schema blobs to tongshang_app, tongshang_system;

-- Bytes announced to the store, whether or not anything refers to them yet.
create table blobs.blob (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  bytes bigint not null check (bytes >= 0),
  -- Last put, or last reference taken away: from here the time of grace runs.
  kept_at timestamptz not null,
  -- Whose put it was, for the limit; null = the platform's own work.
  put_by_organisation_id uuid
);
create index put_by on blobs.blob (put_by_organisation_id, kept_at);

-- Bytes on their way out of the store. Whoever puts the same bytes waits until they are gone.
create table blobs.removal (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  -- The collection whose work it is, and since when; one that has died is relieved by the next.
  collection_id uuid not null,
  began_at timestamptz not null
);

-- What refers to a blob: a thing of a module, by its id. Who may read the bytes is decided by that module.
create table blobs.reference (
  owner_module text not null check (owner_module ~ '^[a-z][a-z0-9-]*$'),
  owner_id uuid not null,
  sha256 bytea not null references blobs.blob,
  -- Whose storage it counts as.
  organisation_id uuid not null,
  media_type text not null check (media_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$'),
  bytes bigint not null check (bytes >= 0),
  file_name text check (file_name <> '' and length(file_name) <= 255),
  created_at timestamptz not null,
  primary key (owner_module, owner_id, sha256)
);
create index reference_by_blob on blobs.reference (sha256);
create index reference_of_organisation on blobs.reference (organisation_id, sha256) include (bytes);

alter table blobs.blob enable row level security;
alter table blobs.blob force row level security;
alter table blobs.removal enable row level security;
alter table blobs.removal force row level security;
alter table blobs.reference enable row level security;
alter table blobs.reference force row level security;
create policy own on blobs.reference
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert, delete on blobs.reference to tongshang_app;
grant all on all tables in schema blobs to tongshang_system;

-- check: select count(*) = 3 from pg_class where relnamespace = 'blobs'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_any_column_privilege('tongshang_app', 'blobs.blob', 'select, insert, update') and not has_table_privilege('tongshang_app', 'blobs.blob', 'delete')
-- check: select not has_any_column_privilege('tongshang_app', 'blobs.removal', 'select, insert, update') and not has_table_privilege('tongshang_app', 'blobs.removal', 'delete')
-- check: select not has_any_column_privilege('tongshang_app', 'blobs.reference', 'update')
