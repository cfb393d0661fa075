-- EORI numbers of an organisation: one of the European Union, one of Great Britain, one of Northern Ireland, as it has them.
alter table party.organisation_detail add column eoris text[] not null default '{}' check (cardinality(eoris) <= 3);

-- check: select has_column_privilege('tongshang_app', 'party.organisation_detail', 'eoris', 'select, update')
