-- What a link showed when its act was done: whoever did it sees again what it was about, whatever the trade became since.
alter table guest.link add column matter jsonb check (matter is null or (jsonb_typeof(matter) = 'object' and answered_at is not null));
grant update (matter) on guest.link to tongshang_app;

-- check: select has_column_privilege('tongshang_app', 'guest.link', 'matter', 'update') and not has_column_privilege('tongshang_app', 'guest.link', 'asked', 'update')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'guest.link'::regclass
