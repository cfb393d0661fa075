-- What the planner knows of products and prices, told anew at once: autovacuum comes a minute later, and until then a search of thousands
-- that were just imported is planned as one of none. Runs as the tables' owner, who alone may.
create function catalogue.refresh_statistics() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze catalogue.product;
  analyze catalogue.price;
end $$;
revoke all on function catalogue.refresh_statistics from public;
grant execute on function catalogue.refresh_statistics to tongshang_system;

-- check: select prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}' from pg_proc where oid = 'catalogue.refresh_statistics()'::regprocedure
-- check: select not has_function_privilege('public', 'catalogue.refresh_statistics()', 'execute')
