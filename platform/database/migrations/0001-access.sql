-- Who acts, and who may see a trade. Every policy of every module stands on these.
create schema access;
grant usage on schema access to tongshang_app, tongshang_system;

create function access.current_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('tongshang.organisation', true), '')::uuid;

create function access.current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('tongshang.person', true), '')::uuid;

create table access.trade_party (
  trade_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('seller', 'buyer', 'manufacturer', 'carrier', 'warehouse', 'customs',
    'quality', 'tax', 'bank', 'operator')),
  primary key (trade_id, organisation_id, role)
);
-- "My trades": lists start here, then look each trade up by its key.
create index trade_party_of_organisation on access.trade_party (organisation_id, trade_id);

alter table access.trade_party enable row level security;
alter table access.trade_party force row level security;
create policy own on access.trade_party
  using (organisation_id = access.current_organisation());

-- The trades of the caller's organisation, for policies and for lists. Its columns have names that no table has, so
-- that `where my_trade_id = trade_id` in a policy can only mean the row's own trade_id.
create view access.my_trade (my_trade_id, my_role) with (security_invoker) as
  select trade_id, role from access.trade_party where organisation_id = access.current_organisation();

-- plpgsql keeps the plan of its query for the whole connection; an SQL function with a sub-select is not inlined
-- and plans anew in every statement.
create function access.is_party(trade uuid) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (
    select from access.trade_party p
    where p.trade_id = trade and p.organisation_id = access.current_organisation());
end $$;

create function access.has_role(trade uuid, variadic roles text[]) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (
    select from access.trade_party p
    where p.trade_id = trade and p.organisation_id = access.current_organisation() and p.role = any (roles));
end $$;

grant select on access.trade_party, access.my_trade to tongshang_app;
grant all on access.trade_party, access.my_trade to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'access.trade_party'::regclass
-- check: select rolbypassrls and not rolsuper from pg_roles where rolname = 'tongshang_system'
-- check: select not rolbypassrls and not rolsuper from pg_roles where rolname = 'tongshang_app'
-- check: select access.current_organisation() is null and not access.is_party(gen_random_uuid())
