-- A link ends with the right of its maker to do what it is for: it does not live again when the maker is taken on anew.
alter table guest.link add column ended_at timestamptz;
grant update (ended_at) on guest.link to tongshang_app;
create index links_of_maker on guest.link (organisation_id, made_by) where ended_at is null;
-- check: select has_column_privilege('tongshang_app', 'guest.link', 'ended_at', 'update') and not has_column_privilege('tongshang_app', 'guest.link', 'token_hash', 'update')
