-- The category a product stands in and those above it, the nearest first: a printer of drinks prints beers.
alter table product add column category_ids uuid[] not null default '{}';
update product set category_ids = array[category_id] where category_id is not null;
alter table product drop column category_id;
