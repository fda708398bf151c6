-- How urgent a ticket is, whether it adds to a course that was fired before, and whether the kitchen has yet to say that it
-- saw what was cancelled: until then the ticket stays on the board.
alter table kitchen_ticket add column priority text not null default 'NORMAL' check (priority in ('NORMAL', 'RUSH'));
alter table kitchen_ticket add column addition boolean not null default false;
alter table kitchen_ticket add column must_acknowledge boolean not null default false;
drop index kitchen_ticket_open;
create index kitchen_ticket_open on kitchen_ticket (company_id, revision)
  where status in ('PENDING', 'PREPARING', 'READY') or must_acknowledge;

-- The version of orders' line that the ticket shows, what is new about it, and where it is served if not at the ticket's table.
alter table kitchen_ticket_line add column version int not null default 1;
alter table kitchen_ticket_line add column change text check (change in ('ADDED', 'CHANGED', 'CANCELLED'));
alter table kitchen_ticket_line add column changed_at timestamptz;
alter table kitchen_ticket_line add column table_number text;

-- Changes of lines whose fire is not told yet, as orders told them; the newest version stands.
create table line_change (
  line_id uuid primary key,
  company_id uuid not null,
  split_from uuid,
  version int not null,
  fact jsonb not null
);
create index line_change_by_origin on line_change (split_from) where split_from is not null;
select tenant_table('line_change');

alter table kitchen_ticket_event add column kind text not null default 'MOVE'
  check (kind in ('MOVE', 'CHANGE', 'ACKNOWLEDGEMENT', 'PRIORITY'));
