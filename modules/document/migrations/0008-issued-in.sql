-- Documents of one trade refer to each other by number, also where an issuer may not see the other paper: a carrier's bill names the
-- invoice. What such a reference says of every paper issued in a trade, and no more, is told to whoever takes part in that trade, and to the
-- platform itself; so that issuing changes no role. Runs as its owner, who is subject to row-level security too.
create policy of_references on document.document for select to current_user using (true);

create function document.issued_in(of_trade uuid)
  returns table (type text, number text, document_id uuid, issue_date text, shipment_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('role') <> 'tongshang_system' and not access.is_party(of_trade) then
    return;
  end if;
  return query select d.type, d.number, d.document_id, d.issue_date::text, d.shipment_id
    from document.document d where d.trade_id = of_trade and d.origin = 'issued' order by d.document_id;
end $$;
revoke all on function document.issued_in from public;
grant execute on function document.issued_in to tongshang_app, tongshang_system;

-- check: select prosecdef and proconfig = '{"search_path=pg_catalog, pg_temp"}' from pg_proc where oid = 'document.issued_in(uuid)'::regprocedure
-- check: select not has_function_privilege('public', 'document.issued_in(uuid)', 'execute')
-- check: select count(*) = 0 from document.issued_in(gen_random_uuid())
