-- Search as before, with the parts whose plan does not depend on the very words (a SKU, a barcode, how a name or SKU begins) written
-- as statements of the function: they are planned once a connection, not with every key that is typed. Of frequent words 200 matches
-- are compared, not 500.
create or replace function search_products(typed text, scanned text, wanted int, in_category uuid, is_active boolean)
  returns table (product_id uuid, rank int, sort_key text)
  language plpgsql stable security definer rows 20
  set search_path = public set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.6 as $$
#variable_conflict use_column
declare
  company constant uuid := nullif(current_setting('app.company', true), '')::uuid;
  shops constant text := coalesce(current_setting('app.shops', true), '');
  -- Null: all of them.
  seen constant uuid[] := case when shops = '*' then null else ('{' || shops || '}')::uuid[] end;
  key constant text := fold(typed);
  -- No text that is searched has a character beyond this one.
  key_end constant text := key || U&'\+10FFFF';
  visible constant text := 's.company_id = $1 and s.product_id <> all($2)'
    || case when seen is null then '' else format(' and (s.shop_id is null or s.shop_id = any(%L::uuid[]))', seen) end
    || case when in_category is null then '' else format(' and s.category_id = %L', in_category) end
    || case when is_active is null then '' else format(' and s.active = %L', is_active) end;
  conditions text[] := array[
    -- Words of one letter are everywhere: the index is asked for the others, if there are any.
    (select string_agg(format(case when length(word) = 1 and key ~ '[[:alnum:]]{2}' then 's.words || '''' like %L' else 's.words like %L' end,
      '% ' || word || '%'), ' and ') from unnest(string_to_array(key, ' ')) word),
    format('s.words like %L', '%' || key || '%')];
  found uuid[] := '{}';
  more uuid[];
  keys text[];
begin
  if key = '' then return; end if;

  more := array(
    select s.product_id from product_search s
    where s.company_id = company and s.sku_key = key and (seen is null or s.shop_id is null or s.shop_id = any(seen))
        and (in_category is null or s.category_id = in_category) and (is_active is null or s.active = is_active));
  if scanned is not null then
    more := more || array(
      select s.product_id from product_barcode b join product_search s on s.product_id = b.product_id
      where b.company_id = company and b.gtin = scanned and s.product_id <> all(more) and (seen is null or s.shop_id is null or s.shop_id = any(seen))
        and (in_category is null or s.category_id = in_category) and (is_active is null or s.active = is_active));
  end if;
  if cardinality(more) > 0 then
    return query select s.product_id, 0, s.name_key::text from product_search s where s.product_id = any(more);
    found := more;
    -- What was scanned is meant, and nothing like it.
    if scanned is not null then return; end if;
  end if;

  if cardinality(found) < wanted then
    select array_agg(m.product_id), array_agg(m.name_key::text) into more, keys from (
      select s.product_id, s.name_key from product_search s
      where s.company_id = company and s.name_key >= key and s.name_key < key_end and s.product_id <> all(found) and (seen is null or s.shop_id is null or s.shop_id = any(seen))
        and (in_category is null or s.category_id = in_category) and (is_active is null or s.active = is_active)
      order by s.name_key, s.product_id limit wanted) m;
    return query select given.id, 1, given.key from unnest(more, keys) given (id, key);
    found := found || more;
  end if;

  if cardinality(found) < wanted then
    select array_agg(m.product_id), array_agg(m.sku_key::text) into more, keys from (
      select s.product_id, s.sku_key from product_search s
      where s.company_id = company and s.sku_key >= key and s.sku_key < key_end and s.product_id <> all(found) and (seen is null or s.shop_id is null or s.shop_id = any(seen))
        and (in_category is null or s.category_id = in_category) and (is_active is null or s.active = is_active)
      order by s.sku_key, s.product_id limit wanted) m;
    return query select given.id, 2, given.key from unnest(more, keys) given (id, key);
    found := found || more;
  end if;

  if cardinality(found) < wanted and key ~ '^\d{3,13}$' then
    -- One that has several such barcodes stands here once.
    select array_agg(m.product_id), array_agg(m.code) into more, keys from (
      select r.product_id, min(r.code collate "C") as code from (
        select s.product_id, b.code from product_barcode b join product_search s on s.product_id = b.product_id
        where b.company_id = company and b.code collate "C" >= key and b.code collate "C" < key_end and s.product_id <> all(found) and (seen is null or s.shop_id is null or s.shop_id = any(seen))
        and (in_category is null or s.category_id = in_category) and (is_active is null or s.active = is_active)
        order by b.code collate "C" limit 4 * wanted) r
      group by r.product_id order by 2 limit wanted) m;
    return query select given.id, 3, given.key from unnest(more, keys) given (id, key);
    found := found || more;
  end if;

  for n in 1 .. 2 loop
    exit when cardinality(found) >= wanted or n = 2 and (length(key) < 3 or key ~ ' ' and cardinality(found) > 0);
    execute 'with matching as materialized (
        select s.product_id, s.name_key from product_search s where ' || conditions[n] || ' and ' || visible || ' limit 200)
      select array_agg(best.product_id), array_agg(best.name_key::text) from (
        select m.product_id, m.name_key from matching m order by m.name_key, m.product_id limit $3) best'
      into more, keys using company, found, wanted;
    return query select given.id, 3 + n, given.key from unnest(more, keys) given (id, key);
    found := found || more;
  end loop;

  -- A letter wrong, then two exchanged.
  for n in 1 .. 2 loop
    exit when cardinality(found) > 0 or length(key) < 4;
    perform set_config('pg_trgm.word_similarity_threshold', (array['0.6', '0.4'])[n], true);
    execute 'select array(select s.product_id from product_search s where ' || format('%L <%% s.words', key) || ' and ' || visible || ' limit 100)'
      into found using company, found;
    return query select s.product_id, 6 + (1000 * (1 - word_similarity(key, s.words)))::int, s.name_key::text
      from product_search s where s.product_id = any(found) order by 2, 3, 1 limit wanted;
  end loop;
end $$;
