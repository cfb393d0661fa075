-- Every command reads all parties and facts of its trade, as JSON text, and nothing searches within a record: so they are kept as that
-- text, instead of being taken apart when written and put together again at every reading.
alter table trade.party alter column record type json using record::json;
alter table trade.fact alter column record type json using record::json;

-- check: select count(*) = 2 from information_schema.columns where table_schema = 'trade' and table_name in ('party', 'fact') and column_name = 'record' and data_type = 'json'
