-- The reply is kept in the statement that travels with the commit, as whichever role the transaction has then: the function names the
-- caller's own row by itself, so that past row-level security it does the same.
grant execute on function http.keep_reply to tongshang_system;

-- check: select has_function_privilege('tongshang_system', 'http.keep_reply(text, integer, text)', 'execute') and not has_function_privilege('public', 'http.keep_reply(text, integer, text)', 'execute')
