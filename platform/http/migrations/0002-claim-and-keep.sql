-- A key is claimed in the statement that opens the command's transaction, and its reply kept in the one that travels with the
-- commit: two functions, because those statements call functions. Both run as the caller, under its row-level security.
create function http.claim_key(of_key text, of_operation text, of_hash bytea, at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into http.idempotency (organisation_id, key, operation, request_hash, created_at)
  values (access.current_organisation(), of_key, of_operation, of_hash, at)
  on conflict (organisation_id, key) do nothing;
  -- An error, so that nothing of the command that was sent behind takes effect.
  if not found then
    raise exception 'the key is claimed already' using errcode = 'TS101';
  end if;
end $$;

create function http.keep_reply(of_key text, of_status integer, of_reply text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update http.idempotency set status = of_status, reply = of_reply
  where organisation_id = access.current_organisation() and key = of_key;
end $$;

revoke all on function http.claim_key, http.keep_reply from public;
grant execute on function http.claim_key, http.keep_reply to tongshang_app;

-- check: select not has_function_privilege('public', 'http.claim_key(text, text, bytea, timestamptz)', 'execute') and not has_function_privilege('public', 'http.keep_reply(text, integer, text)', 'execute')
-- check: select bool_and(not prosecdef) from pg_proc where oid in ('http.claim_key(text, text, bytea, timestamptz)'::regprocedure, 'http.keep_reply(text, integer, text)'::regprocedure)
