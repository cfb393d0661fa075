-- Letters that go out, or would: written in the transaction of what they tell of, sent by nobody inside one.
create schema mail;
grant usage on schema mail to tongshang_app, tongshang_system;

create table mail.letter (
  mail_id uuid primary key,
  -- In whose name it goes out; null: the platform's own, in nobody's outbox.
  organisation_id uuid,
  template text not null,
  language text not null check (language in ('en', 'zh-CN')),
  recipient text not null check (recipient !~ '[[:cntrl:]]' and length(recipient) <= 254),
  -- One mailbox, one spelling: what limits count by.
  recipient_key text not null,
  subject text not null check (subject !~ '[[:cntrl:]]'),
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
  -- What opens something for whoever has it; gone once the letter has, or nobody needs it any more.
  links_sealed bytea,
  links_shown_to text,
  file_id uuid,
  message_id text not null unique,
  put_by_person_id uuid,
  put_at timestamptz not null,
  useless_after timestamptz not null,
  state text not null check (state in ('waiting', 'handing', 'sent', 'failed', 'unanswered', 'not-set-up', 'by-hand')),
  changed_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  attempts_max integer not null check (attempts_max >= 0),
  due_at timestamptz not null,
  -- When it was last put in line to be sent: what limits count.
  queued_at timestamptz,
  failure text,
  -- What the mail server said, in one line.
  failure_reply text,
  check ((state in ('failed', 'unanswered')) <= (failure is not null))
);
create index letter_of_organisation on mail.letter (organisation_id, mail_id desc);
create index letter_due on mail.letter (organisation_id, due_at) where state = 'waiting';
create index letter_queued on mail.letter (organisation_id, queued_at) where queued_at is not null;
create index letter_with_links on mail.letter (useless_after) where links_sealed is not null;
create index letter_by_age on mail.letter (put_at);

-- Papers that go with a letter; the bytes stand in the store of files.
create table mail.paper (
  mail_id uuid not null references mail.letter on delete cascade,
  place integer not null check (place >= 0),
  organisation_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bigint not null,
  file_name text not null check (file_name <> '' and file_name !~ '[[:cntrl:]]'),
  primary key (mail_id, place)
);

alter table mail.letter enable row level security;
alter table mail.letter force row level security;
alter table mail.paper enable row level security;
alter table mail.paper force row level security;
create policy own on mail.letter for select
  using (organisation_id = access.current_organisation());
create policy own on mail.paper for select
  using (organisation_id = access.current_organisation());

-- Callers read, without what is sealed; the platform writes.
grant select (mail_id, organisation_id, template, language, recipient, recipient_key, subject, blocks, links_shown_to, file_id, message_id,
  put_by_person_id, put_at, useless_after, state, changed_at, attempts, attempts_max, due_at, failure, failure_reply)
  on mail.letter to tongshang_app;
grant select on mail.paper to tongshang_app;
grant all on all tables in schema mail to tongshang_system;

-- check: select count(*) = 2 from pg_class where relnamespace = 'mail'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_column_privilege('tongshang_app', 'mail.letter', 'links_sealed', 'select')
-- check: select not has_any_column_privilege('tongshang_app', 'mail.letter', 'insert, update') and not has_table_privilege('tongshang_app', 'mail.letter', 'delete')
-- check: select not has_any_column_privilege('tongshang_app', 'mail.paper', 'insert, update') and not has_table_privilege('tongshang_app', 'mail.paper', 'delete')
