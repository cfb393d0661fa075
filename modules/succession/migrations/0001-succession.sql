-- Invitations by which a contact that joins the platform takes over its place, who claimed to be it, and what became of each trade.
create schema succession;
grant usage on schema succession to tongshang_app, tongshang_system;

create table succession.invitation (
  invitation_id uuid primary key,
  -- The keeper of the contact.
  organisation_id uuid not null,
  contact_id uuid not null,
  -- SHA-256 of the token that may be handed over, and of the one that stands in a letter alone; the tokens are kept nowhere.
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  mailed_token_hash bytea unique check (octet_length(mailed_token_hash) = 32 and mailed_token_hash <> token_hash),
  mail_id uuid,
  recipient_address text,
  language text not null check (language in ('en', 'zh-CN')),
  made_by uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '14 days'),
  revoked_at timestamptz,
  -- When its maker lost the right to it.
  ended_at timestamptz,
  -- When somebody who had it said that it is not the contact.
  declined_at timestamptz,
  -- Once somebody has claimed, nobody else can.
  claimed_at timestamptz,
  opened_count integer not null default 0,
  check ((mailed_token_hash is null) = (mail_id is null)),
  check (mailed_token_hash is null or recipient_address is not null)
);
create index invitations_of_contact on succession.invitation (organisation_id, contact_id, invitation_id desc);
create index invitations_of_maker on succession.invitation (organisation_id, made_by) where ended_at is null;

-- That an organisation says it is the contact; one for each invitation.
create table succession.claim (
  invitation_id uuid primary key references succession.invitation,
  keeper_organisation_id uuid not null,
  organisation_id uuid not null check (organisation_id <> keeper_organisation_id),
  contact_id uuid not null,
  -- As the keeper had it: what the claimant was shown.
  contact_name jsonb not null check (jsonb_typeof(contact_name) = 'object'),
  claimed_by uuid not null,
  claimed_at timestamptz not null,
  -- By the token that stood in the letter alone.
  by_mail boolean not null,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused')),
  answered_at timestamptz,
  answered_by uuid,
  -- The entry of the confirmation.
  entry_id uuid,
  check ((state = 'waiting') = (answered_at is null)),
  check ((state = 'confirmed') = (entry_id is not null))
);
create index claims_of_claimant on succession.claim (organisation_id, claimed_at desc);
create index claim_of_entry on succession.claim (entry_id) where entry_id is not null;

-- What became of each open trade in which the contact was a party.
create table succession.outcome (
  invitation_id uuid not null references succession.invitation,
  trade_id uuid not null,
  keeper_id uuid not null,
  outcome text not null check (outcome in ('taken-over', 'left')),
  reason text check ((reason is null) = (outcome = 'taken-over')),
  at timestamptz not null,
  primary key (invitation_id, trade_id)
);

-- Openings and claims, coarsely from where; the last of each invitation.
create table succession.visit (
  visit_id uuid primary key,
  invitation_id uuid not null references succession.invitation,
  organisation_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'claimed', 'declined', 'turned-away')),
  network text not null,
  device text not null check (device in ('phone', 'computer', 'program'))
);
create index visits_of_invitation on succession.visit (invitation_id, visit_id desc);

alter table succession.invitation enable row level security;
alter table succession.invitation force row level security;
create policy own on succession.invitation
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

-- Either side of a claim sees it; it is made by the claimant, and answered by the keeper.
alter table succession.claim enable row level security;
alter table succession.claim force row level security;
create policy either on succession.claim for select
  using (access.current_organisation() in (keeper_organisation_id, organisation_id));
create policy claimant on succession.claim for insert
  with check (organisation_id = access.current_organisation() and state = 'waiting');
create policy keeper on succession.claim for update
  using (keeper_organisation_id = access.current_organisation())
  with check (keeper_organisation_id = access.current_organisation());

alter table succession.outcome enable row level security;
alter table succession.outcome force row level security;
create policy keeper on succession.outcome
  using (keeper_id = access.current_organisation())
  with check (keeper_id = access.current_organisation());

alter table succession.visit enable row level security;
alter table succession.visit force row level security;
create policy own on succession.visit
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert on succession.invitation, succession.claim, succession.outcome to tongshang_app;
grant update (revoked_at, ended_at, opened_count) on succession.invitation to tongshang_app;
grant update (state, answered_at, answered_by, entry_id) on succession.claim to tongshang_app;
grant select, insert, delete on succession.visit to tongshang_app;
grant all on all tables in schema succession to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relnamespace = 'succession'::regnamespace and relkind = 'r'
-- check: select not has_table_privilege('tongshang_app', 'succession.claim', 'delete') and not has_column_privilege('tongshang_app', 'succession.claim', 'organisation_id', 'update')
-- check: select not has_column_privilege('tongshang_app', 'succession.invitation', 'token_hash', 'update') and not has_column_privilege('tongshang_app', 'succession.invitation', 'claimed_at', 'update')
