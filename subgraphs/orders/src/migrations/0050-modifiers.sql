-- What catalog says can be chosen with a product, where it is not to be had today, and whether its variants are sold instead.
alter table order_product add modifier_groups jsonb not null default '[]', add unavailable_shop_ids uuid[] not null default '{}',
  add has_variants boolean not null default false;

-- What was chosen with a line, with the prices of then; their names stand in modifiers as well.
alter table order_line add chosen_modifiers jsonb not null default '[]';
