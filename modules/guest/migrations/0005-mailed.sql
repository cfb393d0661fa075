-- A link that is mailed has two tokens: whoever follows the mailed one reads the mailbox, the other may be handed over by its maker.
alter table guest.link
  add column mailed_token_hash bytea unique check (octet_length(mailed_token_hash) = 32 and mailed_token_hash <> token_hash),
  add column mail_id uuid,
  add column answered_by_mail boolean not null default false,
  add check ((mailed_token_hash is null) = (mail_id is null)),
  add check (mailed_token_hash is null or recipient_address is not null),
  add check (not answered_by_mail or (answered_at is not null and mailed_token_hash is not null));
grant update (answered_by_mail) on guest.link to tongshang_app;

-- That a party which does not gain vouches for a mailbox of a contact in a trade. The mailbox itself is kept nowhere.
create table guest.verification (
  verification_id uuid primary key,
  trade_id uuid not null,
  contact_id uuid not null,
  -- Who keeps the contact, and may see that the mailbox is vouched for.
  keeper_id uuid not null,
  -- SHA-256 of the mailbox, so spelt that it can be compared.
  address_hash bytea not null check (octet_length(address_hash) = 32),
  organisation_id uuid not null check (organisation_id <> keeper_id),
  verified_by uuid not null,
  verified_at timestamptz not null,
  unique (trade_id, contact_id, organisation_id, address_hash)
);

alter table guest.verification enable row level security;
alter table guest.verification force row level security;
create policy own on guest.verification
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
create policy keeper on guest.verification for select using (keeper_id = access.current_organisation());
grant select, insert on guest.verification to tongshang_app;
grant all on guest.verification to tongshang_system;

-- check: select not has_column_privilege('tongshang_app', 'guest.link', 'mailed_token_hash', 'update') and not has_column_privilege('tongshang_app', 'guest.link', 'recipient_address', 'update')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'guest.verification'::regclass
-- check: select not has_table_privilege('tongshang_app', 'guest.verification', 'update, delete')
