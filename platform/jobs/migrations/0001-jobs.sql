-- Work outside the business transaction: jobs, journal entries that a consumer could not handle yet, schedules, dead
-- letters. Everything is written by tongshang_system; the application's role reads its own jobs and dead letters, and
-- of a job never the payload.
create schema jobs;
grant usage on schema jobs to tongshang_app, tongshang_system;

-- One piece of work of a task or saga. `claims` counts how often a process took it, and fences: only who holds the
-- newest claim may say how it ended. `attempts` counts the attempts since it last came forward. Leases run on the
-- server's own clock, so that processes whose clocks differ agree on them.
create table jobs.job (
  job_id uuid primary key,
  task text not null check (length(task) between 1 and 100),
  key text not null check (length(key) between 1 and 300),
  organisation_id uuid,
  file_id uuid,
  payload text not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'undone', 'cancelled', 'dead', 'discarded')),
  run_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  claims bigint not null default 0 check (claims >= 0),
  lease_until timestamptz,
  cancel_requested boolean not null default false,
  undoing boolean not null default false,
  progress_done bigint not null default 0 check (progress_done >= 0),
  progress_total bigint check (progress_total >= progress_done),
  result text,
  error_code text,
  error_params text,
  enqueued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- Whose share of the task's slots it takes; the platform itself is nobody.
  quota_of uuid not null generated always as (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000')) stored,
  unique nulls not distinct (task, organisation_id, key),
  check ((state = 'running') = (lease_until is not null)),
  check ((finished_at is not null) = (state in ('done', 'undone', 'cancelled', 'discarded')))
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
create index job_due on jobs.job (task, run_at) where state = 'waiting';
create index job_share on jobs.job (task, quota_of, run_at, job_id) where state = 'waiting';
create index job_running on jobs.job (task, quota_of, lease_until) where state = 'running';
create index job_finished on jobs.job (finished_at) where finished_at is not null;

-- How far a saga came: a step is begun before it runs, so that one that may have happened is undone as well.
create table jobs.saga_step (
  job_id uuid not null references jobs.job on delete cascade,
  step integer not null check (step >= 0),
  name text not null,
  state text not null check (state in ('begun', 'done', 'undone')),
  result text,
  primary key (job_id, step)
);

-- Since when a consumer is known: one that starts at the present skips what was recorded before.
create table jobs.consumer (
  name text primary key,
  known_since timestamptz not null
);

-- Entries that a consumer failed on, and those of the same file behind them. The first of a file is tried again.
create table jobs.held_entry (
  consumer text not null,
  leaf_index bigint not null check (leaf_index >= 0),
  entry_id uuid not null,
  organisation_id uuid,
  file_id uuid,
  state text not null check (state in ('due', 'dead')),
  attempts integer not null check (attempts >= 0),
  next_at timestamptz not null,
  held_at timestamptz not null,
  error_code text,
  error_params text,
  primary key (consumer, leaf_index)
);
create index held_entry_of_file on jobs.held_entry (consumer, file_id, leaf_index);
create index held_entry_due on jobs.held_entry (consumer, next_at) where state = 'due';

-- When a schedule runs next: `due_at` is the time it is for, `next_at` when it is tried, later after a failure.
create table jobs.schedule (
  name text primary key,
  pattern text not null,
  due_at timestamptz not null,
  next_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  last_run_at timestamptz
);

-- What failed for good, until a person has it done again or gives it up.
create table jobs.dead_letter (
  dead_letter_id uuid primary key,
  source text not null check (source in ('job', 'entry', 'schedule')),
  name text not null,
  step text,
  job_id uuid,
  entry_id uuid,
  leaf_index bigint,
  due_at timestamptz,
  organisation_id uuid,
  file_id uuid,
  error_code text not null,
  error_params text not null,
  attempts integer not null,
  since timestamptz not null,
  died_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'retried', 'discarded')),
  resolved_at timestamptz,
  resolved_by_organisation_id uuid,
  resolved_by_person uuid,
  reason text check (length(reason) between 1 and 1000),
  check (case source when 'job' then job_id is not null
                     when 'entry' then entry_id is not null and leaf_index is not null
                     else due_at is not null end),
  check ((state = 'open') = (resolved_at is null)),
  check ((state = 'discarded') = (reason is not null))
);
create index dead_letter_of_organisation on jobs.dead_letter (organisation_id, dead_letter_id);
create unique index dead_letter_open_job on jobs.dead_letter (job_id) where state = 'open' and source = 'job';
create unique index dead_letter_open_entry on jobs.dead_letter (name, leaf_index) where state = 'open' and source = 'entry';

alter table jobs.job enable row level security;
alter table jobs.job force row level security;
create policy own on jobs.job for select using (organisation_id = access.current_organisation());
alter table jobs.dead_letter enable row level security;
alter table jobs.dead_letter force row level security;
create policy own on jobs.dead_letter for select using (organisation_id = access.current_organisation());
alter table jobs.held_entry enable row level security;
alter table jobs.held_entry force row level security;
alter table jobs.saga_step enable row level security;
alter table jobs.saga_step force row level security;
alter table jobs.schedule enable row level security;
alter table jobs.schedule force row level security;
alter table jobs.consumer enable row level security;
alter table jobs.consumer force row level security;

grant select (job_id, task, organisation_id, file_id, state, run_at, attempts, cancel_requested, undoing, progress_done,
  progress_total, result, error_code, error_params, enqueued_at, started_at, finished_at) on jobs.job to tongshang_app;
grant select on jobs.dead_letter to tongshang_app;
grant all on all tables in schema jobs to tongshang_system;

-- check: select bool_and(relrowsecurity and relforcerowsecurity) and count(*) = 6 from pg_class where relnamespace = 'jobs'::regnamespace and relkind = 'r'
-- check: select not has_any_column_privilege('tongshang_app', 'jobs.job', 'insert, update') and not has_table_privilege('tongshang_app', 'jobs.job', 'delete') and not has_column_privilege('tongshang_app', 'jobs.job', 'payload', 'select')
-- check: select not has_table_privilege('tongshang_app', 'jobs.dead_letter', 'insert, update, delete') and not has_table_privilege('tongshang_app', 'jobs.held_entry', 'select') and not has_table_privilege('tongshang_app', 'jobs.saga_step', 'select') and not has_table_privilege('tongshang_app', 'jobs.schedule', 'select') and not has_table_privilege('tongshang_app', 'jobs.consumer', 'select')
-- check: select not exists (select from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'jobs'::regnamespace and not t.tgisinternal)
