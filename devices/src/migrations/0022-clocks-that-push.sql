-- How far a clock that pushes has handed over its log and its doings; it goes on from there when it is switched on again.
alter table clock add column attlog_stamp text, add column operlog_stamp text;

-- Serial numbers that called and are registered nowhere, for whoever sets a clock up. They are no company's (the nil id stands for
-- none): requests reach them only through the one list that shows those that call from where the asker is.
create table clock_stranger (
  serial text primary key,
  company_id uuid not null default '00000000-0000-0000-0000-000000000000',
  address text,
  is_private boolean not null,
  knocks int not null default 1,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index clock_stranger_latest on clock_stranger (last_seen_at desc);
select tenant_table('clock_stranger', 'select');
