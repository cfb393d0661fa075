-- The bytes of pictures lie in the store of blobs from now on. Those that are here are moved by the running platform
-- (src/move-pictures.ts), one after the other, and `bytes` is emptied; nothing writes to it any more.
alter table catalogue.image alter column bytes drop not null;
create index image_to_move on catalogue.image (organisation_id, sha256) where bytes is not null;
comment on column catalogue.image.bytes is 'Of pictures not moved to the store of blobs yet; null = moved.';

revoke insert on catalogue.image from tongshang_app;
grant insert (organisation_id, sha256, content_type, created_at) on catalogue.image to tongshang_app;

-- check: select not has_column_privilege('tongshang_app', 'catalogue.image', 'bytes', 'insert, update')
-- check: select not has_table_privilege('tongshang_app', 'catalogue.image', 'insert, update, delete')
