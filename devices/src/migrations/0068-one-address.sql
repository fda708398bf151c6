-- A printer on the network serves one computer at a time: two that are one and the same keep each other from printing. Where one was set up
-- twice, the receipt printer stays in use, else the oldest. The triggers' work is done before the table is changed.
set constraints all immediate;
update printer set active = false where id in (
  select id from (
    select id, row_number() over (partition by company_id, lower(host), port order by is_receipt_printer desc, created_at, id) as n
    from printer where connection = 'NETWORK' and active) numbered
  where n > 1);
create unique index printer_address_once on printer (company_id, lower(host), port) where connection = 'NETWORK' and active;
