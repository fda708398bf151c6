-- Change tickets, table bills and Z reports are printed too.
alter table print_job drop constraint print_job_kind_check, add constraint print_job_kind_check
  check (kind in ('KITCHEN_TICKET', 'CHANGE_TICKET', 'RECEIPT', 'TABLE_BILL', 'Z_REPORT', 'DRAWER'));
