-- A company's loyalty program, a row per version; a sale is counted by the one that was in force when it was invoiced.
create table loyalty_program (
  id uuid primary key,
  company_id uuid not null,
  active boolean not null,
  currency text not null,
  -- So many points for each so much paid.
  earn_points numeric(9,0) not null check (earn_points > 0),
  earn_amount numeric(19,4) not null check (earn_amount > 0),
  point_value numeric(19,4) not null check (point_value > 0),
  minimum_redemption numeric(9,0) not null check (minimum_redemption >= 0),
  expiry_months int check (expiry_months > 0),
  silver_from numeric(19,0) not null check (silver_from > 0),
  gold_from numeric(19,0) not null check (gold_from > silver_from),
  user_id uuid,
  valid_from timestamptz not null
);
create index loyalty_program_latest on loyalty_program (company_id, valid_from desc, id desc);
select tenant_table('loyalty_program', 'select, insert');

-- What is earned, used, given back, expired and put right, appended only.
create table loyalty_entry (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('EARNED', 'REVERSED', 'REDEEMED', 'RETURNED', 'EXPIRED', 'ADJUSTED')),
  points numeric(19,0) not null check (points <> 0),
  sale_id uuid,
  payment_id uuid,
  reason text,
  user_id uuid,
  occurred_at timestamptz not null,
  constraint loyalty_entry_sign check (kind = 'ADJUSTED' or (points > 0) = (kind in ('EARNED', 'RETURNED')))
);
create index loyalty_entry_by_customer on loyalty_entry (company_id, customer_id, id);
create index loyalty_entry_by_sale on loyalty_entry (company_id, sale_id) where sale_id is not null;
select tenant_table('loyalty_entry', 'select, insert');

-- Σ of the entries, written with them and by nothing else (but a merge, which moves the sums of a file to its root).
create table loyalty_account (
  company_id uuid not null,
  customer_id uuid not null,
  opened_at timestamptz not null,
  balance numeric(19,0) not null default 0,
  -- Earned less reversed: what tiers go by.
  lifetime numeric(19,0) not null default 0,
  used numeric(19,0) not null default 0,
  last_earned_at timestamptz,
  last_used_at timestamptz,
  primary key (company_id, customer_id)
);
select tenant_table('loyalty_account');
insert into loyalty_account (company_id, customer_id, opened_at) select company_id, id, created_at from customer;

-- What is left of the points that came in together; those that expire first are used first. Σ left = balance, or 0 below zero.
create table loyalty_lot (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  sale_id uuid,
  points numeric(19,0) not null,
  remaining numeric(19,0) not null check (remaining between 0 and points),
  expires_at timestamptz
);
create index loyalty_lot_of_customer on loyalty_lot (company_id, customer_id, expires_at, id) where remaining > 0;
create index loyalty_lot_due on loyalty_lot (expires_at) where remaining > 0;
select tenant_table('loyalty_lot');

-- Which lots a payment took its points from; below zero: they went back there.
create table loyalty_use (
  id uuid primary key,
  company_id uuid not null,
  payment_id uuid not null,
  lot_id uuid not null references loyalty_lot,
  points numeric(19,0) not null check (points <> 0)
);
create index loyalty_use_by_payment on loyalty_use (company_id, payment_id);
select tenant_table('loyalty_use', 'select, insert');

-- Points that stand in for money: held from the moment orders asks, until its payment is heard of or they lapse.
create table loyalty_redemption (
  payment_id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  points numeric(19,0) not null check (points > 0),
  amount numeric(19,4) not null check (amount > 0),
  currency text not null,
  -- Taken and not given back of the points.
  used numeric(19,0) not null default 0 check (used between 0 and points),
  state text not null check (state in ('HELD', 'PAID', 'LAPSED')),
  held_at timestamptz not null
);
create index loyalty_redemption_held on loyalty_redemption (held_at) where state = 'HELD';
select tenant_table('loyalty_redemption');
