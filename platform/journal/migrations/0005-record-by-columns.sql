drop function journal.record(json, uuid[], uuid[], timestamptz);

-- Writes the entries of a transaction, as before (0002) but given column by column, and with one statement for all rows of a table: what
-- an entry costs is mostly the beginning and ending of statements.
--   Of each entry, those of one file together and in their order: ids, files, file_kinds, kinds, subjects, caused_by; closing:
--   whether it ends the chain of its file; performed: whether the platform performs a consequence, so that nobody but the audience
--   reads it; befores, afters: its text around its places (`unplacedEntry` of engines/journal-entry); disclosed, audiences (roles
--   joined by commas, null for everyone who sees the entry).
--   links: their further chains, [{entry, chain, id, closes}], entry counted from 1; null when there are none.
-- Here, under a lock on each chain that lasts until the commit, an entry gets its sequence and the hash of the entry
-- before it, and with them its whole text and leaf hash. `chains` are the ids of all chains, sorted, so that two
-- transactions that lock several never wait for each other; `causes` are the causes that are no entries of this
-- transaction. Raises TS001 when a chain is closed, TS002 when a cause is unknown.
-- Runs as its owner: nobody else writes entries.
create function journal.record(
  ids uuid[], files uuid[], file_kinds text[], kinds text[], subjects text[], caused_by uuid[], closing boolean[],
  performed boolean[], befores text[], afters text[], disclosed text[], audiences text[], links json,
  chains uuid[], causes uuid[], at timestamptz
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting constant uuid := access.current_organisation();
  chain_id uuid;
  cause uuid;
  file uuid;
  number integer;
  previous bytea;
  is_closed boolean;
  places text;
  further record;
  numbers integer[];
  wholes text[];
  hashes bytea[];
  link_entries integer[] := '{}';
  link_chains text[];
  link_ids uuid[] := '{}';
  link_numbers integer[] := '{}';
  link_closing boolean[] := '{}';
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

  for i in 1 .. cardinality(ids) loop
    places := '';
    if files[i] is null then
      numbers[i] := null;
    else
      if files[i] is distinct from file then
        file := files[i];
        select t.sequence, t.leaf_hash, t.closes into number, previous, is_closed
          from journal.entry t where t.file_id = file order by t.sequence desc limit 1;
      end if;
      if is_closed then
        raise exception 'file % is closed', file using errcode = 'TS001';
      end if;
      number := coalesce(number, 0) + 1;
      numbers[i] := number;
      is_closed := closing[i];
      -- As journal.place has it, which is no function that could be inlined here, and would be planned in every transaction.
      places := '{"chain":"file",' || case when is_closed then '"count":' || number || ',' else '' end
        || '"id":"' || file || '","previous":' || coalesce('"' || encode(previous, 'base64') || '"', 'null')
        || ',"sequence":' || number || '}';
    end if;
    if links is not null then
      for further in
        select l.chain, l.id, coalesce(l.closes, false) as closes, coalesce(h.sequence, 0) as sequence, h.leaf_hash, h.is_closed
        from json_to_recordset(links) as l (entry integer, chain text, id uuid, closes boolean)
        left join lateral (
          select n.number as sequence, hashes[n.entry] as leaf_hash, n.closes as is_closed
            from unnest(link_ids, link_numbers, link_entries, link_closing) as n (id, number, entry, closes) where n.id = l.id
          union all
          (select t.sequence, t.leaf_hash, t.closes
            from journal.link t where t.chain_id = l.id order by t.sequence desc limit 1)
          order by sequence desc limit 1
        ) h on true
        where l.entry = i
      loop
        if further.is_closed then
          raise exception '% % is closed', further.chain, further.id using errcode = 'TS001';
        end if;
        places := places || ','
          || journal.place(further.chain, further.id, further.sequence + 1, further.leaf_hash, further.closes);
        link_entries := link_entries || i;
        link_chains := link_chains || further.chain;
        link_ids := link_ids || further.id;
        link_numbers := link_numbers || further.sequence + 1;
        link_closing := link_closing || further.closes;
      end loop;
    end if;
    wholes[i] := befores[i] || ',"chains":[' || places || ']' || afters[i];
    previous := sha256('\x00'::bytea || convert_to(wholes[i], 'UTF8'));
    hashes[i] := previous;
  end loop;

  insert into journal.entry (entry_id, file_id, sequence, organisation_id, kind, subject, recorded_at, canonical, leaf_hash,
    disclosures, file_kind, closes, caused_by)
  select n.id, n.file, n.number, case when not n.performed then acting end, n.kind, n.subject, at, n.whole, n.hash,
    case when n.audience is null then n.disclosures end, n.file_kind, n.closes, n.cause
  from unnest(ids, files, file_kinds, kinds, subjects, caused_by, closing, performed, disclosed, audiences, numbers, wholes, hashes)
    as n (id, file, file_kind, kind, subject, cause, closes, performed, disclosures, audience, number, whole, hash);
  insert into journal.pending (entry_id, leaf_hash)
  select n.id, n.hash from unnest(ids, hashes) as n (id, hash);
  if array_remove(audiences, null) <> '{}' then
    insert into journal.restricted_disclosure (entry_id, file_id, organisation_id, audience, disclosures)
    select n.id, n.file, case when not n.performed then acting end, string_to_array(n.audience, ','), n.disclosures
    from unnest(ids, files, performed, disclosed, audiences) as n (id, file, performed, disclosures, audience)
    where n.audience is not null and n.disclosures is not null;
  end if;
  if links is not null then
    insert into journal.link (chain_id, sequence, chain, entry_id, leaf_hash, closes)
    select n.id, n.number, n.chain, ids[n.entry], hashes[n.entry], n.closes
    from unnest(link_ids, link_numbers, link_chains, link_entries, link_closing) as n (id, number, chain, entry, closes);
  end if;
end $$;
revoke all on function journal.record from public;
grant execute on function journal.record to tongshang_app, tongshang_system;

-- check: select count(*) = 1 from pg_proc where pronamespace = 'journal'::regnamespace and proname = 'record' and prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}'
-- check: select bool_and(not has_function_privilege('public', oid, 'execute') and has_function_privilege('tongshang_app', oid, 'execute') and has_function_privilege('tongshang_system', oid, 'execute')) from pg_proc where pronamespace = 'journal'::regnamespace and proname = 'record'
