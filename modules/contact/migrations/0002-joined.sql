-- A contact that has joined the platform leads to the organisation that took over its place. It never leads to another one, or back.
alter table contact.contact
  add column joined_as uuid check (joined_as <> keeper_organisation_id and joined_as <> contact_id),
  add column joined_at timestamptz,
  add constraint joined_at_once check ((joined_as is null) = (joined_at is null));
-- One organisation is one contact of an address book.
create unique index contact_of_organisation on contact.contact (keeper_organisation_id, joined_as) where joined_as is not null;
grant update (joined_as, joined_at) on contact.contact to tongshang_app;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'contact.contact'::regclass
-- check: select not has_table_privilege('tongshang_app', 'contact.contact', 'delete')
