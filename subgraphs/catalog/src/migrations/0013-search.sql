create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- A text as it is searched: without accents, ligatures and case, its words parted by one space. unaccent is declared stable only
-- because its dictionary could be replaced; ours never is.
create function fold(text) returns text language sql immutable strict parallel safe
  return btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '[^[:alnum:]]+', ' ', 'g'));

-- What products are found by: narrow rows beside the products, kept by the triggers below and by nobody else.
create table product_search (
  product_id uuid primary key references product,
  company_id uuid not null,
  shop_id uuid,
  category_id uuid,
  active boolean not null,
  name_key text collate "C" not null,
  sku_key text collate "C" not null,
  words text collate "C" not null generated always as (' ' || name_key || ' ' || sku_key || ' ') stored
);
create index product_search_by_name on product_search (company_id, name_key, product_id);
create index product_search_by_sku on product_search (company_id, sku_key);
-- Two, for houses of one large company and of many small ones: PostgreSQL takes the one that leads sooner to few rows.
create index product_search_by_words on product_search using gin (words gin_trgm_ops);
create index product_search_by_company_words on product_search using gin (company_id, words gin_trgm_ops);
select tenant_table('product_search', 'select');

create index product_barcode_by_prefix on product_barcode (company_id, code collate "C");

create function keep_product_search() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into product_search (product_id, company_id, shop_id, category_id, active, name_key, sku_key)
    select id, company_id, shop_id, category_id, active, fold(name), fold(sku) from written order by id
  on conflict (product_id) do update set shop_id = excluded.shop_id, category_id = excluded.category_id, active = excluded.active,
    name_key = excluded.name_key, sku_key = excluded.sku_key
  where (product_search.category_id, product_search.active, product_search.name_key, product_search.sku_key)
    is distinct from (excluded.category_id, excluded.active, excluded.name_key, excluded.sku_key);
  return null;
end $$;
create trigger product_search_added after insert on product referencing new table as written
  for each statement execute function keep_product_search();
create trigger product_search_changed after update on product referencing new table as written
  for each statement execute function keep_product_search();

insert into product_search (product_id, company_id, shop_id, category_id, active, name_key, sku_key)
  select id, company_id, shop_id, category_id, active, fold(name), fold(sku) from product;

-- The best matches of what somebody types, of the caller's company and shops alone. It runs as the tables' owner because
-- row-level security lets no index be searched by an operator that might tell what it compares (LIKE, similarity); whoever joins
-- products to it sees again only what is his. Each kind of match is looked for only if those before it were not enough, and
-- among 500 rows at most. The parts are planned for the very words: few are as frequent as others.
-- rank: 0 the very SKU or barcode; 1 a name, 2 a SKU, 3 a barcode begins so; 4 words begin so; 5 it is in there; above, it is similar.
create function search_products(typed text, scanned text, wanted int, in_category uuid, is_active boolean)
  returns table (product_id uuid, rank int, sort_key text)
  language plpgsql stable security definer rows 20
  set search_path = public set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.6 as $$
declare
  company constant uuid := nullif(current_setting('app.company', true), '')::uuid;
  shops constant text := coalesce(current_setting('app.shops', true), '');
  key constant text := fold(typed);
  -- No text that is searched has a character beyond this one.
  key_end constant text := key || U&'\+10FFFF';
  visible constant text := 's.company_id = $1 and s.product_id <> all($2)'
    || case when shops = '*' then '' else format(' and (s.shop_id is null or s.shop_id = any(%L::uuid[]))', '{' || shops || '}') end
    || case when in_category is null then '' else format(' and s.category_id = %L', in_category) end
    || case when is_active is null then '' else format(' and s.active = %L', is_active) end;
  conditions text[] := array[
    -- Words of one letter are everywhere: the index is asked for the others, if there are any.
    (select string_agg(format(case when length(word) = 1 and key ~ '[[:alnum:]]{2}' then 's.words || '''' like %L' else 's.words like %L' end,
      '% ' || word || '%'), ' and ') from unnest(string_to_array(key, ' ')) word),
    format('s.words like %L', '%' || key || '%')];
  found uuid[] := '{}';
  more uuid[];
begin
  if key = '' then return; end if;

  execute 'select array(select s.product_id from product_search s where s.sku_key = $3 and ' || visible || ')
      || array(select s.product_id from product_barcode b join product_search s using (product_id)
        where b.company_id = $1 and b.gtin = $4 and ' || visible || ')'
    into more using company, found, key, scanned;
  return query select s.product_id, 0, s.name_key::text from product_search s where s.product_id = any(more);
  found := more;
  -- What was scanned is meant, and nothing like it.
  if scanned is not null and cardinality(found) > 0 then return; end if;

  if cardinality(found) < wanted then
    execute 'select array(select s.product_id from product_search s where s.name_key >= $3 and s.name_key < $4 and ' || visible
        || ' order by s.name_key, s.product_id limit $5)'
      into more using company, found, key, key_end, wanted;
    return query select s.product_id, 1, s.name_key::text from product_search s where s.product_id = any(more);
    found := found || more;
  end if;

  if cardinality(found) < wanted then
    execute 'select array(select s.product_id from product_search s where s.sku_key >= $3 and s.sku_key < $4 and ' || visible
        || ' order by s.sku_key, s.product_id limit $5)'
      into more using company, found, key, key_end, wanted;
    return query select s.product_id, 2, s.sku_key::text from product_search s where s.product_id = any(more);
    found := found || more;
  end if;

  if cardinality(found) < wanted and key ~ '^\d{3,13}$' then
    return query execute 'select s.product_id, 3, b.code from product_barcode b join product_search s using (product_id)
        where b.company_id = $1 and b.code collate "C" >= $3 and b.code collate "C" < $4 and ' || visible
        || ' order by b.code collate "C" limit $5'
      using company, found, key, key_end, wanted;
    execute 'select $2 || array(select b.product_id from product_barcode b where b.company_id = $1 and b.code collate "C" >= $3
        and b.code collate "C" < $4 order by b.code collate "C" limit $5)'
      into found using company, found, key, key_end, wanted;
  end if;

  for n in 1 .. 2 loop
    exit when cardinality(found) >= wanted or n = 2 and (length(key) < 3 or key ~ ' ' and cardinality(found) > 0);
    execute 'with matching as materialized (
        select s.product_id, s.name_key from product_search s where ' || conditions[n] || ' and ' || visible || ' limit 500)
      select array(select m.product_id from matching m order by m.name_key, m.product_id limit $3)'
      into more using company, found, wanted;
    return query select s.product_id, 3 + n, s.name_key::text from product_search s where s.product_id = any(more);
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
