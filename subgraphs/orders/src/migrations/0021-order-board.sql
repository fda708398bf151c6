-- The last revision given out per company. It is taken with the commit, after every other lock, so that the revisions of
-- orders grow in the order of commits while no change waits for another for longer than PostgreSQL itself works.
create table order_board (
  company_id uuid primary key,
  revision bigint not null default 0
);
select tenant_table('order_board');

alter table sale_order add column revision bigint not null default 0;
create index sale_order_by_revision on sale_order (company_id, revision);
create index sale_order_open on sale_order (company_id, revision) where status not in ('COMPLETED', 'CANCELLED');
