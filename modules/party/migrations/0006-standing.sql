-- Whoever was admitted is looked at once more in the transaction of what it does: the body of a request may come minutes after its head.
-- Both calls travel with the opening of a transaction, as their owner, who is under the same row-level security as the caller. Who ends
-- a session or a membership, lowers a role or revokes a key waits until what was done by it is done; what comes later finds it gone.
create function party.assert_session(of_hash bytea, as_role text, of_kinds text[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Its use is written down now and then: only its end waits.
  perform from party.session s
    where s.token_hash = of_hash and s.person_id = access.current_person()
      and s.organisation_id = access.current_organisation() and s.expires_at > at
    for key share;
  if found then
    perform from party.membership m
      where m.organisation_id = access.current_organisation() and m.person_id = access.current_person() and m.role = as_role
        and exists (select from party.organisation o where o.organisation_id = m.organisation_id and o.kinds = of_kinds)
      for share of m;
  end if;
  if not found then
    raise exception 'whoever was admitted is not who it was' using errcode = 'TS102';
  end if;
end $$;

create function party.assert_api_key(of_hash bytea, of_kinds text[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from party.api_key k
    where k.token_hash = of_hash and k.organisation_id = access.current_organisation() and k.revoked_at is null
      and k.expires_at > at
      and exists (select from party.organisation o where o.organisation_id = k.organisation_id and o.kinds = of_kinds)
    for share of k;
  if not found then
    raise exception 'the key is not what it was' using errcode = 'TS102';
  end if;
end $$;

revoke all on function party.assert_session, party.assert_api_key from public;
grant execute on function party.assert_session, party.assert_api_key to tongshang_app, tongshang_system;

-- What a person made ends with its membership. Of those who had gone before it was so, what is known:
update party.api_key k set revoked_at = now()
  where k.revoked_at is null and k.created_by is not null
    and not exists (select from party.membership m where m.organisation_id = k.organisation_id and m.person_id = k.created_by);
update party.invitation i set revoked_at = now()
  where i.revoked_at is null and i.accepted_at is null and i.invited_by is not null
    and not exists (select from party.membership m where m.organisation_id = i.organisation_id and m.person_id = i.invited_by);
delete from party.session s
  where not exists (select from party.membership m where m.organisation_id = s.organisation_id and m.person_id = s.person_id);

create index api_key_of_maker on party.api_key (organisation_id, created_by) where revoked_at is null;
create index invitation_of_inviter on party.invitation (organisation_id, invited_by) where revoked_at is null and accepted_at is null;

-- check: select bool_and(prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}') from pg_proc where oid in ('party.assert_session(bytea, text, text[], timestamptz)'::regprocedure, 'party.assert_api_key(bytea, text[], timestamptz)'::regprocedure)
-- check: select not has_function_privilege('public', 'party.assert_session(bytea, text, text[], timestamptz)', 'execute') and not has_function_privilege('public', 'party.assert_api_key(bytea, text[], timestamptz)', 'execute')
-- check: select not exists (select from party.api_key k where k.revoked_at is null and k.created_by is not null and not exists (select from party.membership m where m.organisation_id = k.organisation_id and m.person_id = k.created_by))
