-- What a full carton of a product weighs, measures and holds inside: of a carton only whose content is known.
alter table catalogue.product
  add column carton_net_weight_kg numeric check (carton_net_weight_kg > 0),
  add column carton_gross_weight_kg numeric check (carton_gross_weight_kg > 0),
  add column carton_length_cm numeric check (carton_length_cm > 0),
  add column carton_width_cm numeric check (carton_width_cm > 0),
  add column carton_height_cm numeric check (carton_height_cm > 0),
  add column inner_packs_per_carton integer check (inner_packs_per_carton > 0),
  add constraint product_carton_content check (
    pieces_per_carton is not null or num_nonnulls(carton_net_weight_kg, carton_gross_weight_kg, carton_length_cm,
      carton_width_cm, carton_height_cm, inner_packs_per_carton) = 0),
  add constraint product_carton_measures check (
    num_nonnulls(carton_length_cm, carton_width_cm, carton_height_cm) in (0, 3)),
  add constraint product_carton_weights check (carton_gross_weight_kg >= carton_net_weight_kg);

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'catalogue.product'::regclass
-- check: select count(*) = 3 from pg_constraint where conrelid = 'catalogue.product'::regclass and conname in ('product_carton_content', 'product_carton_measures', 'product_carton_weights')
