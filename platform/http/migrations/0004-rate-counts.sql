-- Requests that all servers of one database have let through, by endpoint and caller, in the minute that began with the first.
-- Unlogged: after a crash of PostgreSQL everyone begins a new minute.
create unlogged table http.rate_count (
  name text primary key,
  ends_at timestamptz not null,
  drawn bigint not null check (drawn > 0)
) with (fillfactor = 50);
create index rate_count_ended on http.rate_count (ends_at);

alter table http.rate_count enable row level security;
alter table http.rate_count force row level security;
grant all on http.rate_count to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'http.rate_count'::regclass
-- check: select not has_table_privilege('tongshang_app', 'http.rate_count', 'select, insert, update, delete')
