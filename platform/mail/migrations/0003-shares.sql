-- Letters that somebody locked out waits for are counted apart from all others of their sender; and those that anybody can have written
-- to any address (an account whose address nobody has confirmed) are counted by where they were asked for.
alter table mail.letter add column urgent boolean not null default false;
-- SHA-256 of the network; gone when it limits nothing any more.
alter table mail.letter add column asked_from bytea check (octet_length(asked_from) = 32);
create index letter_asked_from on mail.letter (asked_from, queued_at) where asked_from is not null;
-- check: select not has_any_column_privilege('tongshang_app', 'mail.letter', 'insert, update') and not has_column_privilege('tongshang_app', 'mail.letter', 'asked_from', 'select')
