-- What a key may read is said by scopes as what it may write. A key that writes somewhere goes on reading there; no other key gains anything.
update party.api_key
set scopes = scopes || array(
  select distinct case granted when 'party:admin' then 'party:read' else replace(granted, ':write', ':read') end
  from unnest(scopes) granted where granted in ('stock:write', 'catalogue:write', 'party:admin'))
where scopes && array['stock:write', 'catalogue:write', 'party:admin'];

-- check: select count(*) = 0 from party.api_key where 'stock:write' = any (scopes) and not 'stock:read' = any (scopes)
-- check: select count(*) = 0 from party.api_key where 'party:admin' = any (scopes) and not 'party:read' = any (scopes)
