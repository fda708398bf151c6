-- Which documents of the counter a printer prints rather than the receipt printer; how a serial line is set.
alter table printer add column kinds text[] not null default '{}' check (kinds <@ array['RECEIPT', 'TABLE_BILL', 'Z_REPORT']),
  add column parity text check (parity in ('NONE', 'EVEN', 'ODD')),
  add column flow_control text check (flow_control in ('NONE', 'RTS_CTS', 'XON_XOFF'));
update printer set parity = 'NONE', flow_control = 'NONE' where connection = 'SERIAL';
alter table printer add constraint printer_serial_line check ((connection = 'SERIAL') = (parity is not null and flow_control is not null));

-- Of which categories a printer prints the dishes; none: of all.
create table printer_category (
  company_id uuid not null,
  printer_id uuid not null references printer,
  category_id uuid not null,
  primary key (printer_id, category_id)
);
create index printer_category_by_category on printer_category (category_id);
select tenant_table('printer_category', 'select, insert, delete');

-- In which category a product stands, as catalog tells.
create table product (
  id uuid primary key,
  company_id uuid not null,
  version int not null,
  category_id uuid
);
select tenant_table('product');

-- A ticket whose dishes go to several printers is several jobs: 0 is what the station's printer has.
alter table print_job add column part int not null default 0;
alter table print_job drop constraint print_job_once, add constraint print_job_once unique (company_id, document_id, kind, copy, part);
