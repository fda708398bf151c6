-- The last revision given out per company. It is taken as the very last thing of a transaction (the triggers are deferred to its
-- commit), so that revisions grow in the order of commits and no transaction waits for another while it still takes locks.
create table device_board (
  company_id uuid primary key,
  revision bigint not null default 0
);
select tenant_table('device_board');

alter table print_job add column revision bigint not null default 0;
-- `silent_since`: nothing was heard of it for too long. `watched_since`: from when on it should have been heard of.
alter table printer add column revision bigint not null default 0, add column silent_since timestamptz,
  add column watched_since timestamptz not null default now();
alter table clock add column revision bigint not null default 0, add column silent_since timestamptz,
  add column watched_since timestamptz not null default now();

update print_job j set revision = n from (select id, row_number() over (partition by company_id order by seq) as n from print_job) numbered
  where numbered.id = j.id;
update printer p set revision = n from (select id, row_number() over (partition by company_id order by created_at, id) as n from printer) numbered
  where numbered.id = p.id;
update clock c set revision = n from (select id, row_number() over (partition by company_id order by created_at, id) as n from clock) numbered
  where numbered.id = c.id;
insert into device_board (company_id, revision)
  select company_id, max(revision) from
    (select company_id, revision from print_job union all select company_id, revision from printer union all select company_id, revision from clock) stamped
  group by company_id;

create index print_job_by_revision on print_job (company_id, revision);
create index print_job_open on print_job (company_id, revision) where status in ('QUEUED', 'SENDING', 'UNKNOWN');
create index printer_by_revision on printer (company_id, revision);
create index clock_by_revision on clock (company_id, revision);

create function stamp_revision() returns trigger language plpgsql as $$
declare next bigint;
begin
  insert into device_board (company_id, revision) values (new.company_id, 1)
    on conflict (company_id) do update set revision = device_board.revision + 1 returning revision into next;
  execute format('update %I set revision = $1 where id = $2', tg_table_name) using next, new.id;
  perform pg_notify('device_board', new.company_id::text);
  return null;
end $$;

-- What the printers' worker writes of one job comes in two statements of one transaction at most, so the board is seldom taken twice.
create constraint trigger print_job_added after insert on print_job deferrable initially deferred
  for each row execute function stamp_revision();
create constraint trigger print_job_moved after update on print_job deferrable initially deferred
  for each row when (row (old.status, old.printer_id, old.reason, old.detail, old.attempts, old.resolved_by, old.note)
    is distinct from row (new.status, new.printer_id, new.reason, new.detail, new.attempts, new.resolved_by, new.note))
  execute function stamp_revision();

create constraint trigger printer_added after insert on printer deferrable initially deferred
  for each row execute function stamp_revision();
-- Only what a person sees of it; that it was heard again, healthy as before, wakes nobody.
create constraint trigger printer_changed after update on printer deferrable initially deferred
  for each row when (row (old.name, old.connection, old.active, old.fault, old.fault_message, old.paper_near_end, old.silent_since, old.observed_at is null)
    is distinct from row (new.name, new.connection, new.active, new.fault, new.fault_message, new.paper_near_end, new.silent_since, new.observed_at is null))
  execute function stamp_revision();

create constraint trigger clock_added after insert on clock deferrable initially deferred
  for each row execute function stamp_revision();
create constraint trigger clock_changed after update on clock deferrable initially deferred
  for each row when (row (old.name, old.connection, old.active, old.fault, old.fault_message, old.silent_since, old.unreadable, old.observed_at is null)
    is distinct from row (new.name, new.connection, new.active, new.fault, new.fault_message, new.silent_since, new.unreadable, new.observed_at is null))
  execute function stamp_revision();
