-- A firm without a GS1 company prefix packs too: its packages have numbers that hold within their trade. SSCCs are given once, everywhere.
alter table stock.handling_unit rename column sscc to number;
alter table stock.handling_unit drop constraint handling_unit_sscc_check;
alter table stock.handling_unit add check (number ~ '^[0-9]{18}$' or number ~ '^[0-9A-Z-]{1,40}$');
drop index stock.sscc_once;
create unique index sscc_once on stock.handling_unit (number) where number ~ '^[0-9]{18}$';

-- check: select count(*) = 0 from stock.handling_unit where number = ''
