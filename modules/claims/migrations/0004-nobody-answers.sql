-- A claim against somebody who takes no part here, an insurer as a rule, has no time for an answer: nobody is told of it.
alter table claims.claim alter column answer_by drop not null;
update claims.claim set answer_by = null, overdue_at = null where respondent_organisation_id is null;
alter table claims.claim add constraint claim_answered_by_somebody
  check ((answer_by is null) = (respondent_organisation_id is null));

-- check: select count(*) = 1 from pg_constraint where conname = 'claim_answered_by_somebody'
-- check: select not exists (select from claims.claim where (answer_by is null) <> (respondent_organisation_id is null))
