-- Whoever was asked to take part in a trade, and has not said that it does, takes no part in its file. Those asked before this was so
-- were let in at once: they come in again when they join.
delete from access.file_party f using trade.party p
where p.trade_id = f.file_id and p.organisation_id = f.organisation_id and p.role = f.role and p.status = 'open'
  and p.role not in ('seller', 'buyer') and p.record ->> 'joinedAt' is null and p.record ->> 'keptBy' is null;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'access.file_party'::regclass
