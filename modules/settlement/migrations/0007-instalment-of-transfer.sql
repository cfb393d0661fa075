-- Which instalment a transfer secures, pays, releases or gives back: null for what is of none, such as duties and deposits.
alter table settlement.transfer add column instalment_id text check (length(instalment_id) between 1 and 8);

-- What was recorded before: what secured an instalment, what paid an amount that was due, and all of trades with one instalment.
alter table settlement.transfer disable trigger only_completes;
update settlement.transfer t set instalment_id = coalesce(
    (select f.instalment_id from settlement.funding f where f.transfer_id = t.transfer_id limit 1),
    (select p.instalment_id from settlement.payable p where p.paid_by_transfer_id = t.transfer_id limit 1),
    (select min(f.instalment_id) from settlement.funding f where f.trade_id = t.trade_id having count(*) = 1))
  where t.trade_id is not null and t.kind in ('escrow-hold', 'escrow-release', 'escrow-refund', 'advance-payment', 'advance-refund',
    'limit-reservation', 'payment');
alter table settlement.transfer enable trigger only_completes;

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'settlement' and table_name = 'transfer' and column_name = 'instalment_id'
-- check: select tgenabled = 'O' from pg_trigger where tgname = 'only_completes'
-- check: select count(*) = 0 from settlement.funding f join settlement.transfer t using (transfer_id) where t.instalment_id is distinct from f.instalment_id
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'settlement.transfer'::regclass
