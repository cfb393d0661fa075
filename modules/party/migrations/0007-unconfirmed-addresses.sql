-- An address that nobody has confirmed blocks nobody: further accounts may be opened with it, and have it once their owner confirms it.
alter table party.person add column claimed_key text;
create index person_claiming on party.person (claimed_key) where claimed_key is not null;

-- Of one organisation, an address has one open invitation: of several the last stays.
update party.invitation i set revoked_at = now()
where i.accepted_at is null and i.revoked_at is null and exists (
  select from party.invitation later where later.organisation_id = i.organisation_id and later.email_key = i.email_key
    and later.accepted_at is null and later.revoked_at is null and later.invitation_id > i.invitation_id);
create unique index invitation_open on party.invitation (organisation_id, email_key)
  where accepted_at is null and revoked_at is null;

-- check: select not has_column_privilege('tongshang_app', 'party.person', 'claimed_key', 'update') and not has_column_privilege('tongshang_app', 'party.person', 'email_key', 'update')
