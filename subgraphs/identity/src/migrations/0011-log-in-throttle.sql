-- How often secrets were told wrongly: per login, address and terminal, whether or not there is such a user. These rows
-- are no company's (the nil id stands for none), so requests of a company see none of them.
create table log_in_throttle (
  key text primary key,
  company_id uuid not null default '00000000-0000-0000-0000-000000000000',
  level double precision not null default 0,
  counted_at timestamptz not null,
  blocked_until timestamptz,
  pending int not null default 0,
  pending_since timestamptz
);
create index log_in_throttle_by_time on log_in_throttle (counted_at);
select tenant_table('log_in_throttle', 'select');
