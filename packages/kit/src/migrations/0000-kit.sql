grant usage on schema public to comptoir_app;

-- Makes a table a tenant's: only rows of the connection's company (and, where the table has shop_id, of its shops) exist
-- for requests. What is appended is never changed: no UPDATE right unless asked for, DELETE only by name.
create function tenant_table(name regclass, rights text default 'select, insert, update') returns void language plpgsql as $$
declare
  rule text := 'company_id = (select nullif(current_setting(''app.company'', true), '''')::uuid)';
begin
  if exists (select from pg_attribute where attrelid = name and attname = 'shop_id' and not attisdropped) then
    rule := rule || ' and (shop_id is null or (select current_setting(''app.shops'', true)) = ''*'''
      || ' or shop_id = any ((select string_to_array(nullif(current_setting(''app.shops'', true), ''*''), '',''))::uuid[]))';
  end if;
  execute format('alter table %s enable row level security', name);
  execute format('create policy tenant on %s to comptoir_app using (%s) with check (%s)', name, rule, rule);
  execute format('grant %s on %s to comptoir_app', rights, name);
end $$;

-- Events to publish: written with the change they tell of, taken away by the relay once the bus has them.
create table outbox (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  company_id uuid not null,
  event jsonb not null
);
select tenant_table('outbox', 'insert');

-- Events applied: an event's effect and its row here commit together.
create table inbox (
  event_id uuid primary key,
  company_id uuid not null,
  applied_at timestamptz not null default now()
);
select tenant_table('inbox', 'select, insert');

-- Events whose effect failed: kept with the reason, retried, and replayed on request; they hold up no other event.
create table dead_letter (
  event_id uuid primary key,
  company_id uuid not null,
  event jsonb not null,
  error text not null,
  attempts int not null default 1,
  next_attempt_at timestamptz,
  failed_at timestamptz not null default now()
);
create index dead_letter_due on dead_letter (next_attempt_at) where next_attempt_at is not null;
select tenant_table('dead_letter', 'select, insert, update, delete');

-- First results of mutations that were given an idempotency key.
create table idempotency (
  company_id uuid not null,
  verb text not null,
  key text not null,
  request_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (company_id, verb, key)
);
select tenant_table('idempotency', 'select, insert, update');
