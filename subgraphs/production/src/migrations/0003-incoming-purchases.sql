-- What is still to come of each order to a supplier, as purchasing tells; newest version wins.
create table incoming_purchase (
  purchase_order_id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  version int not null,
  outstanding jsonb not null
);
select tenant_table('incoming_purchase');
