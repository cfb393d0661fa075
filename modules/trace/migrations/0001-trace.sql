-- EPCIS 2.0 events of trades, and what they are found by. Events are never changed: a correction is another event.
create schema trace;
grant usage on schema trace to tongshang_app, tongshang_system;

create table trace.event (
  trade_id uuid not null,
  event_uuid uuid not null,
  -- Order of recording, where events happened at the same instant.
  number bigint generated always as identity,
  -- EPCIS eventID: a URI, given by whoever states the event, else by us.
  event_id text not null check (event_id <> ''),
  -- A declaration that an earlier event of the same id is wrong.
  declares_error boolean not null,
  event_type text not null,
  event_time timestamptz not null,
  record_time timestamptz not null,
  organisation_id uuid not null,
  -- SHA-256 of the event in canonical JSON (RFC 8785), as the journal entry has it.
  sha256 bytea not null check (octet_length(sha256) = 32),
  -- The event as stated, with its own context where it uses prefixes of its own.
  event jsonb not null,
  entry_id uuid not null,
  primary key (trade_id, event_uuid),
  unique (trade_id, event_id, declares_error)
);
create index events_in_order on trace.event (trade_id, event_time, number);

-- Every value that an event is found by, in its one canonical spelling.
create table trace.event_key (
  trade_id uuid not null,
  event_uuid uuid not null,
  kind text not null,
  value text collate "C" not null,
  primary key (trade_id, event_uuid, kind, value),
  foreign key (trade_id, event_uuid) references trace.event
);
create index events_by_key on trace.event_key (value, kind, trade_id);

create table trace.event_quantity (
  trade_id uuid not null,
  event_uuid uuid not null,
  position integer not null,
  -- UN/ECE Recommendation 20; empty for a count.
  uom text not null,
  quantity numeric not null,
  primary key (trade_id, event_uuid, position),
  foreign key (trade_id, event_uuid) references trace.event
);

-- A document that was captured: what its sender may ask about later.
create table trace.capture (
  capture_id uuid primary key,
  organisation_id uuid not null,
  created_at timestamptz not null,
  events integer not null check (events >= 0),
  -- How many of them were known already.
  repeated integer not null check (repeated >= 0)
);

alter table trace.event enable row level security;
alter table trace.event force row level security;
create policy parties on trace.event for select using (access.is_party(trade_id));
create policy states_itself on trace.event for insert
  with check (organisation_id = access.current_organisation() and access.is_party(trade_id));

alter table trace.event_key enable row level security;
alter table trace.event_key force row level security;
create policy parties on trace.event_key using (access.is_party(trade_id)) with check (access.is_party(trade_id));

alter table trace.event_quantity enable row level security;
alter table trace.event_quantity force row level security;
create policy parties on trace.event_quantity using (access.is_party(trade_id)) with check (access.is_party(trade_id));

alter table trace.capture enable row level security;
alter table trace.capture force row level security;
create policy own on trace.capture
  using (organisation_id = access.current_organisation())
  with check (organisation_id = access.current_organisation());

grant select, insert on all tables in schema trace to tongshang_app;
grant all on all tables in schema trace to tongshang_system;

-- check: select count(*) = 4 from pg_class where relnamespace = 'trace'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
-- check: select not has_table_privilege('tongshang_app', 'trace.event', 'update') and not has_table_privilege('tongshang_app', 'trace.event', 'delete')
