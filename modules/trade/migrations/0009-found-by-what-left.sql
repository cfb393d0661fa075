-- What has left is found by its transport document, voyage, containers and seals, too; new ones are written as `searchText` says.
update trade.trade t set search_text = t.search_text || E'\n' || lower(s.numbers) || E'\n'
    || lower(regexp_replace(s.numbers, '[^[:alnum:]\n]+', '', 'g'))
from (
  select f.trade_id, string_agg(concat_ws(E'\n', c ->> 'transportDocumentNumber', c ->> 'voyage', c ->> 'meansOfTransport',
    (select string_agg(concat_ws(E'\n', e ->> 'number', e ->> 'seal'), E'\n') from jsonb_array_elements(c -> 'equipment') e)), E'\n') as numbers
  from trade.fact f, lateral (select f.record::jsonb #> '{details,consignment}' as c) of_fact
  where f.fact = 'shipped' group by f.trade_id
) s where s.trade_id = t.trade_id;

-- check: select not exists (select from trade.fact f join trade.trade t using (trade_id) where f.fact = 'shipped' and position(lower(f.record::jsonb #>> '{details,consignment,transportDocumentNumber}') in t.search_text) = 0)
