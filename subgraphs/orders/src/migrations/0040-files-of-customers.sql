-- The customer that a file was merged into; what it bought stays on it and is shown with theirs.
alter table order_customer add column merged_into uuid;
create index order_customer_merged on order_customer (company_id, merged_into) where merged_into is not null;

-- What a customer bought, the newest first.
create index sale_order_of_customer on sale_order (customer_id, created_at desc, id desc) where customer_id is not null;
drop index sale_order_by_customer;
create index invoice_of_customer on invoice (customer_id, validated_at desc, id desc) where customer_id is not null;
drop index invoice_by_customer;
create index credit_note_of_customer on credit_note (customer_id, validated_at desc, id desc) where customer_id is not null;
drop index credit_note_by_customer;
