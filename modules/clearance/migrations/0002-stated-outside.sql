-- Declarations that an authority outside assessed, released, held or refused, as the declarant states it with the authority's paper. No
-- agency sits on them unless it is on board, and what is owed there is paid there: nothing of it is booked.
alter table clearance.declaration add column outside jsonb;
alter table clearance.declaration drop constraint declaration_state_check;
alter table clearance.declaration add constraint declaration_state_check
  check (state in ('declared', 'held', 'inspection', 'payment-due', 'refused', 'released', 'withdrawn'));
alter table clearance.declaration drop constraint declaration_payment_check;
alter table clearance.declaration add constraint declaration_payment_check
  check (payment in ('none', 'due', 'guaranteed', 'paid', 'outside'));
-- What is paid outside was assessed outside, and an authority on board refuses by holding.
alter table clearance.declaration add constraint outside_is_stated_so
  check (outside is not null or (payment <> 'outside' and state <> 'refused'));
-- The number of an assessment from outside is its authority's: only the platform's own are unique here.
alter table clearance.declaration drop constraint declaration_number_key;
create unique index own_number on clearance.declaration (number) where outside is null;
-- What stood in a declaration before it was stated anew: the latest outcome, and by which entry.
alter table clearance.declaration add column outcome jsonb;

-- check: select count(*) = 2 from information_schema.columns where table_schema = 'clearance' and table_name = 'declaration' and column_name in ('outside', 'outcome')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'clearance.declaration'::regclass
