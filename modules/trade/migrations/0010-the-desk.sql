-- Of an order that waits for its confirmation it is said so: what it waits for is no offer that is accepted.
update trade.party p set waiting_for = 'confirm-order'
from trade.quotation q
where q.trade_id = p.trade_id and p.waiting_for = 'accept-offer' and p.role = 'seller' and q.status = 'standing'
  and q.record ->> 'offeredBy' = 'buyer' and q.record ->> 'number' = q.record ->> 'orderNumber';

-- The number of a trade that is not ordered yet is found without what divides its groups, too.
update trade.trade set search_text = lower(number) || E'\n' || lower(access.compact_number(number)) || E'\n' || substr(search_text, length(number) + 1)
where version = 0;

-- What lists of trades are sorted and filtered by: the next step and the day it is expected on, when the goods arrive, and when they were to
-- arrive before that was changed. Written with the trade; of open trades from before, by the upkeep of the module.
alter table trade.trade
  add column next_fact text,
  add column next_on date,
  add column arrives_on date,
  add column arrival_was date;
create index trades_to_reckon on trade.trade (trade_id) where status = 'open' and next_fact is null;

-- How an organisation handles a trade of its own: who answers for it there, and whether it is marked. Nobody else sees it.
create table trade.handling (
  organisation_id uuid not null,
  trade_id uuid not null references trade.trade,
  assigned_to uuid,
  is_marked boolean not null default false,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organisation_id, trade_id)
) with (fillfactor = 70);

-- A view of the list of trades, as its person named and saved it: the address without its page.
create table trade.saved_view (
  view_id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  search jsonb not null check (jsonb_typeof(search) = 'object' and pg_column_size(search) <= 65536),
  saved_at timestamptz not null
);
create unique index view_of_person on trade.saved_view (organisation_id, person_id, lower(name));

alter table trade.handling enable row level security;
alter table trade.handling force row level security;
create policy own on trade.handling
  using (organisation_id = access.current_organisation() and access.is_party(trade_id))
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));

alter table trade.saved_view enable row level security;
alter table trade.saved_view force row level security;
create policy own on trade.saved_view
  using (organisation_id = access.current_organisation() and person_id = access.current_person())
  with check (organisation_id = access.current_organisation() and person_id = access.current_person());

grant select, insert, update on trade.handling to tongshang_app;
grant select, insert, update, delete on trade.saved_view to tongshang_app;
grant all on trade.handling, trade.saved_view to tongshang_system;

-- check: select count(*) = 2 from pg_class where oid in ('trade.handling'::regclass, 'trade.saved_view'::regclass) and relrowsecurity and relforcerowsecurity
-- check: select count(*) = 0 from trade.party p join trade.quotation q using (trade_id) where p.waiting_for = 'accept-offer' and q.status = 'standing' and q.record ->> 'offeredBy' = 'buyer' and q.record ->> 'number' = q.record ->> 'orderNumber'
