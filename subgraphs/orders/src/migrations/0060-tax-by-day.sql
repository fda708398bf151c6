-- The rates of a product's tax category by the day they begin on, as catalog tells; none: tax_rate is of every day.
alter table order_product add tax_rates jsonb not null default '[]';
