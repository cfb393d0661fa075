-- The same bytes from one party are kept once for the same readers: what was brought as a paper of one kind can be brought as evidence
-- for those whom it is to convince.
alter table document.enclosure drop constraint enclosure_trade_id_organisation_id_sha256_key;
alter table document.enclosure add constraint enclosure_once_for_its_readers unique (trade_id, organisation_id, sha256, audience);

-- check: select count(*) = 1 from pg_constraint where conname = 'enclosure_once_for_its_readers'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.enclosure'::regclass
