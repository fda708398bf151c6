-- Files that were one customer: which was merged into which, by whom; appended only.
create table customer_merge (
  merged_id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  user_id uuid,
  at timestamptz not null
);
select tenant_table('customer_merge', 'select, insert');

alter table customer
  add column name_key text generated always as (folded(
    case when kind = 'BUSINESS' then coalesce(company_name, first_name || ' ' || last_name, first_name, last_name)
      else coalesce(first_name || ' ' || last_name, first_name, last_name, company_name) end)) stored,
  add column email_key text generated always as (lower(email)) stored,
  -- The last digits, which are the same with a country code and with the zero dialled at home; shorter numbers tell nothing.
  add column phone_key text generated always as (
    case when length(ltrim(regexp_replace(phone, '[^0-9]', '', 'g'), '0')) >= 7
      then right(ltrim(regexp_replace(phone, '[^0-9]', '', 'g'), '0'), 9) end) stored;
create index customer_by_email on customer (company_id, email_key) where email_key is not null;
create index customer_by_phone on customer (company_id, phone_key) where phone_key is not null;
create index customer_by_likeness on customer using gin (name_key gin_trgm_ops);

-- Two files that may be one customer, and why; made anew with every change of either.
create table customer_likeness (
  id uuid primary key,
  company_id uuid not null,
  -- The lesser id of the two.
  customer_id uuid not null,
  other_id uuid not null check (customer_id < other_id),
  reasons text[] not null check (reasons <@ array['EMAIL', 'PHONE', 'NAME'] and cardinality(reasons) > 0),
  -- One for the same e-mail, one for the same phone, and how alike the names are.
  score numeric(5,4) not null,
  constraint customer_likeness_once unique (company_id, customer_id, other_id)
);
create index customer_likeness_likeliest on customer_likeness (company_id, score desc, id desc);
create index customer_likeness_of_other on customer_likeness (company_id, other_id);
select tenant_table('customer_likeness', 'select, insert, update, delete');

-- Two files that somebody looked at and found to be two customers; appended only.
create table customer_distinct (
  company_id uuid not null,
  customer_id uuid not null,
  other_id uuid not null check (customer_id < other_id),
  user_id uuid,
  at timestamptz not null,
  primary key (company_id, customer_id, other_id)
);
select tenant_table('customer_distinct', 'select, insert');

-- Found by what a merged file holds is the customer that it was merged into.
create or replace function search_customers(patterns text, digits text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(merged_into, id) from customer
    where company_id = nullif(current_setting('app.company', true), '')::uuid
      and search_key like split_part(folded(patterns), ' ', 1)
      and search_key like all (string_to_array(folded(patterns), ' '))
  union
  select coalesce(merged_into, id) from customer
    where company_id = nullif(current_setting('app.company', true), '')::uuid and phone_digits like digits;
end;

-- Who may be the same as a customer: the same e-mail, the same phone, or a name that is nearly the same (at least six parts
-- of ten in common); the likeliest twenty. Looks past row-level security like search_customers, and for the same reason.
create function similar_customers(customer uuid) returns table (other_id uuid, reasons text[], score numeric)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.6
begin atomic
  select found.id, array_remove(array[
      case when found.email_key = own.email_key then 'EMAIL' end,
      case when found.phone_key = own.phone_key then 'PHONE' end,
      case when found.name_key % own.name_key then 'NAME' end], null),
    round((coalesce((found.email_key = own.email_key)::int, 0) + coalesce((found.phone_key = own.phone_key)::int, 0)
      + case when found.name_key % own.name_key then similarity(found.name_key, own.name_key) else 0 end)::numeric, 4) as score
  from customer own, lateral (
    select * from customer c where c.company_id = own.company_id and c.email_key = own.email_key
    union
    select * from customer c where c.company_id = own.company_id and c.phone_key = own.phone_key
    union
    select * from customer c where c.company_id = own.company_id and c.name_key % own.name_key) found
  where own.id = customer and own.company_id = nullif(current_setting('app.company', true), '')::uuid
    and own.merged_into is null and found.merged_into is null and found.id <> own.id
  order by score desc, found.id limit 20;
end;
