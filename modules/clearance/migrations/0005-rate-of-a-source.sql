-- A bank states what each source publishes for a day: the rate of one source does not keep out that of another. A stated rate is never
-- changed. Customs authorities state those of their own administration.
alter table clearance.exchange_rate
  drop constraint exchange_rate_set_by_from_currency_to_currency_rate_date_key;
alter table clearance.exchange_rate
  add constraint one_rate_of_a_source unique (set_by, from_currency, to_currency, rate_date, source);

-- check: select count(*) = 1 from pg_constraint where conrelid = 'clearance.exchange_rate'::regclass and contype = 'u'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'clearance.exchange_rate'::regclass
