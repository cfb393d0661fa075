-- The file of an order that a trade was opened from is kept as it came, whatever it was written in.
alter table document.enclosure drop constraint enclosure_media_type_check;
alter table document.enclosure add constraint enclosure_media_type_check check (media_type in ('application/pdf', 'image/png',
  'image/jpeg', 'application/xml', 'application/json', 'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));

-- check: select count(*) = 1 from pg_constraint where conname = 'enclosure_media_type_check' and pg_get_constraintdef(oid) like '%text/csv%'
