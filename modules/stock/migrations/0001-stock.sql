-- Goods in warehouses: whose they are, where they lie, what of them is promised.
create schema stock;
grant usage on schema stock to tongshang_app, tongshang_system;

-- A warehouse has a keeper; goods in it belong to the keeper or to its clients.
create table stock.warehouse (
  warehouse_id uuid primary key,
  organisation_id uuid not null,
  name jsonb not null,
  place jsonb not null,
  created_at timestamptz not null
);
create index warehouse_of_keeper on stock.warehouse (organisation_id);

create table stock.warehouse_client (
  warehouse_id uuid not null references stock.warehouse,
  organisation_id uuid not null,
  keeper_organisation_id uuid not null,
  primary key (warehouse_id, organisation_id)
);
create index warehouses_of_client on stock.warehouse_client (organisation_id);

-- What lies there: a product of the catalogue, or a line of a trade whose goods no catalogue knows.
create table stock.goods (
  goods_id uuid primary key,
  organisation_id uuid not null,
  product_id uuid,
  trade_id uuid,
  line_id text,
  sku text,
  name jsonb not null,
  unit text not null,
  check ((product_id is null) = (trade_id is not null)),
  check ((trade_id is null) = (line_id is null))
);
create unique index goods_of_product on stock.goods (organisation_id, product_id) where product_id is not null;
create unique index goods_of_line on stock.goods (organisation_id, trade_id, line_id) where trade_id is not null;

create table stock.balance (
  organisation_id uuid not null,
  warehouse_id uuid not null references stock.warehouse,
  goods_id uuid not null references stock.goods,
  batch text not null default '',
  keeper_organisation_id uuid not null,
  on_hand numeric(30, 12) not null,
  reserved numeric(30, 12) not null default 0,
  primary key (organisation_id, warehouse_id, goods_id, batch),
  constraint never_below_zero check (on_hand >= 0),
  constraint reserved_is_there check (reserved >= 0 and reserved <= on_hand)
) with (fillfactor = 80);
create index balance_in_warehouse on stock.balance (warehouse_id);
create index balance_kept on stock.balance (keeper_organisation_id);

-- What of the goods on hand is promised to a line of a trade.
create table stock.reservation (
  trade_id uuid not null,
  line_id text not null,
  organisation_id uuid not null,
  warehouse_id uuid not null,
  goods_id uuid not null references stock.goods,
  batch text not null,
  keeper_organisation_id uuid not null,
  quantity numeric(30, 12) not null check (quantity >= 0),
  primary key (trade_id, line_id, organisation_id, warehouse_id, batch)
);

-- Every change of a balance, with the journal entry that caused it.
create table stock.move (
  move_id uuid primary key,
  organisation_id uuid not null,
  keeper_organisation_id uuid not null,
  warehouse_id uuid not null,
  goods_id uuid not null references stock.goods,
  batch text not null,
  kind text not null check (kind in ('receipt', 'production', 'reservation', 'packing', 'delivery', 'transfer', 'count')),
  on_hand_change numeric(30, 12) not null,
  reserved_change numeric(30, 12) not null default 0,
  trade_id uuid,
  line_id text,
  moved_at timestamptz not null,
  entry_id uuid not null
);
create index move_of_owner on stock.move (organisation_id, move_id);
create index move_of_trade on stock.move (trade_id) where trade_id is not null;

-- SSCCs are given once.
create table stock.handling_unit (
  trade_id uuid not null,
  sscc text not null check (sscc ~ '^[0-9]{18}$'),
  shipment_id uuid not null,
  organisation_id uuid not null,
  primary key (trade_id, sscc)
);
create unique index sscc_once on stock.handling_unit (sscc);

create table stock.numbering (
  organisation_id uuid primary key,
  company_prefix text not null check (company_prefix ~ '^[0-9]{4,12}$'),
  next_serial bigint not null default 0 check (next_serial >= 0)
);

create function stock.moves_stay() returns trigger
  language plpgsql as $$
begin
  raise exception 'stock: moves are never changed or removed';
end $$;
create trigger moves_stay before update or delete on stock.move for each row execute function stock.moves_stay();

do $$
declare name text;
begin
  foreach name in array array['warehouse', 'warehouse_client', 'goods', 'balance', 'reservation', 'move', 'handling_unit', 'numbering'] loop
    execute format('alter table stock.%I enable row level security', name);
    execute format('alter table stock.%I force row level security', name);
    execute format('grant all on stock.%I to tongshang_system', name);
  end loop;
end $$;

create policy keeper on stock.warehouse using (organisation_id = access.current_organisation());
create policy client on stock.warehouse for select using (exists (
  select from stock.warehouse_client c
  where c.warehouse_id = warehouse.warehouse_id and c.organisation_id = access.current_organisation()));
create policy keeper on stock.warehouse_client using (keeper_organisation_id = access.current_organisation());
create policy client on stock.warehouse_client for select using (organisation_id = access.current_organisation());
create policy owner on stock.goods using (organisation_id = access.current_organisation());
create policy keeper on stock.goods for select using (exists (
  select from stock.balance b
  where b.goods_id = goods.goods_id and b.keeper_organisation_id = access.current_organisation()));
create policy owner on stock.balance using (organisation_id = access.current_organisation());
create policy keeper on stock.balance for select using (keeper_organisation_id = access.current_organisation());
create policy owner on stock.reservation using (organisation_id = access.current_organisation());
create policy keeper on stock.reservation for select using (keeper_organisation_id = access.current_organisation());
create policy owner on stock.move using (organisation_id = access.current_organisation());
create policy keeper on stock.move for select using (keeper_organisation_id = access.current_organisation());
create policy party on stock.handling_unit for select using (access.is_party(trade_id));
create policy packer on stock.handling_unit for insert
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));
create policy owner on stock.numbering using (organisation_id = access.current_organisation());

grant select, insert on stock.warehouse, stock.warehouse_client, stock.goods, stock.move, stock.handling_unit to tongshang_app;
grant select, insert, update on stock.balance, stock.reservation, stock.numbering to tongshang_app;

-- check: select count(*) = 8 from pg_class where relnamespace = 'stock'::regnamespace and relkind = 'r' and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'stock.move', 'update')
