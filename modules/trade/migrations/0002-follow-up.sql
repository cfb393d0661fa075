-- The journal of a trade ends when the trade is closed. What is still done about it then (prints that were not finished, late
-- claims, refunds, annulments) is entered in one further file, a case that names the trade. Here: which case that is.
create table trade.follow_up (
  trade_id uuid primary key references trade.trade,
  case_id uuid not null unique,
  opened_at timestamptz not null
);

alter table trade.follow_up enable row level security;
alter table trade.follow_up force row level security;
create policy parties on trade.follow_up for select using (access.is_party(trade_id));

grant select on trade.follow_up to tongshang_app;
grant all on trade.follow_up to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'trade.follow_up'::regclass
-- check: select not has_table_privilege('tongshang_app', 'trade.follow_up', 'insert, update, delete')
-- check: select count(*) = 0 from trade.follow_up
