-- An audience names roles of the file, and also organisations by their ids: what is said to one carrier is not for another that has the
-- same role, now or later. No role is an id, so neither can be taken for the other.
alter policy of_audience on journal.restricted_disclosure
  using (organisation_id = access.current_organisation()
         or access.current_organisation()::text = any (audience)
         or (file_id is not null and access.has_role(file_id, variadic audience)));

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'journal.restricted_disclosure'::regclass
-- check: select count(*) = 1 from pg_policies where schemaname = 'journal' and tablename = 'restricted_disclosure' and policyname = 'of_audience' and qual like '%current_organisation()%::text = ANY (audience)%'
