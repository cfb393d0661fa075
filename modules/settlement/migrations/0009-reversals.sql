-- A deposit that was booked in error is taken back by a transfer of its own, once: which one it takes back.
alter table settlement.transfer add column reverses uuid unique references settlement.transfer;
alter table settlement.transfer add check ((reverses is not null) = (kind = 'deposit-reversal'));

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'settlement' and table_name = 'transfer' and column_name = 'reverses'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'settlement.transfer'::regclass
