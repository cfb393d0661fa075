-- What a cancelled trade gives back: packed goods return to their shelves, what was reserved is free again.
alter table stock.move drop constraint move_kind_check;
alter table stock.move add constraint move_kind_check check (kind in
  ('receipt', 'production', 'reservation', 'release', 'packing', 'unpacking', 'delivery', 'transfer', 'count'));

-- check: select count(*) = 1 from pg_constraint where conname = 'move_kind_check' and pg_get_constraintdef(oid) like '%unpacking%'
