-- The journal: entries of every module, and the Merkle log over them.
-- Entries are written by the function journal.record only, everything else by tongshang_system; the application's role
-- reads, and only what its organisation may see.
create schema journal;
grant usage on schema journal to tongshang_app, tongshang_system;

-- An entry as it is hashed: the canonical text holds ids, hashes and commitments only. `disclosures` opens what the
-- text committed to, canonical JSON {field: {salt, value}}, where everyone who may see the entry may see that too.
create table journal.entry (
  entry_id uuid primary key,
  trade_id uuid,
  sequence integer check (sequence >= 1),
  organisation_id uuid,
  kind text not null,
  subject text,
  recorded_at timestamptz not null,
  canonical text not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  disclosures text,
  check ((trade_id is null) = (sequence is null))
);
create unique index entry_of_trade on journal.entry (trade_id, sequence) where trade_id is not null;
create index entry_about on journal.entry (subject, kind) where trade_id is null and subject is not null;

-- Disclosures for some roles only. Whoever wrote the entry sees them as well.
create table journal.restricted_disclosure (
  entry_id uuid primary key,
  trade_id uuid,
  organisation_id uuid,
  audience text[] not null,
  disclosures text not null
);

-- Committed entries that have no leaf index yet. Position orders the entries of one trade as their sequence does.
create table journal.pending (
  position bigint generated always as identity primary key,
  entry_id uuid not null,
  leaf_hash bytea not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Which leaf of the log an entry is. Written by the sequencer only, without gaps.
create table journal.leaf (
  leaf_index bigint primary key check (leaf_index >= 0),
  entry_id uuid not null unique
);

-- C2SP tiles: up to 256 hashes each. A partial tile grows in place; a narrower one is its beginning.
create table journal.tile (
  level smallint not null check (level >= 0),
  tile_index bigint not null check (tile_index >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, tile_index)
);
alter table journal.tile alter column hashes set storage external;

-- Signed tree heads (C2SP checkpoints), one for each batch that was integrated.
create table journal.checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  signed_at timestamptz not null
);

-- What witnesses said of a checkpoint: their signature lines.
create table journal.cosignature (
  size bigint not null references journal.checkpoint,
  witness text not null,
  line text not null,
  cosigned_at timestamptz not null,
  primary key (size, witness)
);

-- How far each consumer has read: the next leaf index it will see.
create table journal.consumer (
  name text primary key,
  position bigint not null default 0 check (position >= 0)
);

alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy of_parties on journal.entry for select
  using (case when trade_id is null then organisation_id = access.current_organisation()
              else access.is_party(trade_id) end);

alter table journal.restricted_disclosure enable row level security;
alter table journal.restricted_disclosure force row level security;
create policy of_audience on journal.restricted_disclosure for select
  using (organisation_id = access.current_organisation()
         or (trade_id is not null and access.has_role(trade_id, variadic audience)));

-- The owner of the tables, as whom journal.record runs, is subject to row-level security too.
create policy of_journal on journal.entry to current_user using (true) with check (true);
create policy of_journal on journal.restricted_disclosure to current_user using (true) with check (true);

-- Writes the entries of a transaction, given as a JSON array in their order:
--   id, trade, kind, subject; head: the text of the entry up to its place in a chain; disclosures, audience (roles
--   joined by commas, null for everyone who sees the entry).
-- Here, under a lock on each trade that lasts until the commit, an entry gets its sequence and the hash of the entry
-- before it, and with them its whole text and leaf hash. The text is that of engines/journal-entry: the place in the
-- chain is its last member, with the names count, previous, sequence, tradeId. `trades` are the trades of the entries,
-- sorted, so that two transactions that lock several never wait for each other. Raises TS001 when a trade's chain is
-- closed.
-- Runs as its owner: nobody else writes entries.
create function journal.record(entries json, trades uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  trade_id uuid;
  e record;
  number integer;
  previous bytea;
  last_kind text;
  place text;
  whole text;
  hash bytea;
begin
  foreach trade_id in array trades loop
    perform pg_advisory_xact_lock(hashtextextended(trade_id::text, 0x6a6f75726e616c));
  end loop;

  for e in
    select * from json_to_recordset(entries)
      as e (id uuid, trade uuid, kind text, subject text, head text, disclosures text, audience text)
  loop
    place := '';
    number := null;
    if e.trade is not null then
      select t.sequence, t.leaf_hash, t.kind into number, previous, last_kind
        from journal.entry t where t.trade_id = e.trade order by t.sequence desc limit 1;
      if last_kind = 'trade.closed' then
        raise exception 'trade % is closed', e.trade using errcode = 'TS001';
      end if;
      number := coalesce(number, 0) + 1;
      place := format(',"trade":{%s"previous":%s,"sequence":%s,"tradeId":"%s"}',
        case when e.kind = 'trade.closed' then format('"count":%s,', number) end,
        coalesce('"' || encode(previous, 'base64') || '"', 'null'), number, e.trade);
    end if;
    whole := e.head || place || '}';
    hash := sha256('\x00'::bytea || convert_to(whole, 'UTF8'));
    insert into journal.entry (entry_id, trade_id, sequence, organisation_id, kind, subject, recorded_at, canonical,
      leaf_hash, disclosures)
    values (e.id, e.trade, number, access.current_organisation(), e.kind,
      e.subject, at, whole, hash, case when e.audience is null then e.disclosures end);
    if e.audience is not null and e.disclosures is not null then
      insert into journal.restricted_disclosure (entry_id, trade_id, organisation_id, audience, disclosures)
      values (e.id, e.trade, access.current_organisation(), string_to_array(e.audience, ','), e.disclosures);
    end if;
    insert into journal.pending (entry_id, leaf_hash) values (e.id, hash);
  end loop;
end $$;
revoke all on function journal.record from public;
grant execute on function journal.record to tongshang_app, tongshang_system;

grant select on journal.entry, journal.restricted_disclosure, journal.leaf, journal.tile, journal.checkpoint,
  journal.cosignature to tongshang_app;
grant all on all tables in schema journal to tongshang_system;
grant all on all sequences in schema journal to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('journal.entry'::regclass, 'journal.restricted_disclosure'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'journal.entry', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'journal.pending', 'select')
-- check: select has_table_privilege('tongshang_system', 'journal.pending', 'insert') and has_table_privilege('tongshang_system', 'journal.pending', 'delete')
