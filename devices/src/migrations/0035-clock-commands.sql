-- What a clock was told, and is to be told: people to write or take away, what to hand over, tests, emptied logs. A clock that is called does it when
-- its worker has it in hand; one that pushes fetches it. `number` is what a clock that pushes knows it by.
create table clock_command (
  id uuid primary key,
  number bigint generated always as identity,
  company_id uuid not null,
  shop_id uuid not null,
  clock_id uuid not null references clock,
  kind text not null check (kind in ('WRITE_PERSON', 'REMOVE_PERSON', 'READ_LOG', 'READ_PEOPLE', 'INFO', 'TEST', 'CLEAR_LOG')),
  clock_user_id text,
  wanted jsonb not null,
  status text not null check (status in ('QUEUED', 'SENT', 'DONE', 'FAILED')),
  reason text,
  detail text,
  return_code int,
  attempts int not null default 0,
  changed text[] not null default '{}',
  differs text[] not null default '{}',
  answer jsonb,
  requested_by uuid,
  queued_at timestamptz not null,
  sent_at timestamptz,
  -- When a clock that pushes and did not answer is told again.
  next_at timestamptz,
  -- What somebody stands and waits for is not done after that.
  expires_at timestamptz,
  done_at timestamptz,
  constraint clock_command_of_person check ((kind in ('WRITE_PERSON', 'REMOVE_PERSON')) = (clock_user_id is not null)),
  constraint clock_command_has_reason check (status <> 'FAILED' or reason is not null)
);
create index clock_command_newest on clock_command (clock_id, number desc);
create index clock_command_waiting on clock_command (clock_id, number) where status in ('QUEUED', 'SENT');
-- The last word on a person counts: an older one that was told late would undo it.
create unique index clock_command_person_once on clock_command (clock_id, clock_user_id) where status in ('QUEUED', 'SENT') and clock_user_id is not null;
select tenant_table('clock_command');

-- Whom a clock's own numbers stood for. Old records name only these, also of people who were taken away since; so none is given twice.
create table clock_uid (
  company_id uuid not null,
  clock_id uuid not null references clock,
  uid int not null check (uid between 0 and 65535),
  clock_user_id text not null,
  primary key (clock_id, uid)
);
select tenant_table('clock_uid');

-- What a person may do on the clocks, and with which card; null: as a clock has it.
alter table clock_person add column is_administrator boolean, add column card bigint check (card between 0 and 4294967295), add column is_enabled boolean;
-- Whether the person still works here.
alter table person add column active boolean not null default true;
