-- What a customer still owes is summed at every invoice that is written for them.
create index invoice_owing on invoice (customer_id) where status = 'VALIDATED' and customer_id is not null;
