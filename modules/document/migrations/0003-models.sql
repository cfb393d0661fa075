-- What a reader made of a document, kept beside it: a document is read once, not at every comparison. It follows from the
-- bytes alone, so it may be lost and made again; a newer reader replaces what an older one made.
create table document.model (
  trade_id uuid not null,
  document_id uuid not null,
  reader_version integer not null check (reader_version > 0),
  -- JSON { document, places, notRead }, compressed (zlib)
  content bytea not null,
  -- bytes of that JSON
  size integer not null check (size > 0),
  primary key (trade_id, document_id),
  foreign key (trade_id, document_id) references document.document
);

alter table document.model enable row level security;
alter table document.model force row level security;

-- Whoever sees the document sees what was read of it. The policy of document.document answers inside these.
create policy seen on document.model for select
  using (exists (select from document.document d
                 where d.trade_id = model.trade_id and d.document_id = model.document_id));
create policy kept on document.model for insert
  with check (exists (select from document.document d
                      where d.trade_id = model.trade_id and d.document_id = model.document_id));
create policy renewed on document.model for update
  using (exists (select from document.document d
                 where d.trade_id = model.trade_id and d.document_id = model.document_id));

grant select, insert, update on document.model to tongshang_app;
grant all on document.model to tongshang_system;

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'document.model'::regclass
-- check: select count(*) = 0 from document.model
