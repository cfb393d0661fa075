-- What a seller buys from its suppliers for what it sells: orders, what was received of them and paid for them. Nobody else's matter, the
-- customer's least of all.
create schema purchasing;
grant usage on schema purchasing to tongshang_app, tongshang_system;

-- The last number that an organisation gave an order.
create table purchasing.counter (
  organisation_id uuid primary key,
  last bigint not null check (last >= 1)
);

create table purchasing.supplier_order (
  supplier_order_id uuid primary key,
  organisation_id uuid not null,
  number text not null,
  supplier_contact_id uuid not null,
  -- The sale whose goods are bought; none for stock.
  trade_id uuid,
  state text not null check (state in ('draft', 'sent', 'confirmed', 'closed', 'cancelled')),
  version integer not null check (version >= 1),
  stated jsonb not null check (jsonb_typeof(stated) = 'object' and pg_column_size(stated) <= 1048576),
  -- What it is found by: its number, the supplier, the goods.
  search text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (organisation_id, number)
);
create index supplier_order_by_age on purchasing.supplier_order (organisation_id, created_at, supplier_order_id);
create index supplier_order_of_sale on purchasing.supplier_order (organisation_id, trade_id) where trade_id is not null;

-- Every version as it was written, and by whom.
create table purchasing.supplier_order_version (
  supplier_order_id uuid not null references purchasing.supplier_order,
  version integer not null,
  organisation_id uuid not null,
  person_id uuid,
  state text not null,
  stated jsonb not null,
  written_at timestamptz not null,
  primary key (supplier_order_id, version)
);

create table purchasing.receipt (
  receipt_id uuid primary key,
  supplier_order_id uuid not null references purchasing.supplier_order,
  organisation_id uuid not null,
  person_id uuid,
  stated jsonb not null check (jsonb_typeof(stated) = 'object' and pg_column_size(stated) <= 262144),
  recorded_at timestamptz not null
);
create index receipt_of_order on purchasing.receipt (supplier_order_id);

create table purchasing.payment (
  payment_id uuid primary key,
  supplier_order_id uuid not null references purchasing.supplier_order,
  organisation_id uuid not null,
  person_id uuid,
  stated jsonb not null check (jsonb_typeof(stated) = 'object' and pg_column_size(stated) <= 65536),
  recorded_at timestamptz not null
);
create index payment_of_order on purchasing.payment (supplier_order_id);

do $$
declare name text;
begin
  foreach name in array array['counter', 'supplier_order', 'supplier_order_version', 'receipt', 'payment'] loop
    execute format('alter table purchasing.%I enable row level security', name);
    execute format('alter table purchasing.%I force row level security', name);
    execute format('create policy own on purchasing.%I using (organisation_id = access.current_organisation())
      with check (organisation_id = access.current_organisation())', name);
  end loop;
end $$;

-- Nothing is deleted; what was received and paid stays as it was recorded.
grant select, insert, update on purchasing.counter to tongshang_app;
grant select, insert on purchasing.supplier_order, purchasing.supplier_order_version, purchasing.receipt, purchasing.payment to tongshang_app;
grant update (supplier_contact_id, trade_id, state, version, stated, search, changed_at) on purchasing.supplier_order to tongshang_app;
grant all on all tables in schema purchasing to tongshang_system;

-- check: select count(*) = 5 from pg_class where relnamespace = 'purchasing'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'purchasing.receipt', 'update, delete') and not has_table_privilege('tongshang_app', 'purchasing.payment', 'update, delete')
-- check: select not has_column_privilege('tongshang_app', 'purchasing.supplier_order', 'organisation_id', 'update')
