-- Papers are found by how their number begins or ends.
create index document_by_number on document.document (access.compact_number(number) text_pattern_ops);
create index document_by_end_of_number on document.document (reverse(access.compact_number(number)) text_pattern_ops);

-- check: select count(*) = 2 from pg_indexes where schemaname = 'document' and indexname in ('document_by_number', 'document_by_end_of_number')
