-- Declarations are found by how their number begins or ends.
create index declaration_by_number on clearance.declaration (access.compact_number(number) text_pattern_ops);
create index declaration_by_end_of_number on clearance.declaration (reverse(access.compact_number(number)) text_pattern_ops);

-- check: select count(*) = 2 from pg_indexes where schemaname = 'clearance' and indexname in ('declaration_by_number', 'declaration_by_end_of_number')
