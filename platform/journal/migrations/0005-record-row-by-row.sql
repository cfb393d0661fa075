-- As before (0002), with less work for each entry: every row is written as soon as its hash is known, instead of being gathered into
-- an array of rows that is copied at each step; and the place in a chain is computed where it is needed, because an SQL function
-- that is not inlined is planned anew in every transaction.
create or replace function journal.record(entries json, chains uuid[], causes uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting constant uuid := access.current_organisation();
  author uuid;
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
        select t.sequence, t.leaf_hash, t.closes into number, previous, is_closed
          from journal.entry t where t.file_id = e.file order by t.sequence desc limit 1;
      end if;
      if is_closed then
        raise exception 'file % is closed', e.file using errcode = 'TS001';
      end if;
      number := coalesce(number, 0) + 1;
      places := '{"chain":"file",' || case when e.closes then '"count":' || number || ',' else '' end
        || '"id":"' || e.file || '","previous":' || coalesce('"' || encode(previous, 'base64') || '"', 'null')
        || ',"sequence":' || number || '}';
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
    author := case when e.performed then null else acting end;
    insert into journal.entry (entry_id, file_id, sequence, organisation_id, kind, subject, recorded_at, canonical,
      leaf_hash, disclosures, file_kind, closes, caused_by)
    values (e.id, e.file, number, author, e.kind, e.subject, at, whole, hash,
      case when e.audience is null then e.disclosures end, e."fileKind", e.closes, e.cause);
    insert into journal.pending (entry_id, leaf_hash) values (e.id, hash);
    if e.links is not null then
      insert into journal.link (chain_id, sequence, chain, entry_id, leaf_hash, closes)
      select l.id, coalesce((select max(t.sequence) from journal.link t where t.chain_id = l.id), 0) + 1, l.chain, e.id,
        hash, coalesce(l.closes, false)
      from json_to_recordset(e.links) as l (chain text, id uuid, closes boolean);
    end if;
    if e.audience is not null and e.disclosures is not null then
      insert into journal.restricted_disclosure (entry_id, file_id, organisation_id, audience, disclosures)
      values (e.id, e.file, author, string_to_array(e.audience, ','), e.disclosures);
    end if;
    previous := hash;
    is_closed := e.closes;
  end loop;
end $$;

-- check: select prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}' from pg_proc where oid = 'journal.record(json, uuid[], uuid[], timestamptz)'::regprocedure
-- check: select not has_function_privilege('public', 'journal.record(json, uuid[], uuid[], timestamptz)', 'execute') and has_function_privilege('tongshang_app', 'journal.record(json, uuid[], uuid[], timestamptz)', 'execute')
