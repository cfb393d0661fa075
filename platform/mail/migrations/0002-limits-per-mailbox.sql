-- What goes to one mailbox is counted over all who write to it.
create index letter_to_mailbox on mail.letter (recipient_key, queued_at) where queued_at is not null;

-- check: select to_regclass('mail.letter_to_mailbox') is not null
