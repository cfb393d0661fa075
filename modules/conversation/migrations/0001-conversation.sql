-- What the parties of a trade write to each other, what an organisation notes for itself, and the files that go with it.
create schema conversation;
grant usage on schema conversation to tongshang_app, tongshang_system;

-- Never changed but for the mark that it was withdrawn.
create table conversation.message (
  trade_id uuid not null,
  -- Order within the trade, notes of everybody included: never told to anybody, a gap would tell of a note.
  sequence integer not null check (sequence >= 1),
  message_id uuid not null unique,
  organisation_id uuid not null,
  -- The other organisations it was addressed to when it was written; none for a note.
  readers uuid[] not null,
  to_everyone boolean not null,
  is_note boolean not null,
  text text not null check (octet_length(text) between 1 and 8000),
  about_kind text check (about_kind in ('fact', 'shipment', 'document', 'claim')),
  about_id text,
  -- The message in whose place this one stands.
  corrects uuid unique references conversation.message (message_id),
  recorded_at timestamptz not null,
  entry_id uuid not null,
  withdrawn_at timestamptz,
  primary key (trade_id, sequence),
  check (is_note = (readers = '{}')),
  check (not (is_note and to_everyone)),
  check ((about_kind is null) = (about_id is null)),
  check (not organisation_id = any (readers))
);
create index message_of_organisation on conversation.message (organisation_id, recorded_at);

-- Who wrote a message: its organisation's own matter.
create table conversation.author (
  message_id uuid primary key references conversation.message (message_id),
  organisation_id uuid not null,
  person_id uuid not null
);

-- Colleagues of the author whose attention is asked for: likewise.
create table conversation.mention (
  message_id uuid not null references conversation.message (message_id),
  organisation_id uuid not null,
  person_id uuid not null,
  trade_id uuid not null,
  sequence integer not null,
  recorded_at timestamptz not null,
  primary key (message_id, person_id)
);
create index mention_of_person on conversation.mention (person_id, trade_id, sequence);

-- How far a person has read.
create table conversation.seen (
  trade_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  up_to integer not null check (up_to >= 1),
  primary key (trade_id, organisation_id, person_id)
);

-- The last message that each organisation was addressed in: what waits for it is found without looking at every message.
create table conversation.latest (
  trade_id uuid not null,
  organisation_id uuid not null,
  sequence integer not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, trade_id)
);

-- Files; until a message takes one, it is a draft of the organisation that brought it.
create table conversation.attachment (
  attachment_id uuid primary key,
  trade_id uuid not null,
  organisation_id uuid not null,
  message_id uuid references conversation.message (message_id),
  sha256 bytea not null check (octet_length(sha256) = 32),
  bytes bigint not null check (bytes >= 0),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'message/rfc822', 'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  file_name text not null check (length(file_name) between 1 and 200),
  -- Whether what a picture says of its place and camera was taken out before it was kept.
  is_stripped boolean not null,
  -- Of a mail file what could be read of it.
  mail jsonb check (mail is null or jsonb_typeof(mail) = 'object'),
  brought_at timestamptz not null
);
create index attachment_of_message on conversation.attachment (message_id);
create index attachment_draft on conversation.attachment (organisation_id, brought_at) where message_id is null;

alter table conversation.message enable row level security;
alter table conversation.message force row level security;
alter table conversation.author enable row level security;
alter table conversation.author force row level security;
alter table conversation.mention enable row level security;
alter table conversation.mention force row level security;
alter table conversation.seen enable row level security;
alter table conversation.seen force row level security;
alter table conversation.latest enable row level security;
alter table conversation.latest force row level security;
alter table conversation.attachment enable row level security;
alter table conversation.attachment force row level security;

-- By what it was addressed to, not by the parties of now: whoever comes later does not read what was said before, whoever leaves keeps what
-- was said to it.
create policy of_readers on conversation.message for select
  using (organisation_id = access.current_organisation() or access.current_organisation() = any (readers));
create policy of_parties on conversation.message for insert
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));
create policy own on conversation.message for update
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

create policy own on conversation.author
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
create policy own on conversation.mention
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
create policy of_person on conversation.seen
  using (organisation_id = access.current_organisation() and person_id = access.current_person())
  with check (organisation_id = access.current_organisation() and person_id = access.current_person());
create policy own on conversation.latest for select
  using (organisation_id = access.current_organisation());

create policy of_readers on conversation.attachment for select
  using (organisation_id = access.current_organisation()
         or exists (select from conversation.message m where m.message_id = attachment.message_id));
create policy of_parties on conversation.attachment for insert
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));
create policy own on conversation.attachment for update
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
create policy draft on conversation.attachment for delete
  using (organisation_id = access.current_organisation() and message_id is null);

grant select, insert on conversation.message to tongshang_app;
grant update (withdrawn_at) on conversation.message to tongshang_app;
grant select, insert on conversation.author, conversation.mention to tongshang_app;
grant select, insert, update on conversation.seen to tongshang_app;
grant select on conversation.latest to tongshang_app;
grant select, insert, delete on conversation.attachment to tongshang_app;
grant update (message_id) on conversation.attachment to tongshang_app;
grant all on all tables in schema conversation to tongshang_system;

-- check: select count(*) = 6 from pg_class where relnamespace = 'conversation'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'conversation.message', 'update, delete') and not has_column_privilege('tongshang_app', 'conversation.message', 'text', 'update')
-- check: select not has_table_privilege('tongshang_app', 'conversation.latest', 'insert, update, delete')
