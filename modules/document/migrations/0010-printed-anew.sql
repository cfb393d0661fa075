-- A page says how its document stands: proposed, standing, or void. Where that changes it is printed anew, and what was printed before stays.
alter table document.paper add column standing text not null default 'standing'
  check (standing in ('proposed', 'standing', 'void'));

-- What was printed after its document became void says so already.
alter table document.paper disable trigger papers_stay;
update document.paper p set standing = 'void' from document.void v
  where v.trade_id = p.trade_id and v.document_id = p.document_id and p.made_at >= v.voided_at;
alter table document.paper enable trigger papers_stay;

alter table document.paper drop constraint paper_pkey;
alter table document.paper add primary key (trade_id, document_id, language, standing);

-- check: select tgenabled = 'O' from pg_trigger where tgname = 'papers_stay' and tgrelid = 'document.paper'::regclass
-- check: select array_length(conkey, 1) = 4 from pg_constraint where conname = 'paper_pkey' and conrelid = 'document.paper'::regclass
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.paper'::regclass
-- check: select not has_table_privilege('tongshang_app', 'document.paper', 'update, delete')
