-- A claim that can be confirmed no more ends, with its reason, instead of waiting: the right to invite was lost, or another was confirmed.
alter table succession.claim drop constraint claim_state_check;
alter table succession.claim add constraint claim_state_check check (state in ('waiting', 'confirmed', 'refused', 'ended'));
alter table succession.claim add column ended_for text check (ended_for in ('other-confirmed', 'right-lost'));
update succession.claim c set state = 'ended', answered_at = i.ended_at, ended_for = 'right-lost'
  from succession.invitation i where i.invitation_id = c.invitation_id and c.state = 'waiting' and i.ended_at is not null;
update succession.claim c set state = 'ended', answered_at = o.answered_at, ended_for = 'other-confirmed'
  from succession.claim o where o.contact_id = c.contact_id and o.state = 'confirmed' and c.state = 'waiting';
alter table succession.claim add check ((state = 'ended') = (ended_for is not null));
-- What waits for a keeper.
create index claims_of_keeper on succession.claim (keeper_organisation_id, claimed_at) where state = 'waiting';
grant update (ended_for) on succession.claim to tongshang_app;

-- check: select has_column_privilege('tongshang_app', 'succession.claim', 'ended_for', 'update') and not has_column_privilege('tongshang_app', 'succession.claim', 'organisation_id', 'update')
-- check: select not exists (select from succession.claim c join succession.invitation i using (invitation_id) where c.state = 'waiting' and i.ended_at is not null)
