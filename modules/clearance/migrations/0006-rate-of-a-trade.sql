-- The bank of a trade may state a rate for that trade alone: one for each pair and day, with the files that show it. Its parties read it.
alter table clearance.exchange_rate add column trade_id uuid;
alter table clearance.exchange_rate add column evidence text[] not null default '{}';
alter table clearance.exchange_rate add constraint evidence_of_a_trade check (trade_id is not null or evidence = '{}');
alter table clearance.exchange_rate drop constraint one_rate_of_a_source;
create unique index one_rate_of_a_source
  on clearance.exchange_rate (set_by, from_currency, to_currency, rate_date, source) where trade_id is null;
create unique index one_rate_of_a_trade
  on clearance.exchange_rate (trade_id, from_currency, to_currency, rate_date) where trade_id is not null;
drop policy published on clearance.exchange_rate;
create policy published on clearance.exchange_rate for select
  using (trade_id is null and access.current_organisation() is not null);
create policy of_its_trade on clearance.exchange_rate for select
  using (trade_id is not null and access.has_role(trade_id, 'seller', 'buyer', 'bank', 'customs', 'tax', 'operator'));
drop policy own on clearance.exchange_rate;
create policy own on clearance.exchange_rate for insert
  with check (set_by = access.current_organisation() and (trade_id is null or access.has_role(trade_id, 'bank')));

-- check: select count(*) = 2 from pg_indexes where schemaname = 'clearance' and indexname in ('one_rate_of_a_source', 'one_rate_of_a_trade')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'clearance.exchange_rate'::regclass
