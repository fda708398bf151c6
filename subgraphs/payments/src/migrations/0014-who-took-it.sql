-- Who took the money; null for what no person did, and for what was recorded before.
alter table payment add user_id uuid;

-- What was ever sold never becomes less.
create function keep_growing() returns trigger language plpgsql as $$
begin
  raise exception 'a perpetual total never decreases';
end $$;
create trigger perpetual_total_grows before update on perpetual_total for each row when (new.total < old.total) execute function keep_growing();
