-- The key is claimed in the statement that opens the transaction, as whichever role its first statement needs, and the reply kept as whichever
-- it has at the end. As their owner, who is under the same row-level security as the caller: for one role, PostgreSQL plans what
-- they do once per connection, and not anew whenever the role is another.
alter function http.claim_key security definer;
alter function http.keep_reply security definer;
grant execute on function http.claim_key to tongshang_system;

-- check: select bool_and(prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}') from pg_proc where oid in ('http.claim_key(text, text, bytea, timestamptz)'::regprocedure, 'http.keep_reply(text, integer, text)'::regprocedure)
-- check: select not has_function_privilege('public', 'http.claim_key(text, text, bytea, timestamptz)', 'execute') and not has_function_privilege('public', 'http.keep_reply(text, integer, text)', 'execute')
-- check: select relforcerowsecurity from pg_class where oid = 'http.idempotency'::regclass
