-- What a shop took in and gave back on a day, by method: always the sum of its payments and refunds. Written with them, and by
-- the command that sums them up again, both behind the lock of the company's counter.
create table daily_transaction (
  shop_id uuid not null,
  business_day date not null,
  currency text not null,
  method text not null,
  company_id uuid not null,
  sales numeric(19,4) not null default 0 check (sales >= 0),
  tips numeric(19,4) not null default 0 check (tips >= 0),
  refunds numeric(19,4) not null default 0 check (refunds >= 0),
  count int not null default 0 check (count >= 0),
  refund_count int not null default 0 check (refund_count >= 0),
  primary key (shop_id, business_day, currency, method)
);
create index daily_transaction_newest on daily_transaction (company_id, business_day desc, shop_id desc);
select tenant_table('daily_transaction');

insert into daily_transaction (shop_id, business_day, currency, method, company_id, sales, tips, refunds, count, refund_count)
select shop_id, business_day, currency, method, company_id, sum(sales), sum(tips), sum(refunds), sum(count), sum(refund_count)
from (
  select shop_id, business_day, currency, method, company_id, amount as sales, coalesce(tip, 0) as tips, 0 as refunds, 1 as count, 0 as refund_count
  from payment
  union all
  select shop_id, business_day, currency, method, company_id, 0, 0, amount, 0, 1 from payment_refund) entry
group by shop_id, business_day, currency, method, company_id;

-- Refunds are numbered from the counter of payments: R-000124 follows P-000123.
alter table payment_refund add number text;
update payment_refund r set number = 'R-' || lpad(n.position::text, greatest(6, length(n.position::text)), '0')
from (select id, row_number() over (partition by company_id order by refunded_at, id) as position from payment_refund) n where n.id = r.id;
alter table payment_refund alter number set not null, add constraint payment_refund_number_unique unique (company_id, number);
