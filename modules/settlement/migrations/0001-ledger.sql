-- The books: accounts of organisations at banks, and the transfers between them (rules: engines/ledger).
-- The application's role only reads here. Every change is made by postTransfer as tongshang_system, after authorising.
create schema settlement;
grant usage on schema settlement to tongshang_app, tongshang_system;

-- One account of one organisation, in one currency, kept at one bank. Amounts are minor units.
create table settlement.account (
  account_id uuid primary key,
  organisation_id uuid not null,
  bank_organisation_id uuid not null,
  kind text not null check (kind in ('cash', 'escrow', 'fees', 'vault', 'limit', 'limit-used', 'limit-book')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  trade_id uuid,
  normal text not null check (normal in ('debit', 'credit')),
  may_go_negative boolean not null default false,
  debits_posted bigint not null default 0 check (debits_posted >= 0),
  credits_posted bigint not null default 0 check (credits_posted >= 0),
  debits_pending bigint not null default 0 check (debits_pending >= 0),
  credits_pending bigint not null default 0 check (credits_pending >= 0),
  opened_at timestamptz not null,
  check ((kind = 'escrow') = (trade_id is not null)),
  -- What is at disposal: the balance less what is reserved of it.
  constraint never_below_zero check (
    may_go_negative
    or case normal
         when 'credit' then credits_posted - debits_posted - debits_pending
         else debits_posted - credits_posted - credits_pending
       end >= 0)
) with (fillfactor = 80);
create unique index account_of_organisation on settlement.account
  (organisation_id, bank_organisation_id, kind, currency) where trade_id is null;
create unique index escrow_of_trade on settlement.account (trade_id, currency) where trade_id is not null;
create index account_at_bank on settlement.account (bank_organisation_id, account_id);

-- A movement of money, whole or not at all. Reserved: set aside, then posted or voided once.
create table settlement.transfer (
  transfer_id uuid primary key,
  trade_id uuid,
  kind text not null,
  state text not null check (state in ('posted', 'reserved', 'voided')),
  end_to_end_id text not null check (length(end_to_end_id) between 1 and 35),
  initiated_by uuid not null,
  -- Money of the trade itself (escrow, payment, refund), which seller and buyer both see; else only those it touches.
  shared boolean not null default false,
  recorded_at timestamptz not null,
  completed_at timestamptz,
  entry_id uuid not null,
  check ((state = 'reserved') or completed_at is not null)
);
create index transfer_of_trade on settlement.transfer (trade_id, transfer_id) where trade_id is not null;

create table settlement.transfer_line (
  transfer_id uuid not null references settlement.transfer,
  line_number smallint not null check (line_number >= 1),
  account_id uuid not null references settlement.account,
  organisation_id uuid not null,
  bank_organisation_id uuid not null,
  trade_id uuid,
  shared boolean not null,
  side text not null check (side in ('debit', 'credit')),
  amount bigint not null check (amount > 0),
  currency text not null,
  purpose text not null,
  primary key (transfer_id, line_number)
);

-- What moved an account, in order: one row per posted line, with the balance after it. The statement reads these.
create table settlement.posting (
  account_id uuid not null references settlement.account,
  sequence bigint generated always as identity,
  transfer_id uuid not null references settlement.transfer,
  line_number smallint not null,
  organisation_id uuid not null,
  bank_organisation_id uuid not null,
  posted_at timestamptz not null,
  -- Signed: what the balance grew by.
  change bigint not null check (change <> 0),
  balance bigint not null,
  primary key (account_id, sequence)
);

create function settlement.lines_balance() returns trigger
  language plpgsql as $$
begin
  if exists (
    select from inserted group by transfer_id, currency
    having sum(case side when 'debit' then amount else -amount end) <> 0) then
    raise exception 'settlement: debits and credits of a transfer differ';
  end if;
  if exists (
    select from settlement.transfer_line l join inserted i using (transfer_id)
    group by l.transfer_id having count(distinct l.line_number) <> count(distinct i.line_number)) then
    raise exception 'settlement: all lines of a transfer are written at once';
  end if;
  return null;
end $$;
create trigger lines_balance after insert on settlement.transfer_line
  referencing new table as inserted for each statement execute function settlement.lines_balance();

create function settlement.forbid_change() returns trigger
  language plpgsql as $$
begin
  raise exception 'settlement: % are never changed or removed', tg_table_name;
end $$;
create trigger lines_stay before update or delete on settlement.transfer_line
  for each row execute function settlement.forbid_change();
create trigger postings_stay before update or delete on settlement.posting
  for each row execute function settlement.forbid_change();

create function settlement.only_completes() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'reserved' or new.state not in ('posted', 'voided')
    or (new.transfer_id, new.trade_id, new.kind, new.end_to_end_id, new.initiated_by, new.shared, new.recorded_at,
        new.entry_id)
       is distinct from
       (old.transfer_id, old.trade_id, old.kind, old.end_to_end_id, old.initiated_by, old.shared, old.recorded_at,
        old.entry_id) then
    raise exception 'settlement: a transfer changes only from reserved to posted or voided';
  end if;
  return new;
end $$;
create trigger only_completes before update or delete on settlement.transfer
  for each row execute function settlement.only_completes();

-- Soundness, for tests and the operator: rows here are broken books.
create view settlement.unsound with (security_invoker = true) as
  select currency as subject, 'debits and credits of all accounts differ' as reason
  from settlement.account group by currency
  having sum(debits_posted) <> sum(credits_posted) or sum(debits_pending) <> sum(credits_pending)
  union all
  select a.account_id::text, 'the balance differs from the sum of its postings'
  from settlement.account a
  left join (select account_id, sum(change) as total from settlement.posting group by account_id) p using (account_id)
  where case a.normal when 'credit' then a.credits_posted - a.debits_posted else a.debits_posted - a.credits_posted end
        <> coalesce(p.total, 0);

alter table settlement.account enable row level security;
alter table settlement.account force row level security;
create policy of_owner_and_bank on settlement.account for select
  using (organisation_id = access.current_organisation()
         or bank_organisation_id = access.current_organisation()
         or (trade_id is not null and access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator')));

alter table settlement.transfer enable row level security;
alter table settlement.transfer force row level security;
create policy of_those_it_touches on settlement.transfer for select
  using (initiated_by = access.current_organisation()
         or (shared and access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator'))
         or exists (select from settlement.transfer_line l
                    where l.transfer_id = transfer.transfer_id
                      and (l.organisation_id = access.current_organisation()
                           or l.bank_organisation_id = access.current_organisation())));

alter table settlement.transfer_line enable row level security;
alter table settlement.transfer_line force row level security;
create policy of_owner_and_bank on settlement.transfer_line for select
  using (organisation_id = access.current_organisation()
         or bank_organisation_id = access.current_organisation()
         or (shared and access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator')));

alter table settlement.posting enable row level security;
alter table settlement.posting force row level security;
create policy of_owner_and_bank on settlement.posting for select
  using (organisation_id = access.current_organisation()
         or bank_organisation_id = access.current_organisation());

grant select on settlement.account, settlement.transfer, settlement.transfer_line, settlement.posting
  to tongshang_app;
grant all on settlement.account, settlement.transfer, settlement.transfer_line, settlement.posting to tongshang_system;
grant select on settlement.unsound to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('settlement.account'::regclass, 'settlement.transfer'::regclass, 'settlement.transfer_line'::regclass, 'settlement.posting'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'settlement.account', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'settlement.transfer_line', 'insert, update, delete')
-- check: select not exists (select from settlement.unsound)
