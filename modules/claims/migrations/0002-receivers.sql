-- Who stated the receipt that a claim is of: it may follow what comes of its own word. What is about money is not shown to it.
alter table claims.claim add column receiver_organisation_id uuid;
update claims.claim c set receiver_organisation_id = a.organisation_id
  from claims.act a
  where a.trade_id = c.trade_id and a.claim_id = c.claim_id and a.act = 'raised'
    and c.reason in ('lost-on-the-way', 'damaged-on-the-way', 'short-from-start', 'not-conforming', 'wrong-goods');

drop policy of_those_concerned on claims.claim;
create policy of_those_concerned on claims.claim for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator')
         or respondent_organisation_id = access.current_organisation()
         or receiver_organisation_id = access.current_organisation());

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'claims.claim'::regclass
-- check: select count(*) = 1 from pg_policy where polrelid = 'claims.claim'::regclass
-- check: select not has_table_privilege('tongshang_app', 'claims.claim', 'insert, update, delete')
