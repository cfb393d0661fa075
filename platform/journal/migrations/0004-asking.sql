-- Which process asks the witnesses of a log, and until when nobody else does: it goes on saying so while it asks.
create table journal.asking (
  origin text primary key,
  holder uuid not null,
  until timestamptz not null
);
alter table journal.asking enable row level security;
alter table journal.asking force row level security;
grant all on journal.asking to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'journal.asking'::regclass
-- check: select not has_table_privilege('tongshang_app', 'journal.asking', 'select, insert, update, delete')
