-- People who work with the house, as identity tells of them: only one who is there can be given something to do.
create table customer_user (
  id uuid primary key,
  company_id uuid not null,
  active boolean not null,
  version int not null
);
select tenant_table('customer_user');

-- A call, a visit, a complaint: what there is to do for a customer, as it stands now.
create table customer_interaction (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  type text not null check (type in ('CALL', 'EMAIL', 'VISIT', 'COMPLAINT', 'SUPPORT')),
  subject text not null,
  description text,
  status text not null check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
  priority text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
  assignee_id uuid,
  created_by uuid,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (company_id, customer_id) references customer (company_id, id)
);
create index customer_interaction_newest on customer_interaction (company_id, created_at desc, id desc);
create index customer_interaction_by_customer on customer_interaction (company_id, customer_id, created_at desc, id desc);
create index customer_interaction_by_assignee on customer_interaction (company_id, assignee_id, created_at desc) where status <> 'CLOSED';
select tenant_table('customer_interaction');

-- Every change of one, field by field, and what was said about it; appended only.
create table customer_interaction_change (
  id uuid primary key,
  company_id uuid not null,
  interaction_id uuid not null references customer_interaction,
  field text not null check (field in ('TYPE', 'SUBJECT', 'DESCRIPTION', 'STATUS', 'PRIORITY', 'ASSIGNEE', 'COMMENT')),
  before text,
  after text,
  user_id uuid,
  at timestamptz not null
);
create index customer_interaction_change_in_order on customer_interaction_change (company_id, interaction_id, id);
select tenant_table('customer_interaction_change', 'select, insert');
