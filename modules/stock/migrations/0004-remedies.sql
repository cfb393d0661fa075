-- What moves because of a claim: goods that come back to the seller, and their replacement.
alter table stock.move drop constraint move_kind_check;
alter table stock.move add constraint move_kind_check check (kind in
  ('receipt', 'production', 'reservation', 'release', 'packing', 'unpacking', 'delivery', 'return', 'replacement', 'transfer', 'count'));

-- check: select count(*) = 1 from pg_constraint where conname = 'move_kind_check' and pg_get_constraintdef(oid) like '%replacement%'
