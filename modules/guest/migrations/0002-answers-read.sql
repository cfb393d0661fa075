-- An answer that is no step of the trade waits for its keeper until somebody there has read it.
alter table guest.link add column answer_read_at timestamptz check (answer_read_at is null or answered_at is not null);
grant update (answer_read_at) on guest.link to tongshang_app;
create index answers_to_read on guest.link (organisation_id, answered_at)
  where answered_at is not null and answer_read_at is null and revoked_at is null;

-- check: select has_column_privilege('tongshang_app', 'guest.link', 'answer_read_at', 'update') and not has_table_privilege('tongshang_app', 'guest.link', 'delete')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'guest.link'::regclass
