-- Who gave a discount, who allowed it, and why: of a line, or of the whole order where no line is named. Never changed; of
-- several for the same place the last one holds.
create table discount_approval (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  line_id uuid references order_line,
  percent numeric(7,4) not null check (percent between 0 and 100),
  amount numeric(19,4) not null check (amount >= 0),
  given_by uuid,
  approved_by uuid,
  reason text,
  at timestamptz not null
);
create index discount_approval_by_order on discount_approval (order_id, id);
create index discount_approval_newest on discount_approval (company_id, at desc, id desc);
select tenant_table('discount_approval', 'select, insert');
