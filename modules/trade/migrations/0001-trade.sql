-- Trades: who takes part, what is agreed, what has been stated. Records are the JSON of the module's own types;
-- the columns beside them are what the database checks and searches by.
create schema trade;
grant usage on schema trade to tongshang_app, tongshang_system;

-- Readable numbers of trade files. Gaps are allowed: it is a name, not a register.
create sequence trade.trade_number;
grant usage on sequence trade.trade_number to tongshang_system;

create function trade.next_trade_number() returns text
  language sql volatile
  return (select 'T-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('trade.trade_number') n);

create table trade.trade (
  trade_id uuid primary key,
  number text not null unique,
  status text not null default 'open' check (status in ('open', 'cancelled', 'closed')),
  demonstration boolean not null,
  domestic boolean not null,
  seller_organisation_id uuid not null,
  buyer_organisation_id uuid not null,
  -- The buyer's: of the order, or of a purchase order that waits for its confirmation.
  order_number text check (order_number <> ''),
  -- Of lines and terms: 0 until ordered.
  version integer not null default 0 check (version >= 0),
  terms jsonb not null check (jsonb_typeof(terms) = 'object'),
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  total_amount bigint not null check (total_amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  cancellation jsonb,
  latest_fact text,
  -- What lists show: names of the sides, first goods, how many lines.
  summary jsonb not null,
  search_text text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (seller_organisation_id <> buyer_organisation_id)
) with (fillfactor = 70);
create unique index order_number_of_buyer on trade.trade (buyer_organisation_id, order_number)
  where order_number is not null;

-- The parties as they were when they came in, and what the trade waits for each to do.
create table trade.party (
  trade_id uuid not null references trade.trade,
  organisation_id uuid not null,
  role text not null check (role in ('seller', 'buyer', 'manufacturer', 'carrier', 'warehouse', 'customs',
    'quality', 'tax', 'bank', 'operator')),
  position integer not null check (position >= 0),
  record jsonb not null,
  -- Of the trade, here for lists and counts of one organisation.
  status text not null default 'open' check (status in ('open', 'cancelled', 'closed')),
  waiting_for text,
  waiting_since timestamptz,
  parts_done jsonb not null default '[]',
  primary key (trade_id, organisation_id, role),
  check ((waiting_for is null) = (waiting_since is null))
) with (fillfactor = 70);
create unique index one_party_a_side on trade.party (trade_id, role) where role in ('seller', 'buyer');
create index trades_of_organisation on trade.party (organisation_id, trade_id) include (role);
create index trades_by_status on trade.party (organisation_id, status, trade_id);
create index waiting_of_organisation on trade.party (organisation_id, waiting_since, trade_id)
  where waiting_for is not null;

create table trade.fact (
  trade_id uuid not null references trade.trade,
  sequence integer not null check (sequence >= 1),
  fact text not null,
  stated_at timestamptz not null,
  record jsonb not null,
  primary key (trade_id, sequence)
);
-- What is stated once for a trade is stated once, whatever a program believes.
create unique index fact_stated_once on trade.fact (trade_id, fact)
  where fact in ('enquired', 'ordered', 'funded', 'settled', 'closed', 'cancelled');

-- Offers of either side: quotations, counter-offers, purchase orders that wait for confirmation.
create table trade.quotation (
  trade_id uuid not null references trade.trade,
  sequence integer not null check (sequence >= 1),
  status text not null check (status in ('standing', 'superseded', 'accepted', 'declined')),
  record jsonb not null,
  primary key (trade_id, sequence)
);
create unique index one_offer_stands on trade.quotation (trade_id) where status in ('standing', 'accepted');

create table trade.amendment (
  trade_id uuid not null references trade.trade,
  number integer not null check (number >= 1),
  status text not null check (status in ('pending', 'accepted', 'rejected', 'withdrawn')),
  record jsonb not null,
  primary key (trade_id, number)
);
create unique index one_amendment_pends on trade.amendment (trade_id) where status = 'pending';

-- What was agreed, as it was agreed: never changed.
create table trade.version (
  trade_id uuid not null references trade.trade,
  version integer not null check (version >= 1),
  agreed_at timestamptz not null,
  record jsonb not null,
  primary key (trade_id, version)
);

-- Last number given, per organisation and kind of number.
create table trade.counter (
  organisation_id uuid not null,
  kind text not null,
  last bigint not null check (last >= 1),
  primary key (organisation_id, kind)
) with (fillfactor = 50);

alter table trade.trade enable row level security;
alter table trade.trade force row level security;
create policy parties on trade.trade using (access.is_party(trade_id)) with check (access.is_party(trade_id));

alter table trade.party enable row level security;
alter table trade.party force row level security;
create policy parties on trade.party
  using (organisation_id = access.current_organisation() or access.is_party(trade_id))
  with check (access.is_party(trade_id));

alter table trade.fact enable row level security;
alter table trade.fact force row level security;
create policy parties on trade.fact using (access.is_party(trade_id)) with check (access.is_party(trade_id));

-- Offers, amendments and versions are made by the two sides. What the others are shown of them is decided by the module's
-- views; a transaction of theirs reads them, because what the trade waits for depends on them.
alter table trade.quotation enable row level security;
alter table trade.quotation force row level security;
create policy sides on trade.quotation
  using (access.is_party(trade_id))
  with check (access.has_role(trade_id, 'seller', 'buyer'));

alter table trade.amendment enable row level security;
alter table trade.amendment force row level security;
create policy sides on trade.amendment
  using (access.is_party(trade_id))
  with check (access.has_role(trade_id, 'seller', 'buyer'));

alter table trade.version enable row level security;
alter table trade.version force row level security;
create policy sides on trade.version
  using (access.is_party(trade_id))
  with check (access.has_role(trade_id, 'seller', 'buyer'));

alter table trade.counter enable row level security;
alter table trade.counter force row level security;
create policy own on trade.counter
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert, update on trade.trade, trade.party, trade.quotation, trade.amendment, trade.counter to tongshang_app;
grant select, insert on trade.fact, trade.version to tongshang_app;
grant all on all tables in schema trade to tongshang_system;

-- check: select count(*) = 7 from pg_class where relnamespace = 'trade'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'trade.fact', 'update') and not has_table_privilege('tongshang_app', 'trade.trade', 'delete')
