-- Claims about goods and their price, and each act by which they came to their end. The application's role only reads; every change is
-- made by a use case as tongshang_system, after authorising.
create schema claims;
grant usage on schema claims to tongshang_app, tongshang_system;

create table claims.claim (
  trade_id uuid not null,
  claim_id uuid not null unique,
  number text not null,
  by_side text not null check (by_side in ('seller', 'buyer')),
  against text not null check (against in ('seller', 'buyer', 'carrier', 'insurer')),
  claimant_organisation_id uuid not null,
  -- Who answers, where it takes part in the trade.
  respondent_organisation_id uuid,
  -- The bank that holds the money, where it is neither side.
  decider_organisation_id uuid,
  reason text not null,
  shipment_id uuid,
  lines jsonb not null,
  amount bigint not null check (amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  note text,
  evidence text[] not null,
  stage text not null check (stage in ('raised', 'answered', 'agreed', 'decided', 'withdrawn', 'lapsed')),
  -- What one side offered last, until it is answered.
  proposal jsonb,
  raised_at timestamptz not null,
  answer_by timestamptz not null,
  -- Since when the sides are known to differ: the bank may decide.
  disputed_at timestamptz,
  -- When a passed deadline was marked.
  overdue_at timestamptz,
  to_buyer bigint check (to_buyer >= 0),
  to_seller bigint check (to_seller >= 0),
  resolved_at timestamptz,
  entry_id uuid not null,
  -- The entry of the last act.
  last_entry_id uuid not null,
  primary key (trade_id, claim_id),
  unique (trade_id, number),
  check (by_side <> against),
  check (decider_organisation_id is null
         or (decider_organisation_id <> claimant_organisation_id
             and decider_organisation_id is distinct from respondent_organisation_id)),
  check ((resolved_at is null) = (stage in ('raised', 'answered'))),
  check ((resolved_at is null) = (to_buyer is null) and (resolved_at is null) = (to_seller is null)),
  -- What a claim about the price gives is exactly what it was about; one without an answer gives nothing.
  check (stage not in ('agreed', 'decided') or against not in ('seller', 'buyer') or to_buyer + to_seller = amount),
  check (stage not in ('withdrawn', 'lapsed') or to_buyer + to_seller = 0)
);
create index claim_of_respondent on claims.claim (respondent_organisation_id, raised_at);
create index claim_unanswered on claims.claim (answer_by) where stage = 'raised' and overdue_at is null;

-- Every act about a claim, in order; never changed.
create table claims.act (
  trade_id uuid not null,
  claim_id uuid not null,
  sequence integer not null check (sequence >= 1),
  act text not null,
  organisation_id uuid,
  details jsonb not null,
  acted_at timestamptz not null,
  entry_id uuid not null,
  primary key (trade_id, claim_id, sequence),
  foreign key (trade_id, claim_id) references claims.claim
);

-- Whether the caller's organisation is a side of the claim's trade, its bank or the operator, or the one who answers.
create policy of_those_concerned on claims.claim for select
  using (access.has_role(trade_id, 'seller', 'buyer', 'bank', 'operator')
         or respondent_organisation_id = access.current_organisation());
alter table claims.claim enable row level security;
alter table claims.claim force row level security;

create policy of_those_concerned on claims.act for select
  using (exists (select from claims.claim c where c.trade_id = act.trade_id and c.claim_id = act.claim_id));
alter table claims.act enable row level security;
alter table claims.act force row level security;

grant select on claims.claim, claims.act to tongshang_app;
grant select, insert, update on claims.claim to tongshang_system;
grant select, insert on claims.act to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('claims.claim'::regclass, 'claims.act'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'claims.claim', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'claims.act', 'insert, update, delete')
-- check: select not has_table_privilege('tongshang_system', 'claims.act', 'update, delete')
