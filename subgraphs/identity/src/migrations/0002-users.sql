create table app_user (
  id uuid primary key,
  company_id uuid not null references company,
  name text not null,
  login text not null check (login = lower(login)),
  email text,
  password_hash text,
  pin_hash text,
  active boolean not null default true,
  locale text check (locale in ('en', 'fr')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint app_user_login_unique unique (login)
);
create index app_user_by_name on app_user (company_id, name, id);
select tenant_table('app_user');

create table role (
  id uuid primary key,
  company_id uuid not null references company,
  name text not null,
  permissions text[] not null
);
create unique index role_name_unique on role (company_id, lower(name));
select tenant_table('role');

-- Who has which role where. The shop's column is not named shop_id on purpose: what a person may do in other shops counts
-- when someone is about to take over his account, so these rows are a matter of the whole company. Built-in roles have
-- fixed ids and no row in `role`.
create table role_assignment (
  company_id uuid not null references company,
  user_id uuid not null references app_user,
  role_id uuid not null,
  granted_shop uuid references shop,
  created_at timestamptz not null default now(),
  constraint role_assignment_unique unique nulls not distinct (user_id, role_id, granted_shop)
);
create index role_assignment_by_role on role_assignment (company_id, role_id);
select tenant_table('role_assignment', 'select, insert, delete');
