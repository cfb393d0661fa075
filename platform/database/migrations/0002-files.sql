-- What entries, documents and readers belong to is a file: a trade, and also a lot, a case, an agreement, a learner's
-- record. Who takes part in a file, in which role, since when: every policy over a file stands on this. Which roles a kind
-- of file has is checked by the module that answers for the kind; here a role is a word.
create table access.file (
  file_id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  begun_at timestamptz not null default now()
);

alter table access.trade_party rename to file_party;
alter table access.file_party rename column trade_id to file_id;
alter index access.trade_party_pkey rename to file_party_pkey;
alter index access.trade_party_of_organisation rename to file_party_of_organisation;
alter table access.file_party drop constraint trade_party_role_check;
alter table access.file_party add constraint role_is_a_word check (role ~ '^[a-z][a-z-]*$');
alter table access.file_party add column since timestamptz not null default now();

insert into access.file (file_id, kind) select distinct file_id, 'trade' from access.file_party;

drop view access.my_trade;
-- The files of the caller's organisation, for policies and for lists. Its columns have names that no table has, so
-- that `where my_file_id = trade_id` in a policy can only mean the row's own trade_id.
create view access.my_file (my_file_id, my_role) with (security_invoker) as
  select file_id, role from access.file_party where organisation_id = access.current_organisation();
grant select on access.my_file to tongshang_app;
grant all on access.my_file to tongshang_system;

-- The parameter keeps the name it had when trades were the only files: policies depend on these functions, and
-- PostgreSQL renames no parameter in place.
create or replace function access.is_party(trade uuid) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (
    select from access.file_party p
    where p.file_id = trade and p.organisation_id = access.current_organisation());
end $$;

create or replace function access.has_role(trade uuid, variadic roles text[]) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (
    select from access.file_party p
    where p.file_id = trade and p.organisation_id = access.current_organisation() and p.role = any (roles));
end $$;

alter table access.file enable row level security;
alter table access.file force row level security;
create policy parties on access.file for select using (access.is_party(file_id));
grant select on access.file to tongshang_app;
grant all on access.file to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('access.file'::regclass, 'access.file_party'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'access.file', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'access.file_party', 'insert, update, delete')
-- check: select count(*) = (select count(distinct file_id) from access.file_party) from access.file
