-- A number as it is looked for: its letters and digits alone, in capitals, however its groups are divided.
create function access.compact_number(written text) returns text
  language sql immutable strict parallel safe
  return upper(regexp_replace(written, '[^[:alnum:]]+', '', 'g'));
grant execute on function access.compact_number(text) to tongshang_app, tongshang_system;

-- check: select access.compact_number('inv-00 42/a') = 'INV0042A'
