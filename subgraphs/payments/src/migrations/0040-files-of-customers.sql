-- Files of customers that were merged into another, as customers tells: what was paid stays on them and is shown with theirs.
create table payment_merged_customer (
  id uuid primary key,
  company_id uuid not null,
  merged_into uuid not null,
  version int not null
);
create index payment_merged_customer_by_root on payment_merged_customer (company_id, merged_into);
select tenant_table('payment_merged_customer');

create index payment_of_customer on payment (customer_id, received_at desc, id desc) where customer_id is not null;
