-- A print is an entry of the journal. Null: made before prints were entered.
alter table document.paper add column entry_id uuid;

-- check: select count(*) = 1 from information_schema.columns where table_schema = 'document' and table_name = 'paper' and column_name = 'entry_id' and is_nullable = 'YES'
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.paper'::regclass
-- check: select tgenabled = 'O' from pg_trigger where tgname = 'papers_stay' and tgrelid = 'document.paper'::regclass
