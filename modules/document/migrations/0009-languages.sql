-- A paper is printed in the languages of its trade: English and Chinese, and that of a side for which there is a catalogue. Which these
-- are is decided once, when it is issued or brought.
alter table document.document add column languages text[] not null default '{en,zh-CN}' check (cardinality(languages) > 0);
-- A further language is a catalogue of the program and no change of tables.
alter table document.paper drop constraint paper_language_check;
alter table document.paper add constraint paper_language_check check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$');

-- check: select count(*) = 1 from pg_constraint where conname = 'paper_language_check' and pg_get_constraintdef(oid) like '%~%'
-- check: select attnotnull from pg_attribute where attrelid = 'document.document'::regclass and attname = 'languages'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.document'::regclass
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.paper'::regclass
