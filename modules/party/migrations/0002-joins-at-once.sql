-- Whether an organisation takes part as soon as a trade names it, or is asked first. Made-up organisations are never asked:
-- nobody sits there to answer.
alter table party.organisation_detail add column joins_at_once boolean not null default false;
update party.organisation_detail d set joins_at_once = true
  from party.organisation o where o.organisation_id = d.organisation_id and o.demonstration;

-- check: select count(*) = 0 from party.organisation_detail d join party.organisation o using (organisation_id) where o.demonstration and not d.joins_at_once
