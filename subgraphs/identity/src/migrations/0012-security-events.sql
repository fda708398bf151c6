-- Who logged in, failed, was locked out, changed a right. What was tried for logins that nobody has stands under the nil
-- company, where no request of a company finds it, at the same cost as the others.
create table security_event (
  id uuid primary key,
  company_id uuid not null,
  kind text not null,
  occurred_at timestamptz not null,
  user_id uuid,
  by_kind text not null,
  by_user_id uuid,
  subject text,
  details jsonb not null default '{}',
  session_id uuid,
  terminal_id uuid,
  address text,
  device_name text,
  device_serial text,
  correlation_id text not null
);
create index security_event_by_company on security_event (company_id, id desc);
create index security_event_by_user on security_event (user_id, id desc) where user_id is not null;
select tenant_table('security_event', 'select, insert');
