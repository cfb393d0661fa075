-- What is sold: product families with their standard parameters, products, tier prices, images.
create schema catalogue;
grant usage on schema catalogue to tongshang_app, tongshang_system;

-- A family says which parameters its products are described by, so that products of all sellers compare.
-- organisation_id null: of the platform.
create table catalogue.family (
  family_id uuid primary key,
  organisation_id uuid,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
  -- Array of parameter definitions, as the module's type says.
  parameters jsonb not null check (jsonb_typeof(parameters) = 'array'),
  created_at timestamptz not null
);

create table catalogue.product (
  product_id uuid primary key,
  organisation_id uuid not null,
  -- The seller's article number.
  sku text not null check (sku <> ''),
  gtin text check (gtin ~ '^[0-9]{14}$'),
  family_id uuid references catalogue.family,
  -- A variant differs from its main product in parameters, and has a SKU and prices of its own.
  variant_of uuid,
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
  description jsonb check (jsonb_typeof(description) = 'object'),
  hs_code text check (hs_code ~ '^[0-9]{6,12}$'),
  origin_country text check (origin_country ~ '^[A-Z]{2}$'),
  -- UN/ECE Recommendation 20; prices, weights and quantities are per unit.
  unit text not null,
  net_weight_kg numeric check (net_weight_kg > 0),
  gross_weight_kg numeric check (gross_weight_kg > 0),
  pieces_per_carton integer check (pieces_per_carton > 0),
  minimum_order_quantity numeric not null check (minimum_order_quantity > 0),
  lead_time_days integer check (lead_time_days between 0 and 1000),
  -- Values by parameter code; numbers as decimal text in the unit of their definition.
  parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
  -- The numbers among them, as numbers, to be searched by range.
  parameter_numbers jsonb not null check (jsonb_typeof(parameter_numbers) = 'object'),
  search tsvector not null,
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  unique (organisation_id, sku),
  unique (organisation_id, product_id),
  foreign key (organisation_id, variant_of) references catalogue.product (organisation_id, product_id),
  check (variant_of <> product_id),
  check (gross_weight_kg >= net_weight_kg),
  check (status <> 'published' or published_at is not null)
);
create unique index gtin_of_seller on catalogue.product (organisation_id, gtin) where gtin is not null;
create index own_products on catalogue.product (organisation_id, changed_at desc, product_id desc);
create index variants on catalogue.product (variant_of) where variant_of is not null;

-- The shop window: newest first, whole or within a family; words; exact parameter values.
create index published_products on catalogue.product (published_at desc, product_id desc)
  where status = 'published' and variant_of is null;
create index published_in_family on catalogue.product (family_id, published_at desc, product_id desc)
  where status = 'published' and variant_of is null;
create index published_words on catalogue.product using gin (search)
  where status = 'published' and variant_of is null;
create index published_parameters on catalogue.product using gin (parameters jsonb_path_ops)
  where status = 'published' and variant_of is null;

-- A price holds from a quantity on, in one currency, between two days; null means from or for ever.
create table catalogue.price (
  product_id uuid not null references catalogue.product,
  organisation_id uuid not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  minimum_quantity numeric not null check (minimum_quantity > 0),
  valid_from date,
  valid_until date,
  amount numeric not null check (amount > 0),
  -- The amount is for so many units.
  per numeric not null default 1 check (per > 0),
  check (valid_until >= valid_from),
  unique nulls not distinct (product_id, currency, minimum_quantity, valid_from)
);

create index price_per_unit on catalogue.price (currency, (amount / per));

-- Bytes by their SHA-256, once per organisation.
create table catalogue.image (
  organisation_id uuid not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  content_type text not null check (content_type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes bytea not null,
  created_at timestamptz not null,
  primary key (organisation_id, sha256)
);
-- Pictures are compressed already.
alter table catalogue.image alter column bytes set storage external;

create table catalogue.product_image (
  product_id uuid not null references catalogue.product,
  organisation_id uuid not null,
  sha256 bytea not null,
  position integer not null check (position >= 0),
  primary key (product_id, sha256),
  unique (product_id, position) deferrable initially deferred,
  foreign key (organisation_id, sha256) references catalogue.image
);

-- Each word found as the beginning of a word, stemmed or as written; each Han term as it is; all of them at once.
create function catalogue.words_query(words text[], han text[]) returns tsquery
  language plpgsql stable parallel safe as $$
declare
  word text;
  result tsquery := '';
begin
  foreach word in array words loop
    word := '''' || replace(replace(word, '\', '\\'), '''', '''''') || ''':*';
    result := result && (to_tsquery('english', word) || word::tsquery);
  end loop;
  foreach word in array han loop
    result := result && quote_literal(word)::tsquery;
  end loop;
  return result;
end $$;
grant execute on function catalogue.words_query to tongshang_app, tongshang_system;

alter table catalogue.family enable row level security;
alter table catalogue.family force row level security;
create policy everyone_reads on catalogue.family for select using (true);
create policy own on catalogue.family
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table catalogue.product enable row level security;
alter table catalogue.product force row level security;
create policy everyone_reads_published on catalogue.product for select using (status = 'published');
create policy own on catalogue.product
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table catalogue.price enable row level security;
alter table catalogue.price force row level security;
create policy everyone_reads_published on catalogue.price for select
  using (exists (select from catalogue.product p where p.product_id = price.product_id and p.status = 'published'));
create policy own on catalogue.price
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table catalogue.product_image enable row level security;
alter table catalogue.product_image force row level security;
create policy everyone_reads_published on catalogue.product_image for select
  using (exists (select from catalogue.product p where p.product_id = product_image.product_id and p.status = 'published'));
create policy own on catalogue.product_image
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table catalogue.image enable row level security;
alter table catalogue.image force row level security;
create policy everyone_reads_published on catalogue.image for select
  using (exists (
    select from catalogue.product_image i join catalogue.product p using (product_id)
    where i.organisation_id = image.organisation_id and i.sha256 = image.sha256 and p.status = 'published'));
create policy own on catalogue.image
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
create index product_image_by_hash on catalogue.product_image (organisation_id, sha256);

grant select, insert, update on catalogue.family, catalogue.product to tongshang_app;
grant select, insert on catalogue.image to tongshang_app;
-- Prices and the list of pictures are replaced as a whole.
grant select, insert, delete on catalogue.price, catalogue.product_image to tongshang_app;
grant all on all tables in schema catalogue to tongshang_system;

-- check: select count(*) = 5 from pg_class where relnamespace = 'catalogue'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select to_tsvector('english', 'metal lanterns') @@ catalogue.words_query(array['lantern', 'meta'], '{}') and not to_tsvector('english', 'metal') @@ catalogue.words_query(array['it''s\ a'], array['灯'])
-- check: select not has_table_privilege('tongshang_app', 'catalogue.product', 'delete')
-- check: select not has_table_privilege('tongshang_app', 'catalogue.image', 'update')
