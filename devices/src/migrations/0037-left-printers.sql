-- Printers that a job waited at before it went to a fall-back printer, each with the revision at which it left: whoever watches that printer
-- is told so, also after a break.
alter table print_job add column was jsonb not null default '{}';

create or replace function stamp_revision() returns trigger language plpgsql as $$
declare next bigint;
begin
  insert into device_board (company_id, revision) values (new.company_id, 1)
    on conflict (company_id) do update set revision = device_board.revision + 1 returning revision into next;
  execute format('update %I set revision = $1 where id = $2', tg_table_name) using next, new.id;
  if tg_table_name = 'print_job' and tg_op = 'UPDATE' then
    if old.printer_id <> new.printer_id then
      update print_job set was = was || jsonb_build_object(old.printer_id::text, next) where id = new.id;
    end if;
  end if;
  perform pg_notify('device_board', new.company_id::text);
  return null;
end $$;
