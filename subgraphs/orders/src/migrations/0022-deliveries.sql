-- Who brings orders to customers, for one shop. `debt` is the sum of his ledger, written with it and by nothing else.
create table deliveryman (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  phone text,
  user_id uuid,
  active boolean not null default true,
  currency text not null,
  debt numeric(19,4) not null default 0 check (debt >= 0),
  version int not null default 1,
  created_at timestamptz not null,
  constraint deliveryman_name_unique unique (shop_id, name),
  constraint deliveryman_user_unique unique (shop_id, user_id)
);
create index deliveryman_by_name on deliveryman (company_id, name, id);
select tenant_table('deliveryman');

-- Money that deliverymen brought to a till: what was asked of them, and what they handed over.
create table delivery_settlement (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  deliveryman_id uuid not null references deliveryman,
  register_id uuid not null,
  currency text not null,
  owed numeric(19,4) not null check (owed > 0),
  handed_over numeric(19,4) not null check (handed_over >= 0),
  difference numeric(19,4) not null check (difference = handed_over - owed),
  reason text check (difference = 0 or reason is not null),
  user_id uuid,
  settled_at timestamptz not null,
  business_day date not null
);
create index delivery_settlement_newest on delivery_settlement (company_id, settled_at desc, id desc);
create index delivery_settlement_by_deliveryman on delivery_settlement (deliveryman_id, settled_at desc);
select tenant_table('delivery_settlement', 'select, insert');

-- One time an order was sent out with somebody; an order that came back may be sent out again.
create table delivery (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  deliveryman_id uuid not null references deliveryman,
  status text not null check (status in ('ON_THE_WAY', 'DELIVERED', 'FAILED')),
  currency text not null,
  assigned_at timestamptz not null,
  assigned_by uuid,
  finished_at timestamptz,
  finished_by uuid,
  received_by text,
  proof_text text,
  signature text,
  photo text,
  collected numeric(19,4) not null default 0 check (collected >= 0),
  failed_reason text,
  settlement_id uuid references delivery_settlement,
  constraint delivery_finished check ((status = 'ON_THE_WAY') = (finished_at is null)),
  constraint delivery_failed_with_reason check ((status = 'FAILED') = (failed_reason is not null)),
  constraint delivery_collected_where_delivered check (collected = 0 or status = 'DELIVERED'),
  constraint delivery_settled_where_collected check (settlement_id is null or collected > 0)
);
create unique index delivery_on_the_way_once on delivery (order_id) where status = 'ON_THE_WAY';
create unique index delivery_delivered_once on delivery (order_id) where status = 'DELIVERED';
create index delivery_by_order on delivery (order_id, assigned_at);
create index delivery_newest on delivery (company_id, assigned_at desc, id desc);
create index delivery_by_deliveryman on delivery (deliveryman_id, assigned_at desc);
create index delivery_unsettled on delivery (deliveryman_id, id) where collected > 0 and settlement_id is null;
select tenant_table('delivery');

-- What deliverymen owe, as it came about: collected from customers, handed over at tills.
create table delivery_ledger (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  deliveryman_id uuid not null references deliveryman,
  kind text not null check (kind in ('COLLECTED', 'SETTLED')),
  amount numeric(19,4) not null,
  balance numeric(19,4) not null check (balance >= 0),
  delivery_id uuid references delivery,
  settlement_id uuid references delivery_settlement,
  user_id uuid,
  at timestamptz not null,
  constraint delivery_ledger_of_something check (
    case kind when 'COLLECTED' then amount > 0 and delivery_id is not null else amount < 0 and settlement_id is not null end)
);
create unique index delivery_ledger_collected_once on delivery_ledger (delivery_id) where kind = 'COLLECTED';
create unique index delivery_ledger_settled_once on delivery_ledger (settlement_id) where kind = 'SETTLED';
create index delivery_ledger_newest on delivery_ledger (company_id, at desc, id desc);
create index delivery_ledger_by_deliveryman on delivery_ledger (deliveryman_id, at desc, id desc);
select tenant_table('delivery_ledger', 'select, insert');
