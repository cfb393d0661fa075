-- A party may be a contact of another: what the trade waits for it to do, its keeper is to tell. So a work list goes by who acts.
alter table trade.party add column acted_by uuid not null
  generated always as (coalesce((record ->> 'keptBy')::uuid, organisation_id)) stored;
drop index trade.waiting_of_organisation;
create index waiting_of_organisation on trade.party (acted_by, waiting_since, trade_id) where waiting_for is not null;

-- check: select count(*) = 0 from trade.party where acted_by <> organisation_id and record ->> 'keptBy' is null
