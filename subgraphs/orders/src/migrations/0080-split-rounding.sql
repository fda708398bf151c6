-- What rounding the parts of a divided bill apart adds up to, taken off one of them, so that they sum to the bill; a cent or two, either way.
alter table sale_order add column split_rounding numeric(19,4) not null default 0;
