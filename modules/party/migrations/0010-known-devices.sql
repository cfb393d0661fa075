-- Failed attempts are counted by where they come from: what a stranger does in its network does not close a person's own devices.
alter table party.sign_in_failure rename column email_hash to attempts_of;
delete from party.sign_in_failure;

-- A browser in which a person has signed in, by the hash of a cookie of its own. It opens nothing; it only keeps strangers' failures away.
create table party.known_device (
  device_hash bytea primary key check (octet_length(device_hash) = 32),
  person_id uuid not null references party.person,
  seen_at timestamptz not null
);
create index known_device_of_person on party.known_device (person_id, seen_at);
create index known_device_age on party.known_device (seen_at);
alter table party.known_device enable row level security;
alter table party.known_device force row level security;
grant all on party.known_device to tongshang_system;

-- check: select not has_table_privilege('tongshang_app', 'party.known_device', 'select')
-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'party.known_device'::regclass
