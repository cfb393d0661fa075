-- A party says itself that it takes part, and a side says whose word counts where it moves that side's money. Parties of older
-- trades have taken part since they came in, and are accepted by the side that named them: the buyer, who began the trade with
-- them, or whoever let them in later. Those that a module seated are accepted by nobody in particular.
update trade.party p
set record = p.record || jsonb_build_object(
  'joinedAt', to_char(f.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'acceptedBy', case
    when a.entry_id is null then '["buyer"]'::jsonb
    when a.by_role in ('seller', 'buyer') then jsonb_build_array(a.by_role)
    else '[]'::jsonb
  end)
from access.file_party f
left join (
  select e.entry_id, e.file_id, e.subject, e.canonical::jsonb -> 'public' ->> 'role' as role,
    e.canonical::jsonb -> 'public' ->> 'byRole' as by_role
  from journal.entry e where e.kind = 'trade.party-added'
) a on a.file_id = f.file_id and a.subject = f.organisation_id::text and a.role = f.role
where f.file_id = p.trade_id and f.organisation_id = p.organisation_id and f.role = p.role
  and p.role not in ('seller', 'buyer');

-- Who has declined sees nothing of the trade any more, itself in it included.
alter table trade.party add column declined boolean not null default false;
alter policy parties on trade.party
  using ((organisation_id = access.current_organisation() and not declined) or access.is_party(trade_id));
drop index trade.trades_by_status;
create index trades_by_status on trade.party (organisation_id, status, trade_id) where not declined;

-- check: select count(*) = 0 from trade.party where role not in ('seller', 'buyer') and not (record ? 'joinedAt' and record ? 'acceptedBy')
