-- What binds a firm to what it is takes two of its owners, where it has two: the one asks, another approves. What is asked lies here until
-- it is answered or runs out; what was approved is done in the transaction that says so.
create table party.approval (
  approval_id uuid primary key,
  organisation_id uuid not null references party.organisation,
  matter text not null check (matter ~ '^[a-z][a-z-]*$'),
  content json not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  outcome text check (outcome in ('approved', 'rejected', 'withdrawn', 'replaced')),
  answered_at timestamptz,
  check ((outcome is null) = (answered_at is null))
);
create unique index one_approval_of_a_matter on party.approval (organisation_id, matter) where outcome is null;

-- An owner who went counts a while longer: who removes the other owner has not thereby become the only one.
create table party.owner_left (
  organisation_id uuid primary key references party.organisation,
  left_at timestamptz not null
);

-- Since when somebody has the role: who became an owner a moment ago is nobody's second pair of eyes yet.
alter table party.membership add column role_since timestamptz;
update party.membership set role_since = created_at;
alter table party.membership alter column role_since set not null, alter column role_since set default now();

alter table party.approval enable row level security;
alter table party.approval force row level security;
create policy own on party.approval
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
alter table party.owner_left enable row level security;
alter table party.owner_left force row level security;
create policy own on party.owner_left
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());
grant select, insert, update (outcome, answered_at) on party.approval to tongshang_app;
grant select, insert, update (left_at) on party.owner_left to tongshang_app;
grant all on party.approval, party.owner_left to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where oid in ('party.approval'::regclass, 'party.owner_left'::regclass)
-- check: select not has_table_privilege('tongshang_app', 'party.approval', 'delete') and not has_column_privilege('tongshang_app', 'party.approval', 'content', 'update')
