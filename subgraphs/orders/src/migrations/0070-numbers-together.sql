-- Takes a number for each document wanted, in the order asked within each series, and puts it, and for chained series the
-- document's hash, into the transaction's settings. Counters are locked by kind and year, so that no two takers wait for
-- each other; `contents` is null for a series that is not chained.
create function take_numbers(
  company uuid, kinds text[], years int[], prefixes text[], contents text[], number_settings text[], hash_settings text[]
) returns text[] volatile language plpgsql as $$
declare
  numbers text[] := array_fill(null::text, array[cardinality(kinds)]);
  series record;
  taken bigint;
  link text;
  place int;
begin
  for series in
    select w.kind, w.year, array_agg(w.place::int order by w.place) as places
    from unnest(kinds, years) with ordinality as w(kind, year, place) group by w.kind, w.year order by w.kind, w.year
  loop
    loop
      select c.value, coalesce(c.hash, '') into taken, link from document_counter c
        where c.company_id = company and c.kind = series.kind and c.year = series.year for update;
      exit when found;
      insert into document_counter (company_id, kind, year, value) values (company, series.kind, series.year, 0) on conflict do nothing;
    end loop;
    foreach place in array series.places loop
      taken := taken + 1;
      numbers[place] := document_number(prefixes[place], taken);
      perform set_config(number_settings[place], numbers[place], true);
      if contents[place] is not null then
        link := chain_hash(link, numbers[place], contents[place]);
        perform set_config(hash_settings[place], link, true);
      end if;
    end loop;
    update document_counter c set value = taken, hash = nullif(link, '')
      where c.company_id = company and c.kind = series.kind and c.year = series.year;
  end loop;
  return numbers;
end $$;
