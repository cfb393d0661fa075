-- The address book: firms and offices that are not on the platform, each of the one organisation that keeps it.
create schema contact;
grant usage on schema contact to tongshang_app, tongshang_system;

create table contact.contact (
  contact_id uuid primary key,
  keeper_organisation_id uuid not null,
  version integer not null default 1 check (version >= 1),
  -- All that is stated of it, people included: whoever is to be forgotten is taken out here, and stands nowhere else.
  stated jsonb not null check (jsonb_typeof(stated) = 'object'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  kinds text[] not null check (kinds <@ array['trader', 'manufacturer', 'carrier', 'warehouse', 'customs', 'quality', 'tax', 'bank']),
  occupations text[] not null,
  -- What it is found and ordered by; worked out from what is stated.
  sort_name text not null,
  search text not null,
  numbers text[] not null,
  name_keys text[] not null,
  domains text[] not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  archived_at timestamptz,
  -- Leads to the one that stayed, never to one that was merged itself.
  merged_into uuid references contact.contact,
  check (merged_into <> contact_id)
);
create index contacts_by_name on contact.contact (keeper_organisation_id, sort_name collate "C", contact_id);
create index contacts_by_age on contact.contact (keeper_organisation_id, created_at, contact_id);
create index contacts_merged on contact.contact (merged_into) where merged_into is not null;
create index contacts_by_number on contact.contact using gin (numbers);
create index contacts_by_name_key on contact.contact using gin (name_keys);
create index contacts_by_domain on contact.contact using gin (domains);

alter table contact.contact enable row level security;
alter table contact.contact force row level security;
create policy own on contact.contact
  using (keeper_organisation_id = access.current_organisation())
  with check (keeper_organisation_id = access.current_organisation());

-- Nothing is deleted: a trade may name it.
grant select, insert on contact.contact to tongshang_app;
grant update (version, stated, country, kinds, occupations, sort_name, search, numbers, name_keys, domains, changed_at, archived_at,
  merged_into) on contact.contact to tongshang_app;
grant all on contact.contact to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'contact.contact'::regclass
-- check: select count(*) = 1 from pg_policies where schemaname = 'contact'
-- check: select not has_table_privilege('tongshang_app', 'contact.contact', 'delete')
-- check: select not has_column_privilege('tongshang_app', 'contact.contact', 'keeper_organisation_id', 'update')
