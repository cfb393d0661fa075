-- Entry format 2: an entry belongs to a file (a trade is one kind), names what caused it, and may stand in further chains
-- beside that of its file. Entries of format 1 stay as they were hashed.
alter table journal.entry rename column trade_id to file_id;
alter table journal.restricted_disclosure rename column trade_id to file_id;
alter index journal.entry_of_trade rename to entry_of_file;
alter table journal.entry add column file_kind text;
alter table journal.entry add column closes boolean not null default false;
alter table journal.entry add column caused_by uuid;
update journal.entry set file_kind = 'trade', closes = (kind = 'trade.closed') where file_id is not null;
alter table journal.entry add constraint file_has_a_kind check ((file_id is null) = (file_kind is null));
alter table journal.entry add constraint only_a_file_closes check (not closes or file_id is not null);

-- Who may read what the platform performed was not its audience alone, but also whoever happened to set it off.
update journal.restricted_disclosure d set organisation_id = null
  from journal.entry e
  where e.entry_id = d.entry_id and e.file_id is not null
    and e.kind in ('settlement.transferred', 'settlement.settled', 'document.issued', 'trace.observed');

-- Places of entries in further chains, such as that of a shipment; the place in the file's chain stands in the entry.
create table journal.link (
  chain_id uuid not null,
  sequence integer not null check (sequence >= 1),
  chain text not null check (chain in ('shipment')),
  entry_id uuid not null references journal.entry,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  closes boolean not null default false,
  primary key (chain_id, sequence)
);
create index link_of_entry on journal.link (entry_id);
alter table journal.link enable row level security;
alter table journal.link force row level security;
create policy of_readers on journal.link for select
  using (exists (select from journal.entry e where e.entry_id = link.entry_id));
create policy of_journal on journal.link to current_user using (true) with check (true);
grant select on journal.link to tongshang_app;
grant all on journal.link to tongshang_system;

drop function journal.record(json, uuid[], timestamptz);

-- Writes the entries of a transaction, given as a JSON array in which those of one file stand together, in their order:
--   id, file, fileKind, kind, subject, cause; closes: whether it ends the chain of its file; performed: whether the platform
--   performs a consequence, so that nobody but the audience reads it; before, after: the text of the entry around its
--   places (`unplacedEntry` of engines/journal-entry); links: its further chains, [{chain, id, closes}]; disclosures,
--   audience (roles joined by commas, null for everyone who sees the entry).
-- Here, under a lock on each chain that lasts until the commit, an entry gets its sequence and the hash of the entry
-- before it, and with them its whole text and leaf hash. `chains` are the ids of all chains, sorted, so that two
-- transactions that lock several never wait for each other; `causes` are the causes that are no entries of this
-- transaction. Raises TS001 when a chain is closed, TS002 when a cause is unknown.
-- Runs as its owner: nobody else writes entries.
create function journal.record(entries json, chains uuid[], causes uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting constant uuid := access.current_organisation();
  chain_id uuid;
  cause uuid;
  e record;
  further record;
  file uuid;
  number integer;
  previous bytea;
  is_closed boolean;
  places text;
  whole text;
  hash bytea;
  rows journal.entry[] := '{}';
begin
  foreach chain_id in array chains loop
    perform pg_advisory_xact_lock(hashtextextended(chain_id::text, 0x6a6f75726e616c));
  end loop;
  -- One by one, each by its key: for all at once, a plan made while there are few entries may read every entry ever after.
  foreach cause in array causes loop
    perform from journal.entry t where t.entry_id = cause;
    if not found then
      raise exception 'a cause is unknown' using errcode = 'TS002';
    end if;
  end loop;

  for e in
    select * from json_to_recordset(entries)
      as e (id uuid, file uuid, "fileKind" text, kind text, subject text, cause uuid, closes boolean, performed boolean,
            before text, after text, links json, disclosures text, audience text)
  loop
    places := '';
    if e.file is null then
      number := null;
    else
      if e.file is distinct from file then
        file := e.file;
        number := 0;
        previous := null;
        is_closed := false;
        select t.sequence, t.leaf_hash, t.closes into number, previous, is_closed
          from journal.entry t where t.file_id = e.file order by t.sequence desc limit 1;
      end if;
      if is_closed then
        raise exception 'file % is closed', e.file using errcode = 'TS001';
      end if;
      number := coalesce(number, 0) + 1;
      places := journal.place('file', e.file, number, previous, e.closes);
    end if;
    if e.links is not null then
      for further in
        select l.chain, l.id, l.closes, t.sequence, t.leaf_hash, t.closes as is_closed
        from json_to_recordset(e.links) as l (chain text, id uuid, closes boolean)
        left join lateral (select * from journal.link t where t.chain_id = l.id order by t.sequence desc limit 1) t on true
      loop
        if further.is_closed then
          raise exception '% % is closed', further.chain, further.id using errcode = 'TS001';
        end if;
        places := places || ',' || journal.place(further.chain, further.id, coalesce(further.sequence, 0) + 1,
          further.leaf_hash, coalesce(further.closes, false));
      end loop;
    end if;
    whole := e.before || ',"chains":[' || places || ']' || e.after;
    hash := sha256('\x00'::bytea || convert_to(whole, 'UTF8'));
    rows := rows || row(e.id, e.file, number, case when e.performed then null else acting end, e.kind, e.subject, at,
      whole, hash, case when e.audience is null then e.disclosures end, e."fileKind", e.closes, e.cause)::journal.entry;
    if e.links is not null then
      insert into journal.entry select * from unnest(rows);
      insert into journal.pending (entry_id, leaf_hash) select r.entry_id, r.leaf_hash from unnest(rows) r;
      rows := '{}';
      insert into journal.link (chain_id, sequence, chain, entry_id, leaf_hash, closes)
      select l.id, coalesce((select max(t.sequence) from journal.link t where t.chain_id = l.id), 0) + 1, l.chain, e.id,
        hash, coalesce(l.closes, false)
      from json_to_recordset(e.links) as l (chain text, id uuid, closes boolean);
    end if;
    if e.audience is not null and e.disclosures is not null then
      insert into journal.restricted_disclosure (entry_id, file_id, organisation_id, audience, disclosures)
      values (e.id, e.file, case when e.performed then null else acting end, string_to_array(e.audience, ','),
        e.disclosures);
    end if;
    previous := hash;
    is_closed := e.closes;
  end loop;
  insert into journal.entry select * from unnest(rows);
  insert into journal.pending (entry_id, leaf_hash) select r.entry_id, r.leaf_hash from unnest(rows) r;
end $$;

-- A place in a chain, as canonical JSON has it.
create function journal.place(chain text, id uuid, sequence integer, previous bytea, closes boolean) returns text
  language sql immutable parallel safe
  return '{"chain":"' || chain || '",' || case when closes then '"count":' || sequence || ',' else '' end
    || '"id":"' || id || '","previous":' || coalesce('"' || encode(previous, 'base64') || '"', 'null')
    || ',"sequence":' || sequence || '}';

revoke all on function journal.record from public;
grant execute on function journal.record to tongshang_app, tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('journal.entry'::regclass, 'journal.restricted_disclosure'::regclass, 'journal.link'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'journal.entry', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'journal.link', 'insert, update, delete')
-- check: select journal.place('file', '0197a000-0000-7000-8000-000000000001', 2, '\x00'::bytea, true) = '{"chain":"file","count":2,"id":"0197a000-0000-7000-8000-000000000001","previous":"AA==","sequence":2}'
