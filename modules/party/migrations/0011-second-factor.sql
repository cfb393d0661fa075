-- A second factor beside the password: a passkey, or a code of an authenticator app (RFC 6238). When a session has shown one; a passkey is one.
alter table party.session add column second_factor_at timestamptz;
update party.session set second_factor_at = created_at where method = 'passkey';

create table party.totp (
  totp_id uuid primary key,
  person_id uuid not null references party.person,
  -- The secret, sealed by the installation's master key.
  sealed bytea not null,
  offered_at timestamptz not null,
  -- Null until its person has shown a code of it; until then it opens and guards nothing.
  confirmed_at timestamptz,
  -- The step of time whose code was used last: none is used twice.
  last_step bigint
);
create unique index totp_in_use on party.totp (person_id) where confirmed_at is not null;
create unique index totp_offered on party.totp (person_id) where confirmed_at is null;

-- For whoever has lost the app. Of 120 random bits: a fast hash is as good as a slow one.
create table party.recovery_code (
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  person_id uuid not null references party.person,
  made_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_of_person on party.recovery_code (person_id);

do $$
declare
  name text;
begin
  foreach name in array array['totp', 'recovery_code'] loop
    execute format('alter table party.%I enable row level security', name);
    execute format('alter table party.%I force row level security', name);
    execute format('grant all on party.%I to tongshang_system', name);
  end loop;
end $$;

-- No policy and no grant but to the platform itself. A session does not say of itself what was shown in it.
revoke update on party.session from tongshang_app;
grant update (organisation_id, proved_at, last_used_at) on party.session to tongshang_app;

-- check: select count(*) = 2 from pg_class where oid in ('party.totp'::regclass, 'party.recovery_code'::regclass) and relrowsecurity and relforcerowsecurity
-- check: select not has_any_column_privilege('tongshang_app', 'party.totp', 'select, insert, update') and not has_any_column_privilege('tongshang_app', 'party.recovery_code', 'select, insert, update')
-- check: select not has_column_privilege('tongshang_app', 'party.session', 'second_factor_at', 'update')
-- check: select not exists (select from party.session where method = 'passkey' and second_factor_at is null)
