-- Goods that go back, or are sent anew, before a claim ends as agreed or decided.
alter table claims.claim drop constraint claim_stage_check;
alter table claims.claim add constraint claim_stage_check
  check (stage in ('raised', 'answered', 'awaiting-goods', 'agreed', 'decided', 'withdrawn', 'lapsed'));
alter table claims.claim drop constraint claim_check2;
alter table claims.claim add constraint claim_open_or_resolved
  check ((resolved_at is null) = (stage in ('raised', 'answered', 'awaiting-goods')));

create table claims.movement (
  trade_id uuid not null,
  claim_id uuid not null,
  sequence integer not null check (sequence >= 1),
  movement_id uuid not null unique,
  remedy text not null check (remedy in ('return', 'replacement')),
  lines jsonb not null check (jsonb_array_length(lines) > 0),
  freight_by text not null check (freight_by in ('seller', 'buyer')),
  dispatch_by date not null,
  -- How the claim ends once the goods have come: outcome, what of its amount each side gets, why.
  goal jsonb not null,
  state text not null check (state in ('owed', 'dispatched', 'received', 'ended')),
  agreed_at timestamptz not null,
  entry_id uuid not null,
  dispatch jsonb,
  receive_by timestamptz,
  receipt jsonb,
  primary key (trade_id, claim_id, sequence),
  foreign key (trade_id, claim_id) references claims.claim,
  -- What was received was sent; what is sent is to be received by a day.
  check ((dispatch is null) = (receive_by is null)),
  check (state <> 'owed' or dispatch is null),
  check (state <> 'dispatched' or dispatch is not null),
  check ((receipt is not null) = (state = 'received')),
  check (receipt is null or dispatch is not null)
);
-- Of a claim one movement at a time is owed or under way.
create unique index movement_open on claims.movement (trade_id, claim_id) where state in ('owed', 'dispatched');

create policy of_those_concerned on claims.movement for select
  using (exists (select from claims.claim c where c.trade_id = movement.trade_id and c.claim_id = movement.claim_id));
alter table claims.movement enable row level security;
alter table claims.movement force row level security;

grant select on claims.movement to tongshang_app;
grant select, insert, update on claims.movement to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'claims.movement'::regclass
-- check: select not has_table_privilege('tongshang_app', 'claims.movement', 'insert, update, delete')
-- check: select count(*) = 1 from pg_constraint where conname = 'claim_open_or_resolved'
-- check: select not exists (select from pg_constraint where conrelid = 'claims.claim'::regclass and conname <> 'claim_stage_check' and conname <> 'claim_open_or_resolved' and pg_get_constraintdef(oid) like '%''raised''::text, ''answered''::text]%')
