-- Links that are sent to an address: whoever follows one reads that mailbox. What was handed over by hand proves nothing of the kind, so
-- an invitation has a second token, which stands in the mail alone.
alter table party.person add column email_verified_at timestamptz;
alter table party.invitation add column mailed_token_hash bytea unique;
-- Its letter in the outbox.
alter table party.invitation add column mail_id uuid;

create table party.mailed_link (
  link_id uuid primary key,
  -- reset: of a password; confirmation: of an address that somebody registered with.
  purpose text not null check (purpose in ('reset', 'confirmation')),
  person_id uuid not null references party.person,
  -- The mailbox that it went to: it proves nothing of any other.
  email_key text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index mailed_link_of_person on party.mailed_link (person_id, purpose, created_at);

-- Addresses for which somebody has asked a new password: written down whether there is such an account or not, and answered afterwards.
create table party.reset_request (
  email_key text primary key,
  asked_at timestamptz not null
);

alter table party.mailed_link enable row level security;
alter table party.mailed_link force row level security;
alter table party.reset_request enable row level security;
alter table party.reset_request force row level security;
-- No policy and no grant but to the platform itself.
grant all on party.mailed_link, party.reset_request to tongshang_system;

-- check: select count(*) = 2 from pg_class where oid in ('party.mailed_link'::regclass, 'party.reset_request'::regclass) and relrowsecurity and relforcerowsecurity
-- check: select not has_any_column_privilege('tongshang_app', 'party.mailed_link', 'select, insert, update') and not has_any_column_privilege('tongshang_app', 'party.reset_request', 'select, insert, update')
-- check: select not has_column_privilege('tongshang_app', 'party.person', 'email_verified_at', 'update') and not has_column_privilege('tongshang_app', 'party.person', 'email', 'update')
