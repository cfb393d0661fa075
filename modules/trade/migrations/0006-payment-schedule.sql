-- Terms of payment become a list of instalments; what was agreed until now is one of them, over the whole price.
create function trade.as_schedule(terms jsonb) returns jsonb immutable language sql as $$
  select case when terms ? 'paymentTerm' then
    (terms - 'paymentTerm' - 'openAccountDays') || jsonb_build_object('payment', jsonb_build_array(jsonb_build_object(
      'instalmentId', '1',
      'share', '100',
      'method', case terms ->> 'paymentTerm' when 'open-account' then 'credit' when 'advance' then 'transfer' else 'escrow' end,
      'due', case terms ->> 'paymentTerm'
        when 'open-account' then jsonb_build_object('event', 'receipt', 'days', coalesce((terms ->> 'openAccountDays')::int, 0))
        else jsonb_build_object('event', 'order') end)))
      -- Whoever made up the term, or its days, has made up the schedule.
      || case when terms -> 'demonstration' ?| array['paymentTerm', 'openAccountDays'] then jsonb_build_object('demonstration',
        (terms -> 'demonstration') - 'paymentTerm' - 'openAccountDays' || '["payment"]'::jsonb) else '{}'::jsonb end
  else terms end $$;

create function trade.as_method(method text) returns text immutable language sql as $$
  select case method when 'open-account' then 'credit' when 'advance' then 'transfer' else method end $$;

update trade.trade set terms = trade.as_schedule(terms);
update trade.quotation set record = jsonb_set(record, '{terms}', trade.as_schedule(record -> 'terms'))
  where record -> 'terms' ? 'paymentTerm';
update trade.amendment set record = jsonb_set(record, '{terms}', trade.as_schedule(record -> 'terms'))
  where record -> 'terms' ? 'paymentTerm';
update trade.version set record = jsonb_set(record, '{terms}', trade.as_schedule(record -> 'terms')) where record -> 'terms' ? 'paymentTerm';

-- What was secured was the one instalment; what was settled came of it.
update trade.fact f set record = jsonb_set(r.record, '{details}', (r.record -> 'details') || jsonb_build_object(
    'instalmentId', '1', 'method', trade.as_method(r.record #>> '{details,method}')))::json
  from (select trade_id, sequence, record::jsonb as record from trade.fact) r
  where (f.trade_id, f.sequence) = (r.trade_id, r.sequence) and r.record ->> 'fact' = 'funded' and not r.record -> 'details' ? 'instalmentId';
update trade.fact f set record = jsonb_set(r.record, '{details}', ((r.record -> 'details') - 'method') || jsonb_build_object(
    'payments', jsonb_build_array(jsonb_build_object(
      'instalmentId', '1', 'method', trade.as_method(r.record #>> '{details,method}'), 'amount', r.record #> '{details,released}'))))::json
  from (select trade_id, sequence, record::jsonb as record from trade.fact) r
  where (f.trade_id, f.sequence) = (r.trade_id, r.sequence) and r.record ->> 'fact' = 'settled' and r.record -> 'details' ? 'method';

-- Each instalment is secured by itself.
drop index trade.fact_stated_once;
create unique index fact_stated_once on trade.fact (trade_id, fact)
  where fact in ('enquired', 'ordered', 'settled', 'closed', 'cancelled');

drop function trade.as_schedule(jsonb);
drop function trade.as_method(text);

-- check: select count(*) = 0 from trade.trade where terms ? 'paymentTerm' or not terms ? 'payment'
-- check: select count(*) = 0 from trade.fact where record ->> 'fact' = 'funded' and record #>> '{details,instalmentId}' is null
