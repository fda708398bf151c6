-- Printers on USB cables and serial lines, by their device file, and files that are written for another program to print.
alter table printer add column path text, add column baud_rate int,
  drop constraint printer_connection_check, drop constraint printer_address;
alter table printer
  add constraint printer_connection_check check (connection in ('NETWORK', 'USB', 'SERIAL', 'FILE', 'SIMULATED')),
  add constraint printer_address check ((connection = 'NETWORK') = (host is not null and port is not null)
    and (connection in ('USB', 'SERIAL', 'FILE')) = (path is not null) and (connection = 'SERIAL') = (baud_rate is not null));
-- A device of this machine is one printer's, whichever company's: two that write to it would print into each other.
create unique index printer_device_once on printer (path) where connection in ('USB', 'SERIAL') and active;
