-- What money means in a trade: how it was secured, what is owed, and what a bank charges.

-- How a trade was funded; one row per trade.
create table settlement.funding (
  trade_id uuid primary key,
  method text not null check (method in ('escrow', 'advance', 'open-account')),
  amount bigint not null check (amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  buyer_organisation_id uuid not null,
  seller_organisation_id uuid not null,
  bank_organisation_id uuid not null,
  -- The transfer that held, paid or reserved it.
  transfer_id uuid not null references settlement.transfer,
  state text not null default 'secured' check (state in ('secured', 'settled', 'refunded')),
  released bigint not null default 0 check (released >= 0),
  refunded bigint not null default 0 check (refunded >= 0),
  fees bigint not null default 0 check (fees >= 0),
  funded_at timestamptz not null,
  check (released + refunded <= amount)
);

-- What the buyer owes after a delivery on open account.
create table settlement.payable (
  trade_id uuid not null references settlement.funding,
  payable_id uuid not null,
  amount bigint not null check (amount > 0),
  currency text not null,
  due_on date not null,
  paid_by_transfer_id uuid references settlement.transfer,
  created_at timestamptz not null,
  primary key (trade_id, payable_id)
);
create index payable_due on settlement.payable (due_on) where paid_by_transfer_id is null;

-- What a bank takes from a payment it carries out, per method and currency. Bounds in minor units.
create table settlement.fee (
  bank_organisation_id uuid not null,
  method text not null check (method in ('escrow', 'advance', 'open-account')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  percent numeric(9, 6) not null check (percent >= 0 and percent <= 20),
  minimum bigint check (minimum >= 0),
  maximum bigint check (maximum >= 0),
  set_at timestamptz not null,
  primary key (bank_organisation_id, method, currency),
  check (minimum is null or maximum is null or minimum <= maximum)
);

alter table settlement.funding enable row level security;
alter table settlement.funding force row level security;
create policy of_the_sides on settlement.funding for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator'));

alter table settlement.payable enable row level security;
alter table settlement.payable force row level security;
create policy of_the_sides on settlement.payable for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator'));

-- Prices of a bank are public to everyone who is signed in; each bank sets its own.
alter table settlement.fee enable row level security;
alter table settlement.fee force row level security;
create policy published on settlement.fee for select using (access.current_organisation() is not null);
create policy own_insert on settlement.fee for insert
  with check (bank_organisation_id = access.current_organisation());
create policy own_update on settlement.fee for update
  using (bank_organisation_id = access.current_organisation())
  with check (bank_organisation_id = access.current_organisation());

grant select on settlement.funding, settlement.payable to tongshang_app;
grant select, insert, update on settlement.fee to tongshang_app;
grant all on settlement.funding, settlement.payable, settlement.fee to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('settlement.funding'::regclass, 'settlement.payable'::regclass, 'settlement.fee'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'settlement.funding', 'insert, update, delete')
