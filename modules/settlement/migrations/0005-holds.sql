-- A bank holds back what escrow would release, for a reason and no longer than the days it has for a trade.
create table settlement.hold (
  trade_id uuid not null,
  hold_id uuid primary key,
  bank_organisation_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  placed_at timestamptz not null,
  -- When it ends by itself.
  until timestamptz not null check (until > placed_at),
  ended_at timestamptz check (ended_at >= placed_at),
  entry_id uuid not null
);
create unique index one_hold_at_a_time on settlement.hold (trade_id) where ended_at is null;
create index holds_to_end on settlement.hold (until) where ended_at is null;
create index holds_of_trade on settlement.hold (trade_id);

alter table settlement.hold enable row level security;
alter table settlement.hold force row level security;
create policy of_the_sides on settlement.hold for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator'));

grant select on settlement.hold to tongshang_app;
grant all on settlement.hold to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'settlement.hold'::regclass
-- check: select not has_table_privilege('tongshang_app', 'settlement.hold', 'insert, update, delete')
