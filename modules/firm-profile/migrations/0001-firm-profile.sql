-- What a firm says of itself once so that its offers and papers need not ask again: defaults, bank accounts, pictures for its papers.
create schema firm_profile;
grant usage on schema firm_profile to tongshang_app, tongshang_system;

create table firm_profile.defaults (
  organisation_id uuid primary key,
  version integer not null default 1 check (version >= 1),
  stated jsonb not null check (jsonb_typeof(stated) = 'object'),
  changed_at timestamptz not null
);

-- Apart from the rest: whoever changes them turns payments.
create table firm_profile.bank (
  organisation_id uuid primary key,
  version integer not null default 1 check (version >= 1),
  accounts jsonb not null check (jsonb_typeof(accounts) = 'array'),
  changed_at timestamptz not null
);

create table firm_profile.image (
  organisation_id uuid not null,
  use text not null check (use in ('logo', 'seal', 'signature')),
  sha256 bytea not null check (octet_length(sha256) = 32),
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  bytes integer not null check (bytes > 0),
  -- What the stored file is referred to by.
  image_id uuid not null unique,
  changed_at timestamptz not null,
  primary key (organisation_id, use)
);

do $$
declare name text;
begin
  foreach name in array array['defaults', 'bank', 'image'] loop
    execute format('alter table firm_profile.%I enable row level security', name);
    execute format('alter table firm_profile.%I force row level security', name);
    execute format('create policy own on firm_profile.%I using (organisation_id = access.current_organisation())
      with check (organisation_id = access.current_organisation())', name);
    execute format('grant select, insert on firm_profile.%I to tongshang_app', name);
    execute format('grant all on firm_profile.%I to tongshang_system', name);
  end loop;
end $$;
grant update (version, stated, changed_at) on firm_profile.defaults to tongshang_app;
grant update (version, accounts, changed_at) on firm_profile.bank to tongshang_app;
grant update (sha256, media_type, bytes, changed_at), delete on firm_profile.image to tongshang_app;

-- check: select count(*) = 3 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'firm_profile' and c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity
-- check: select count(*) = 3 from pg_policies where schemaname = 'firm_profile'
-- check: select not has_table_privilege('tongshang_app', 'firm_profile.bank', 'delete')
-- check: select not has_column_privilege('tongshang_app', 'firm_profile.bank', 'organisation_id', 'update')
