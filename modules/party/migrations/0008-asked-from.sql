-- SHA-256 of the network that asked for a new password: letters to addresses that nobody has confirmed are limited by it.
alter table party.reset_request add column asked_from bytea;
update party.reset_request set asked_from = sha256('') where asked_from is null;
alter table party.reset_request alter column asked_from set not null;
alter table party.reset_request add check (octet_length(asked_from) = 32);
-- check: select attnotnull from pg_attribute where attrelid = 'party.reset_request'::regclass and attname = 'asked_from'
