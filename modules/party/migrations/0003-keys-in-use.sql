-- Whoever signs remembers which key an organisation used last, instead of asking before each signature; whether it is still in use is
-- asked in the statement that travels with the commit. A serialization failure, so that the transaction runs again, with the key of today.
-- As whoever calls: public keys are for everyone.
create function party.assert_keys_in_use(organisations uuid[], keys text[]) returns void
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  for i in 1 .. cardinality(keys) loop
    perform from party.signing_key k
      where k.organisation_id = organisations[i] and k.valid_until is null and k.key_id = keys[i];
    if not found then
      raise exception 'a key was changed meanwhile' using errcode = '40001';
    end if;
  end loop;
end $$;
revoke all on function party.assert_keys_in_use from public;
grant execute on function party.assert_keys_in_use to tongshang_app, tongshang_system;

-- check: select not prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}' from pg_proc where oid = 'party.assert_keys_in_use(uuid[], text[])'::regprocedure
-- check: select not has_function_privilege('public', 'party.assert_keys_in_use(uuid[], text[])', 'execute')
