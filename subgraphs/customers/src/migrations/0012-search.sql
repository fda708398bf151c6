-- Search by any part of a name, company name, e-mail, number or phone, without regard to case and accents.
create extension if not exists pg_trgm;

-- What is compared: lower case, without the accents of Latin script.
create function folded(text) returns text language sql immutable strict parallel safe return
  replace(replace(translate(lower($1), 'àáâãäåāăąçćĉčďđèéêëēĕęěĝğģĥìíîïīĭįıĵķĺļľłñńņňòóôõöøōŏőŕřśŝşšţťùúûüūŭůűųŵýÿŷźżž',
    'aaaaaaaaaccccddeeeeeeeeggghiiiiiiiijkllllnnnnooooooooorrssssttuuuuuuuuuwyyyzzz'), 'œ', 'oe'), 'æ', 'ae');

alter table customer
  drop column search_text,
  -- A line each, so that no word of a search runs from one field into the next.
  add column search_key text not null generated always as (folded(
    number || e'\n' || coalesce(first_name, '') || e'\n' || coalesce(last_name, '') || e'\n' || coalesce(company_name, '')
      || e'\n' || coalesce(email, ''))) stored;
create index customer_search on customer using gin (search_key gin_trgm_ops);
create index customer_search_phone on customer using gin (phone_digits gin_trgm_ops);
create index customer_newest on customer (company_id, created_at desc, id desc);

-- The pattern operators are not leakproof, so row-level security lets no index serve them. This looks past it and binds
-- itself to the company instead. `patterns`: for LIKE, with spaces between them, the longest first; all must match.
create function search_customers(patterns text, digits text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select id from customer
    where company_id = nullif(current_setting('app.company', true), '')::uuid
      and search_key like split_part(folded(patterns), ' ', 1)
      and search_key like all (string_to_array(folded(patterns), ' '))
  union
  select id from customer
    where company_id = nullif(current_setting('app.company', true), '')::uuid and phone_digits like digits;
end;
