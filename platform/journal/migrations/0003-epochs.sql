-- A log that stands behind what its witnesses have seen (a backup was restored that is older than their memory) is not continued
-- in silence: either the right data is brought, or a new epoch begins: another log, which names the one it follows.

-- What a witness answered that cannot be reconciled with the log here. While there is one, nothing is integrated.
create table journal.witness_conflict (
  origin text not null,
  witness text not null,
  -- Leaves of the tree that the witness has cosigned.
  seen_size bigint not null check (seen_size >= 0),
  -- Leaves of the log here when it was asked.
  log_size bigint not null check (log_size >= 0),
  found_at timestamptz not null,
  primary key (origin, witness)
);

-- Every log that this database has held after its first; the last one is the present.
create table journal.epoch (
  number integer primary key check (number >= 2),
  origin text not null unique,
  begun_at timestamptz not null,
  -- The first leaf of this log.
  entry_id uuid not null references journal.entry,
  -- The log before: what stood here of it, and the note that its key signed over that, null when there was none.
  follows_origin text not null,
  follows_key text not null,
  follows_size bigint not null check (follows_size >= 0),
  follows_root bytea not null check (octet_length(follows_root) = 32),
  follows_note text,
  check ((follows_size = 0) = (follows_note is null))
);

-- Public, as the log is: nothing in them is anyone's in particular.
alter table journal.witness_conflict enable row level security;
alter table journal.witness_conflict force row level security;
create policy of_all on journal.witness_conflict for select using (true);
alter table journal.epoch enable row level security;
alter table journal.epoch force row level security;
create policy of_all on journal.epoch for select using (true);
grant select on journal.witness_conflict, journal.epoch to tongshang_app;
grant all on journal.witness_conflict, journal.epoch to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('journal.witness_conflict'::regclass, 'journal.epoch'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'journal.epoch', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'journal.witness_conflict', 'insert, update, delete')
