-- What stands between the sum of a trade's lines and its total (charges, allowances, taxes as stated, prepaid, rounding), and what the
-- buyer's order says beside terms and lines. Null where there is nothing of it, as in all trades before.
alter table trade.trade
  add column sums jsonb check (jsonb_typeof(sums) = 'object'),
  add column particulars jsonb check (jsonb_typeof(particulars) = 'object');

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'trade.trade'::regclass
-- check: select count(*) = 0 from trade.trade where sums is not null or particulars is not null
