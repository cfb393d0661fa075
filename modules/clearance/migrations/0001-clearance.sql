-- Declarations, what was assessed on them, and what the authorities said. The application's role only reads; every change is
-- made by a use case as tongshang_system, after authorising.
create schema clearance;
grant usage on schema clearance to tongshang_app, tongshang_system;

-- Exchange rates as banks state them, each for a day. Used for customs values, never for a payment.
create table clearance.exchange_rate (
  rate_id uuid primary key,
  from_currency text not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency text not null check (to_currency ~ '^[A-Z]{3}$'),
  rate numeric(30, 12) not null check (rate > 0),
  source text not null check (source <> ''),
  rate_date date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  check (from_currency <> to_currency),
  unique (set_by, from_currency, to_currency, rate_date)
);
create index rate_of_day on clearance.exchange_rate (from_currency, to_currency, rate_date desc);

-- Last declaration number given, per country, direction and year.
create table clearance.counter (
  country text not null,
  direction text not null,
  year integer not null,
  last bigint not null check (last >= 1),
  primary key (country, direction, year)
) with (fillfactor = 50);

create table clearance.declaration (
  trade_id uuid not null,
  declaration_id uuid not null unique,
  number text not null unique,
  direction text not null check (direction in ('export', 'import')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  procedure text not null,
  shipment_id uuid,
  declarant_organisation_id uuid not null,
  payer_organisation_id uuid not null,
  state text not null
    check (state in ('declared', 'held', 'inspection', 'payment-due', 'released', 'withdrawn')),
  payment text not null check (payment in ('none', 'due', 'guaranteed', 'paid')),
  payment_transfer_id uuid,
  demonstration boolean not null,
  -- Goods items without values: what every agency may see.
  goods jsonb not null,
  declared_at timestamptz not null,
  released_at timestamptz,
  primary key (trade_id, declaration_id),
  check ((state = 'released') = (released_at is not null)),
  check ((payment in ('guaranteed', 'paid')) = (payment_transfer_id is not null)),
  -- Nothing is released for import while its duties are neither paid nor guaranteed.
  check (state <> 'released' or payment <> 'due')
);
create unique index one_declaration_each on clearance.declaration
  (trade_id, direction, coalesce(shipment_id, '00000000-0000-0000-0000-000000000000'))
  where state <> 'withdrawn';
create index payment_waits on clearance.declaration (payer_organisation_id, declared_at, declaration_id)
  where payment = 'due' and state <> 'withdrawn';

-- Values and duties, apart from the declaration because not every agency's mandate reaches them.
create table clearance.assessment (
  trade_id uuid not null,
  declaration_id uuid not null,
  tariff_version text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  customs_value bigint not null check (customs_value >= 0),
  total bigint not null check (total >= 0),
  input jsonb not null,
  result jsonb not null,
  primary key (trade_id, declaration_id),
  foreign key (trade_id, declaration_id) references clearance.declaration
);

-- One agency's part in a declaration: whether it waits for that agency, and what it said last.
create table clearance.agency_case (
  trade_id uuid not null,
  declaration_id uuid not null,
  agency text not null check (agency in ('customs', 'quality', 'tax')),
  organisation_id uuid not null,
  decision text check (decision in ('release', 'hold')),
  reason text,
  voted_at timestamptz,
  waiting boolean not null default true,
  declared_at timestamptz not null,
  primary key (trade_id, declaration_id, agency),
  foreign key (trade_id, declaration_id) references clearance.declaration,
  check ((decision is null) = (voted_at is null)),
  check (decision is distinct from 'hold' or reason is not null)
);
create index case_of_agency on clearance.agency_case (organisation_id, declared_at, declaration_id);
create index case_waits on clearance.agency_case (organisation_id, declared_at, declaration_id) where waiting;

-- Every vote, in order.
create table clearance.vote (
  trade_id uuid not null,
  declaration_id uuid not null,
  sequence integer not null check (sequence >= 1),
  agency text not null check (agency in ('customs', 'quality', 'tax')),
  organisation_id uuid not null,
  decision text not null check (decision in ('release', 'hold')),
  reason text,
  voted_at timestamptz not null,
  primary key (trade_id, declaration_id, sequence),
  foreign key (trade_id, declaration_id) references clearance.declaration
);

-- One joint inspection at a time: all agencies that hold the goods look at them together.
create table clearance.inspection (
  trade_id uuid not null,
  declaration_id uuid not null,
  inspection_id uuid not null,
  appointed_for timestamptz not null,
  place text not null check (place <> ''),
  appointed_by uuid not null,
  appointed_at timestamptz not null,
  agencies text[] not null,
  result text check (result in ('conforms', 'differs')),
  note text,
  recorded_by uuid,
  recorded_at timestamptz,
  primary key (trade_id, declaration_id, inspection_id),
  foreign key (trade_id, declaration_id) references clearance.declaration,
  check ((result is null) = (recorded_at is null))
);
create unique index one_open_inspection on clearance.inspection (trade_id, declaration_id) where result is null;

alter table clearance.exchange_rate enable row level security;
alter table clearance.exchange_rate force row level security;
create policy published on clearance.exchange_rate for select using (access.current_organisation() is not null);
create policy own on clearance.exchange_rate for insert with check (set_by = access.current_organisation());

alter table clearance.agency_case enable row level security;
alter table clearance.agency_case force row level security;
create policy of_agency_and_sides on clearance.agency_case for select
  using (organisation_id = access.current_organisation()
         or access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or access.has_role(trade_id, 'customs', 'quality', 'tax'));

-- Whether the caller's organisation sits on this declaration as one of these agencies.
create function clearance.is_agency(trade uuid, declaration uuid, variadic agencies text[]) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (
    select from clearance.agency_case c
    where c.trade_id = trade and c.declaration_id = declaration
      and c.organisation_id = access.current_organisation() and c.agency = any (agencies));
end $$;

alter table clearance.declaration enable row level security;
alter table clearance.declaration force row level security;
create policy of_sides_and_its_agencies on clearance.declaration for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or clearance.is_agency(trade_id, declaration_id, 'customs', 'quality', 'tax'));

alter table clearance.assessment enable row level security;
alter table clearance.assessment force row level security;
create policy of_sides_customs_and_tax on clearance.assessment for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or clearance.is_agency(trade_id, declaration_id, 'customs', 'tax'));

alter table clearance.vote enable row level security;
alter table clearance.vote force row level security;
create policy of_sides_and_its_agencies on clearance.vote for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or clearance.is_agency(trade_id, declaration_id, 'customs', 'quality', 'tax'));

alter table clearance.inspection enable row level security;
alter table clearance.inspection force row level security;
create policy of_sides_and_its_agencies on clearance.inspection for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or clearance.is_agency(trade_id, declaration_id, 'customs', 'quality', 'tax'));

grant select, insert on clearance.exchange_rate to tongshang_app;
grant select on clearance.declaration, clearance.assessment, clearance.agency_case, clearance.vote,
  clearance.inspection to tongshang_app;
grant all on all tables in schema clearance to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('clearance.exchange_rate'::regclass, 'clearance.declaration'::regclass, 'clearance.assessment'::regclass, 'clearance.agency_case'::regclass, 'clearance.vote'::regclass, 'clearance.inspection'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'clearance.declaration', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'clearance.counter', 'select')
