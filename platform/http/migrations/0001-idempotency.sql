-- What a command replied, by the key its caller chose: written in the command's own transaction, so that the reply is
-- kept exactly when the command took effect.
create schema http;
grant usage on schema http to tongshang_app, tongshang_system;

create table http.idempotency (
  organisation_id uuid not null,
  key text not null check (length(key) between 8 and 128),
  operation text not null,
  request_hash bytea not null check (length(request_hash) = 32),
  status smallint,
  reply text,
  created_at timestamptz not null,
  primary key (organisation_id, key)
) with (fillfactor = 60); -- the reply is filled in by a second statement of the same transaction, on the same page
create index idempotency_age on http.idempotency using brin (created_at);

alter table http.idempotency enable row level security;
alter table http.idempotency force row level security;
create policy own on http.idempotency
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert, update on http.idempotency to tongshang_app;
grant all on http.idempotency to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'http.idempotency'::regclass
