-- A trade is paid in instalments; what was secured until now is the one instalment it had.
alter table settlement.payable drop constraint payable_trade_id_fkey;
alter table settlement.funding add column instalment_id text not null default '1' check (length(instalment_id) between 1 and 8);
alter table settlement.funding alter column instalment_id drop default;
alter table settlement.funding drop constraint funding_pkey;
alter table settlement.funding add primary key (trade_id, instalment_id);
alter table settlement.payable add column instalment_id text not null default '1';
alter table settlement.payable alter column instalment_id drop default;
alter table settlement.payable add foreign key (trade_id, instalment_id) references settlement.funding;

alter table settlement.funding drop constraint funding_method_check;
alter table settlement.fee drop constraint fee_method_check;
update settlement.funding set method = case method when 'open-account' then 'credit' when 'advance' then 'transfer' else method end;
update settlement.fee set method = case method when 'open-account' then 'credit' when 'advance' then 'transfer' else method end;
alter table settlement.funding add constraint funding_method_check check (method in ('escrow', 'transfer', 'credit'));
alter table settlement.fee add constraint fee_method_check check (method in ('escrow', 'transfer', 'credit'));

-- check: select count(*) = 2 from information_schema.columns where table_schema = 'settlement' and column_name = 'instalment_id'
-- check: select count(*) = 0 from settlement.funding where method not in ('escrow', 'transfer', 'credit')
-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('settlement.funding'::regclass, 'settlement.payable'::regclass, 'settlement.fee'::regclass)
