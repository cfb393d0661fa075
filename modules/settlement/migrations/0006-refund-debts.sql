-- What a seller owes back of a price that it was paid here and no longer has: goods, claims and cancellations stand all the same.
create table settlement.refund_debt (
  debt_id uuid primary key,
  trade_id uuid not null,
  instalment_id text not null,
  debtor_organisation_id uuid not null,
  creditor_organisation_id uuid not null,
  bank_organisation_id uuid not null,
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  reason text not null check (reason in ('claim', 'amendment', 'cancellation')),
  due_on date not null,
  -- Taken from the debtor's account here.
  paid bigint not null default 0 check (paid >= 0),
  -- Came from outside, as the creditor says.
  arrived bigint not null default 0 check (arrived >= 0),
  -- Sent from outside, as the debtor says: pays nothing.
  sent bigint not null default 0 check (sent between 0 and amount),
  sent_on date,
  sent_reference text check (length(sent_reference) between 1 and 140),
  -- When it first said so.
  sent_at timestamptz,
  caused_by uuid not null,
  entry_id uuid not null,
  created_at timestamptz not null,
  foreign key (trade_id, instalment_id) references settlement.funding,
  check (paid + arrived <= amount),
  check ((sent = 0) = (sent_at is null))
);
create index refund_debt_of_trade on settlement.refund_debt (trade_id);
create index refund_debt_open on settlement.refund_debt (created_at, debt_id) where paid + arrived < amount;

alter table settlement.refund_debt enable row level security;
alter table settlement.refund_debt force row level security;
create policy of_the_sides on settlement.refund_debt for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator'));
grant select on settlement.refund_debt to tongshang_app;
grant all on settlement.refund_debt to tongshang_system;

-- What of a cash account is owed back to buyers: its owner does not spend it otherwise.
alter table settlement.account add column owed_back bigint not null default 0
  check (owed_back >= 0 and (owed_back = 0 or kind = 'cash'));

create or replace view settlement.unsound with (security_invoker = true) as
  select currency as subject, 'debits and credits of all accounts differ' as reason
  from settlement.account group by currency
  having sum(debits_posted) <> sum(credits_posted) or sum(debits_pending) <> sum(credits_pending)
  union all
  select a.account_id::text, 'the balance differs from the sum of its postings'
  from settlement.account a
  left join (select account_id, sum(change) as total from settlement.posting group by account_id) p using (account_id)
  where case a.normal when 'credit' then a.credits_posted - a.debits_posted else a.debits_posted - a.credits_posted end
        <> coalesce(p.total, 0)
  union all
  select a.account_id::text, 'what is owed back differs from the sum of its debts'
  from settlement.account a
  where a.kind = 'cash' and a.owed_back <> (
    select coalesce(sum(d.amount - d.paid - d.arrived), 0) from settlement.refund_debt d
    where d.debtor_organisation_id = a.organisation_id and d.bank_organisation_id = a.bank_organisation_id
      and d.currency = a.currency);

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'settlement.refund_debt'::regclass
-- check: select not has_table_privilege('tongshang_app', 'settlement.refund_debt', 'insert, update, delete')
-- check: select not exists (select from settlement.unsound)
