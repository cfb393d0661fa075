-- The paper of what another party contests says so, as long as the contest stands.
alter table document.paper drop constraint paper_standing_check;
alter table document.paper add constraint paper_standing_check
  check (standing in ('proposed', 'contested', 'standing', 'void'));

-- check: select convalidated from pg_constraint where conname = 'paper_standing_check' and conrelid = 'document.paper'::regclass
