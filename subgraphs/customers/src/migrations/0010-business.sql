-- What was agreed with a customer, and how their documents are made out.
alter table customer
  add column tax_id text,
  add column registration_id text,
  add column language text check (language in ('en', 'fr')),
  add column payment_terms_days int check (payment_terms_days between 0 and 365),
  -- In the company's currency.
  add column credit_limit numeric(19,4) check (credit_limit >= 0),
  add column price_list_id uuid,
  -- The file this one was merged into: never one that was merged itself.
  add column merged_into uuid,
  add constraint customer_merged_elsewhere check (merged_into <> id),
  add constraint customer_merged_in_company foreign key (company_id, merged_into) references customer (company_id, id);
create index customer_merged on customer (company_id, merged_into) where merged_into is not null;

-- Price lists, as catalog tells of them: only one that is there can be agreed on.
create table customer_price_list (
  id uuid primary key,
  company_id uuid not null,
  name text not null,
  active boolean not null,
  version int not null
);
select tenant_table('customer_price_list');
