-- Links by which somebody outside does one act in a trade, and who opened them when.
create schema guest;
grant usage on schema guest to tongshang_app, tongshang_system;

create table guest.link (
  link_id uuid primary key,
  -- SHA-256 of the token; the token itself is kept nowhere.
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- The keeper of the contact, under whom the guest acts.
  organisation_id uuid not null,
  trade_id uuid not null,
  contact_id uuid not null,
  role text not null,
  act text not null check (act in ('confirm-order', 'quote-freight', 'bring-paper', 'confirm-pickup', 'confirm-receipt',
    'answer-question', 'follow-progress')),
  -- What the act is about: the number of the offer, the shipment, the question, the kind of paper.
  asked jsonb not null check (jsonb_typeof(asked) = 'object'),
  note text,
  recipient_name text,
  recipient_address text,
  language text not null check (language in ('en', 'zh-CN')),
  made_by uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '60 days'),
  revoked_at timestamptz,
  revoked_by uuid,
  answered_at timestamptz,
  -- SHA-256 of what was said: the same again is no second act.
  answer_hash bytea check (octet_length(answer_hash) = 32),
  answer jsonb check (jsonb_typeof(answer) = 'object'),
  entry_id uuid,
  -- Openings in the minute that began then.
  window_at timestamptz,
  window_count integer not null default 0,
  opened_count integer not null default 0,
  last_opened_at timestamptz,
  check ((answered_at is null) = (answer is null) and (answered_at is null) = (answer_hash is null)),
  check ((revoked_at is null) = (revoked_by is null)),
  check (act <> 'follow-progress' or answered_at is null)
);
create index links_of_trade on guest.link (trade_id, organisation_id, link_id desc);

-- Openings and acts, coarsely from where; the last of each link.
create table guest.visit (
  visit_id uuid primary key,
  link_id uuid not null references guest.link,
  organisation_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'acted', 'turned-away')),
  network text not null,
  device text not null check (device in ('phone', 'computer', 'program'))
);
create index visits_of_link on guest.visit (link_id, visit_id desc);

alter table guest.link enable row level security;
alter table guest.link force row level security;
create policy own on guest.link
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

alter table guest.visit enable row level security;
alter table guest.visit force row level security;
create policy own on guest.visit
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert on guest.link to tongshang_app;
grant update (revoked_at, revoked_by, answered_at, answer_hash, answer, entry_id, window_at, window_count, opened_count,
  last_opened_at) on guest.link to tongshang_app;
grant select, insert, delete on guest.visit to tongshang_app;
grant all on all tables in schema guest to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relnamespace = 'guest'::regnamespace and relkind = 'r'
-- check: select count(*) = 2 from pg_policies where schemaname = 'guest'
-- check: select not has_table_privilege('tongshang_app', 'guest.link', 'delete') and not has_column_privilege('tongshang_app', 'guest.link', 'token_hash', 'update')
