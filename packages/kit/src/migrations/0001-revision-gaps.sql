-- Revisions are of the clock, in microseconds since 1970, so that a database that was restored from a backup never gives one again that it
-- gave before. What lies in a gap was not given by this database: whoever hands it in saw what is lost.
create table revision_gap (
  company_id uuid not null,
  above bigint not null,
  below bigint not null,
  primary key (company_id, above)
);
select tenant_table('revision_gap');

create function revision_clock() returns bigint language sql as $$ select (extract(epoch from clock_timestamp()) * 1e6)::bigint $$;

-- A board's revision grows by so many as its statement says, counted from the clock where that is ahead.
create function grow_by_clock() returns trigger language plpgsql as $$
declare base bigint := greatest(old.revision, revision_clock());
begin
  -- The first by the clock; before it they were counted from 1.
  if old.revision < 1e15 then
    insert into revision_gap (company_id, above, below) values (new.company_id, old.revision, base + 1)
      on conflict (company_id, above) do update set below = excluded.below;
  end if;
  new.revision := base + (new.revision - old.revision);
  return new;
end $$;

-- Makes a table of company_id and revision, the last one given, a board.
create function board_table(name regclass) returns void language plpgsql as $$
begin
  execute format('create trigger by_clock before update on %s for each row when (new.revision > old.revision) execute function grow_by_clock()', name);
end $$;
