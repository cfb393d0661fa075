-- For whoever has lost password and second factor: a way back by mail that waits, and that whoever is told of it can stop.
create table party.account_recovery (
  recovery_id uuid primary key,
  person_id uuid not null references party.person,
  -- Mailed to the person alone.
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- Mailed to the person and to every owner of its organisations: it stops the recovery, and does nothing else.
  objection_hash bytea not null unique check (octet_length(objection_hash) = 32),
  asked_at timestamptz not null,
  opens_at timestamptz not null check (opens_at > asked_at),
  expires_at timestamptz not null check (expires_at > opens_at),
  ended_at timestamptz,
  ended_by text check (ended_by in ('use', 'objection', 'sign-in', 'expiry')),
  check ((ended_at is null) = (ended_by is null))
);
create unique index account_recovery_open on party.account_recovery (person_id) where ended_at is null;
create index account_recovery_of_person on party.account_recovery (person_id, asked_at);
alter table party.account_recovery enable row level security;
alter table party.account_recovery force row level security;
grant all on party.account_recovery to tongshang_system;

-- Requests for it wait in the same place as those for a new password: answered alike, whether there is such an account or not.
alter table party.reset_request add column wants text not null default 'reset' check (wants in ('reset', 'recovery'));
alter table party.reset_request drop constraint reset_request_pkey;
alter table party.reset_request add primary key (email_key, wants);

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'party.account_recovery'::regclass
-- check: select not has_any_column_privilege('tongshang_app', 'party.account_recovery', 'select, insert, update')
