-- Duties assessed here that were met outside: paid from an account at no bank of the trade, deferred, or accounted for in the VAT return.
-- Its own table: the quality authority sees declarations, and no amounts.
alter table clearance.declaration drop constraint declaration_payment_check;
alter table clearance.declaration add constraint declaration_payment_check
  check (payment in ('none', 'due', 'guaranteed', 'paid', 'outside', 'paid-outside', 'deferred'));

create table clearance.outside_payment (
  trade_id uuid not null,
  declaration_id uuid not null,
  payment_id uuid not null unique,
  -- How much of it was met how, by which paper.
  said jsonb not null check (jsonb_array_length(said -> 'parts') > 0),
  stated_by uuid not null,
  stated_at timestamptz not null,
  state text not null check (state in ('stated', 'confirmed', 'refused', 'taken-back')),
  -- Authorities that it is owed to and that have not said yet whether it came.
  awaits text[] not null check (awaits <@ array['customs', 'tax']),
  reason text,
  ended_at timestamptz,
  primary key (trade_id, declaration_id, payment_id),
  foreign key (trade_id, declaration_id) references clearance.declaration,
  check ((state = 'stated') = (ended_at is null)),
  check (state <> 'confirmed' or awaits = '{}'),
  check (state <> 'refused' or reason is not null)
);
create unique index one_payment_stated on clearance.outside_payment (trade_id, declaration_id) where state = 'stated';

create policy of_sides_customs_and_tax on clearance.outside_payment for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator')
         or clearance.is_agency(trade_id, declaration_id, 'customs', 'tax'));
alter table clearance.outside_payment enable row level security;
alter table clearance.outside_payment force row level security;
grant select on clearance.outside_payment to tongshang_app;
grant all on clearance.outside_payment to tongshang_system;

-- Movements of claims that were agreed anew before their goods were received: nobody declares their goods any more.
create table clearance.given_up_movement (
  trade_id uuid not null,
  movement_id uuid not null,
  primary key (trade_id, movement_id)
);
create policy of_sides on clearance.given_up_movement for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'operator'));
alter table clearance.given_up_movement enable row level security;
alter table clearance.given_up_movement force row level security;
grant select on clearance.given_up_movement to tongshang_app;
grant all on clearance.given_up_movement to tongshang_system;

-- What was declared before trades withdrew it at their end, or before its paper became void with it, is looked at once, by a schedule.
alter table clearance.declaration add column unexamined boolean not null default false;
update clearance.declaration set unexamined = true where state <> 'released' or outside is not null;
create index to_examine on clearance.declaration (declaration_id) where unexamined;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('clearance.outside_payment'::regclass, 'clearance.given_up_movement'::regclass, 'clearance.declaration'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'clearance.outside_payment', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'clearance.given_up_movement', 'insert, update, delete')
-- check: select count(*) = 1 from information_schema.columns where table_schema = 'clearance' and table_name = 'declaration' and column_name = 'unexamined'
