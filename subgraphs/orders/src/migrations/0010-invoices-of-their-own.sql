-- What is asked of cash, and by when an invoice is to be paid, where nothing else was agreed.
alter table order_shop
  add cash_rounding numeric(19,4),
  add payment_terms_days int not null default 0;

-- An invoice while it is written. Validation takes it away and inserts the invoice under the same id, so that nothing that
-- has a number can be changed. A discarded one stays as CANCELLED, without ever having had a number.
create table invoice_draft (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  status text not null check (status in ('DRAFT', 'CANCELLED')),
  customer_id uuid,
  channel text not null,
  currency text not null,
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  discount_amount numeric(19,4) not null check (discount_amount >= 0),
  notes text,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  due_date date,
  business_day date not null,
  quote_id uuid,
  cancel_reason text,
  version int not null default 1,
  created_at timestamptz not null
);
create index invoice_draft_newest on invoice_draft (company_id, created_at desc, id desc);
create index invoice_draft_by_customer on invoice_draft (customer_id) where customer_id is not null;
select tenant_table('invoice_draft', 'select, insert, update, delete');

create table invoice_draft_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null references invoice_draft,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit_price numeric(19,4) not null check (unit_price >= 0),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  tax_rate numeric(7,4) not null check (tax_rate between 0 and 100),
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  unique (invoice_id, position)
);
select tenant_table('invoice_draft_line', 'select, insert, delete');

-- An invoice holds the sums of its own money, so that it needs no order. What remains is total − credited − paid.
alter table invoice
  add discount_percent numeric(7,4) not null default 0,
  add discount_amount numeric(19,4) not null default 0,
  add notes text,
  add due_date date,
  add quote_id uuid,
  add version int not null default 1,
  add received numeric(19,4) not null default 0 check (received >= 0),
  add refunded numeric(19,4) not null default 0 check (refunded between 0 and received),
  -- What cash rounding left open or took too much: what was received and this make up what is paid.
  add cash_rounded numeric(19,4) not null default 0,
  -- From the customer's advance.
  add applied numeric(19,4) not null default 0 check (applied >= 0),
  add credited numeric(19,4) not null default 0 check (credited between 0 and total),
  add cancelled_at timestamptz,
  add cancel_reason text;
update invoice i set received = o.received, refunded = o.refunded, due_date = i.business_day from sale_order o where o.id = i.order_id;
alter table invoice
  alter due_date set not null,
  drop constraint invoice_status_check,
  add constraint invoice_status_check check (status in ('VALIDATED', 'PAID', 'CANCELLED')),
  drop constraint invoice_paid_in_full,
  add constraint invoice_paid_in_full check (
    case when status = 'CANCELLED' then paid = 0 and credited = 0 else (status = 'PAID') = (paid + credited = total) end),
  add constraint invoice_cancelled_with_reason check ((status = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null));
-- A cancelled invoice makes room for another one of the same order.
drop index invoice_once_per_order;
create unique index invoice_once_per_order on invoice (order_id) where status <> 'CANCELLED';
create index invoice_by_order on invoice (order_id);
create index invoice_unpaid on invoice (company_id, validated_at desc, id desc) where status = 'VALIDATED';
create index invoice_due on invoice (company_id, due_date) where status = 'VALIDATED';
grant update (received, refunded, cash_rounded, applied, credited, cancelled_at, cancel_reason) on invoice to comptoir_app;

-- Money of an order, of an invoice, or of both. ROUNDING is what cash could not pay exactly; it may go either way.
alter table sale_order add cash_rounded numeric(19,4) not null default 0;
alter table invoice_payment
  alter order_id drop not null,
  add invoice_id uuid references invoice,
  alter payment_id drop not null,
  alter method drop not null,
  drop constraint invoice_payment_kind_check,
  add constraint invoice_payment_kind_check check (kind in ('PAYMENT', 'REFUND', 'ROUNDING', 'ADVANCE')),
  drop constraint invoice_payment_amount_check,
  add constraint invoice_payment_amount_check check (case when kind in ('ROUNDING', 'ADVANCE') then amount <> 0 else amount > 0 end),
  add constraint invoice_payment_of_something check (order_id is not null or invoice_id is not null),
  add constraint invoice_payment_by_means check (kind in ('ROUNDING', 'ADVANCE') or (payment_id is not null and method is not null));
create index invoice_payment_by_invoice on invoice_payment (invoice_id, id) where invoice_id is not null;
