-- The link by which the first operator is founded: one at a time, printed by the platform at its start for as long as there is no operator.
create table party.operator_link (
  single boolean primary key default true check (single),
  token_hash bytea not null check (length(token_hash) = 32),
  expires_at timestamptz not null
);
alter table party.operator_link enable row level security;
alter table party.operator_link force row level security;
-- No policy and no grant but to the platform itself.
grant all on party.operator_link to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'party.operator_link'::regclass
-- check: select not has_table_privilege('tongshang_app', 'party.operator_link', 'select')
