-- Where a warehouse is, which stands in the events of the goods that it takes or gives: told to whoever knows its id, and nothing else of
-- it; so that telling changes no role. Runs as its owner, who is subject to row-level security too.
create policy of_places on stock.warehouse for select to current_user using (true);

create function stock.warehouse_place(of_warehouse uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select w.place from stock.warehouse w where w.warehouse_id = of_warehouse $$;
revoke all on function stock.warehouse_place from public;
grant execute on function stock.warehouse_place to tongshang_app, tongshang_system;

-- check: select prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}' from pg_proc where oid = 'stock.warehouse_place(uuid)'::regprocedure
-- check: select not has_function_privilege('public', 'stock.warehouse_place(uuid)', 'execute')
