-- A timeline reads the latest of each kind of fact, and no more of them than a page has.
create index customer_ledger_newest on customer_ledger (company_id, customer_id, occurred_at desc, id desc);
create index loyalty_entry_newest on loyalty_entry (company_id, customer_id, occurred_at desc, id desc);
