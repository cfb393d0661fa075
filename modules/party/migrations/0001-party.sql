-- Who there is: organisations, people, how they prove who they are, and the keys organisations sign with.
create schema party;
grant usage on schema party to tongshang_app, tongshang_system;

-- The public face: what every signed-in caller may read of every organisation.
create table party.organisation (
  organisation_id uuid primary key,
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['trader', 'manufacturer', 'carrier',
    'warehouse', 'customs', 'quality', 'tax', 'bank', 'operator']),
  country text not null check (country ~ '^[A-Z]{2}$'),
  demonstration boolean not null default false,
  created_at timestamptz not null
);
create index organisation_by_age on party.organisation (created_at, organisation_id);

-- What only the organisation itself reads, and its trading partners on the papers of their trades.
create table party.organisation_detail (
  organisation_id uuid primary key references party.organisation,
  address jsonb not null check (jsonb_typeof(address) = 'object'),
  tax_id text,
  legal_id text,
  jurisdictions text[] not null default '{}'
);

create table party.person (
  person_id uuid primary key,
  name text not null check (name <> ''),
  email text not null,
  -- Lower case, NFKC: one mailbox, one person.
  email_key text not null unique,
  language text check (language in ('en', 'zh-CN')),
  created_at timestamptz not null
);

create table party.password (
  person_id uuid primary key references party.person,
  hash text not null,
  -- The password is printed for everyone to try: fit for a machine of one's own only.
  demonstration boolean not null default false,
  changed_at timestamptz not null
);

create table party.membership (
  organisation_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  role text not null check (role in ('owner', 'clerk', 'viewer')),
  created_at timestamptz not null,
  primary key (organisation_id, person_id)
);
create index membership_of_person on party.membership (person_id);

create table party.invitation (
  invitation_id uuid primary key,
  organisation_id uuid not null references party.organisation,
  email text not null,
  email_key text not null,
  role text not null check (role in ('owner', 'clerk', 'viewer')),
  token_hash bytea not null unique,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index invitation_of_organisation on party.invitation (organisation_id, invitation_id);

create table party.session (
  session_id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references party.person,
  organisation_id uuid not null references party.organisation,
  method text not null check (method in ('password', 'passkey')),
  user_agent text not null,
  address text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_person on party.session (person_id, session_id);
create index session_expiry on party.session (expires_at);

create table party.api_key (
  api_key_id uuid primary key,
  organisation_id uuid not null references party.organisation,
  name text not null check (name <> ''),
  token_hash bytea not null unique,
  -- The last characters, by which its owner tells it from others.
  hint text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_of_organisation on party.api_key (organisation_id, api_key_id);

create table party.passkey (
  passkey_id uuid primary key,
  person_id uuid not null references party.person,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_of_person on party.passkey (person_id, passkey_id);

-- A challenge is answered once, soon, and by whom it was given to.
create table party.passkey_challenge (
  challenge_id uuid primary key,
  challenge text not null,
  person_id uuid,
  expires_at timestamptz not null
);
create index passkey_challenge_expiry on party.passkey_challenge (expires_at);

-- Failed sign-ins by hash of the address typed, known or not: what is counted does not tell who exists.
create table party.sign_in_failure (
  email_hash bytea primary key,
  failures integer not null check (failures >= 0),
  last_at timestamptz not null,
  locked_until timestamptz
);

-- Public keys are for everyone who must check a signature, for as long as signatures live.
create table party.signing_key (
  key_id text primary key,
  organisation_id uuid not null references party.organisation,
  public_key bytea not null check (length(public_key) = 32),
  valid_from timestamptz not null,
  valid_until timestamptz check (valid_until >= valid_from)
);
create unique index signing_key_active on party.signing_key (organisation_id) where valid_until is null;
create index signing_key_of_organisation on party.signing_key (organisation_id, valid_from);

-- The private part, sealed; deleted when the key is retired.
create table party.signing_key_secret (
  key_id text primary key references party.signing_key,
  organisation_id uuid not null references party.organisation,
  sealed bytea not null
);

do $$
declare
  name text;
begin
  foreach name in array array['organisation', 'organisation_detail', 'person', 'password', 'membership', 'invitation',
    'session', 'api_key', 'passkey', 'passkey_challenge', 'sign_in_failure', 'signing_key', 'signing_key_secret'] loop
    execute format('alter table party.%I enable row level security', name);
    execute format('alter table party.%I force row level security', name);
    execute format('grant all on party.%I to tongshang_system', name);
  end loop;
end $$;

create policy directory on party.organisation for select
  using (access.current_organisation() is not null);
create policy own_change on party.organisation for update
  using (organisation_id = access.current_organisation());

create policy own on party.organisation_detail
  using (organisation_id = access.current_organisation());

create policy oneself on party.person
  using (person_id = access.current_person());
-- Members of an organisation know each other.
create policy colleague on party.person for select
  using (exists (select from party.membership m
    where m.person_id = person.person_id and m.organisation_id = access.current_organisation()));

create policy own on party.membership
  using (organisation_id = access.current_organisation());
-- A person sees each organisation it belongs to, to switch between them.
create policy oneself on party.membership for select
  using (person_id = access.current_person());

create policy own on party.invitation
  using (organisation_id = access.current_organisation());
create policy own on party.api_key
  using (organisation_id = access.current_organisation());
create policy oneself on party.session
  using (person_id = access.current_person());
create policy oneself on party.passkey
  using (person_id = access.current_person());

create policy everyone on party.signing_key for select
  using (access.current_organisation() is not null);
create policy own_new on party.signing_key for insert
  with check (organisation_id = access.current_organisation());
create policy own_change on party.signing_key for update
  using (organisation_id = access.current_organisation());
create policy own on party.signing_key_secret
  using (organisation_id = access.current_organisation());

-- password, passkey_challenge and sign_in_failure have no policy and no grant: only the platform itself, signing people
-- in, reads and writes them.
-- An organisation is founded by the platform, and may not give itself kinds nor the demonstration mark.
grant select on party.organisation to tongshang_app;
grant update (name, country) on party.organisation to tongshang_app;
grant select, update on party.organisation_detail to tongshang_app;
grant select, insert, update on party.invitation, party.api_key to tongshang_app;
grant select, update (name, language) on party.person to tongshang_app;
grant select, insert, update, delete on party.membership to tongshang_app;
grant select, update, delete on party.session to tongshang_app;
grant select, insert, update, delete on party.passkey to tongshang_app;
grant select, insert on party.signing_key to tongshang_app;
grant update (valid_until) on party.signing_key to tongshang_app;
grant select, insert, delete on party.signing_key_secret to tongshang_app;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relnamespace = 'party'::regnamespace and relkind = 'r'
-- check: select not has_table_privilege('tongshang_app', 'party.password', 'select')
-- check: select not has_table_privilege('tongshang_app', 'party.organisation', 'insert')
-- check: select not has_column_privilege('tongshang_app', 'party.organisation', 'kinds', 'update')
