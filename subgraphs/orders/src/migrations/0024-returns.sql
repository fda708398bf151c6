alter table sale_order
  drop constraint sale_order_type_check,
  add constraint sale_order_type_check check (type in ('SALE', 'RETURN'));

-- Below zero where money of an invoice was used for another one: what came back pays what is taken instead.
alter table invoice drop constraint invoice_applied_check;

-- What a RETURN order takes back, and what became of its worth. Never changed.
create table sale_return (
  order_id uuid primary key references sale_order,
  company_id uuid not null,
  shop_id uuid not null,
  return_of uuid references sale_order,
  invoice_id uuid not null references invoice,
  credit_note_id uuid not null references credit_note,
  exchange_order_id uuid references sale_order,
  reason text not null,
  refund_to text not null check (refund_to in ('ORIGINAL', 'CREDIT')),
  -- Used for what was taken instead.
  exchanged numeric(19,4) not null check (exchanged >= 0)
);
create index sale_return_by_original on sale_return (return_of) where return_of is not null;
select tenant_table('sale_return', 'select, insert');

-- Money that a return gives back, by the payment it came by. Payments gives it back, under this very id.
create table refund_due (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  payment_id uuid not null,
  method text not null,
  amount numeric(19,4) not null check (amount > 0)
);
create index refund_due_by_order on refund_due (order_id, id);
select tenant_table('refund_due', 'select, insert');
