-- When whoever uses a session last showed a password or passkey. A session opened before this has shown it when it was opened.
alter table party.session add column proved_at timestamptz;
update party.session set proved_at = created_at;
alter table party.session alter column proved_at set not null;

-- check: select not exists (select from party.session where proved_at is null)
