-- Declarations of goods that go back or are sent anew because of a claim: of which movement, by which claim, what relieves them, and what paid on them
-- before may be asked back. Each way once a movement; the declarations of the goods as they were sold stay one each.
alter table clearance.declaration add column movement jsonb;
alter table clearance.declaration add constraint movement_is_named
  check (movement is null or (movement ->> 'movementId' is not null and movement ->> 'claimId' is not null
    and movement ->> 'remedy' in ('return', 'replacement')));
drop index clearance.one_declaration_each;
create unique index one_declaration_each on clearance.declaration
  (trade_id, direction, coalesce(movement ->> 'movementId', shipment_id::text, ''))
  where state <> 'withdrawn';

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'clearance' and table_name = 'declaration' and column_name = 'movement'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'clearance.declaration'::regclass
