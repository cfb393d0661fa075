-- Pictures come in rid of what their cameras wrote into them. Those of before are rid of it when they are shown.
alter table catalogue.image add column is_bare boolean not null default false;
grant insert (is_bare) on catalogue.image to tongshang_app;

-- check: select count(*) = 0 from catalogue.image where is_bare
