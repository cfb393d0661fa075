-- A policy asks of every row whether the caller takes part in its file, and a statement about one trade looks at dozens of rows. What
-- roles the caller has there is asked once and kept until the transaction ends, together with the organisation and the file it
-- was asked for: whoever takes part when a transaction asks does so until it ends. That somebody has no part, or not
-- this role, is not kept: he may be let in on the way.
create function access.roles_in(in_file uuid) returns text[]
  language plpgsql stable parallel restricted as $$
declare
  held text[];
begin
  select array_agg(p.role) into held from access.file_party p
    where p.file_id = in_file and p.organisation_id = access.current_organisation();
  if held is null then
    return '{}';
  end if;
  perform set_config('tongshang.party_of', current_setting('tongshang.organisation', true) || ' ' || in_file, true),
    set_config('tongshang.party_as', array_to_string(held, ' '), true);
  return held;
end $$;

-- Neither has a sub-select, so both are inlined wherever a policy names them. Whoever could set `tongshang.party_of` could
-- set `tongshang.organisation` as well: neither is a wall against SQL that is not ours.
create or replace function access.is_party(trade uuid) returns boolean
  language sql stable parallel restricted
  return case
    when current_setting('tongshang.party_of', true) = current_setting('tongshang.organisation', true) || ' ' || trade then true
    else access.roles_in(trade) <> '{}' end;

create or replace function access.has_role(trade uuid, variadic roles text[]) returns boolean
  language sql stable parallel restricted
  return case
    when current_setting('tongshang.party_of', true) = current_setting('tongshang.organisation', true) || ' ' || trade
      and string_to_array(current_setting('tongshang.party_as', true), ' ') && roles then true
    else access.roles_in(trade) && roles end;

-- check: select not access.is_party(gen_random_uuid()) and not access.has_role(gen_random_uuid(), 'seller')
-- check: select bool_and(not prosecdef) from pg_proc where oid in ('access.roles_in(uuid)'::regprocedure, 'access.is_party(uuid)'::regprocedure, 'access.has_role(uuid, text[])'::regprocedure)
