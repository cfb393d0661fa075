-- What of `refunded` an amendment took off the total after it was secured: it went back at once, and is no part of what claims took off the price.
alter table settlement.funding add column surplus bigint not null default 0 check (surplus between 0 and refunded);

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'settlement' and table_name = 'funding' and column_name = 'surplus'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'settlement.funding'::regclass
-- check: select not exists (select from settlement.unsound)
